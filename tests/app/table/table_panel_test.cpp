// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/row_copy.h"
#include "app/table/columns_menu.h"
#include "app/table/project_table_view.h"
#include "app/table/table_columns.h"
#include "app/table/table_panel.h"
#include "tests/app/table/table_landscape.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::app;
using query::Dimension;

namespace {

struct Table {
    FilterController controller;
    Theme theme;
    TablePanel panel{controller, theme};
    ProjectTableView* view = panel.findChild<ProjectTableView*>();

    explicit Table(std::vector<domain::Project> projects = test::sixProjects(), int width = 620)
    {
        controller.setLandscape(test::landscapeOf(std::move(projects)));
        test::show(panel, width, 560);
    }
    QPoint middleOf(int row, ProjectColumn column = ProjectColumn::Title) const
    {
        return view->visualRect(view->model()->index(row, static_cast<int>(column))).center();
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, middleOf(row));
    }
    void clickHeading(ProjectColumn column)
    {
        auto* header = view->horizontalHeader();
        const int x = header->sectionViewportPosition(static_cast<int>(column)) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    }
    QString title(int row) const { return view->model()->index(row, 0).data().toString(); }
    QString selected() const { return controller.selectedProject() ? controller.selectedProject()->text() : QString(); }
    QString footer() const
    {
        for (const auto* label : panel.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QChar(0x00B7)))
                return label->text();
        }
        return {};
    }
    QString sentence() const
    {
        for (const auto* label : panel.findChildren<QLabel*>()) {
            if (label->isVisible() && label->alignment() == Qt::AlignCenter)
                return label->text();
        }
        return {};
    }
    bool shows(ProjectColumn column) const { return !view->isColumnHidden(static_cast<int>(column)); }
};

} // namespace

TEST_CASE("TablePanel selects the project of the row that is clicked", "[app][table]")
{
    Table table;
    table.click(1);
    CHECK(table.selected() == QStringLiteral("f"));
    QTest::keyClick(table.view, Qt::Key_Down);
    CHECK(table.selected() == QStringLiteral("aa"));
    table.controller.selectProject(domain::ProjectId(QStringLiteral("e")));
    CHECK(table.view->selectionModel()->isRowSelected(5));
    table.controller.selectProject(std::nullopt);
    CHECK_FALSE(table.view->selectionModel()->hasSelection());
}

TEST_CASE("TablePanel selects by Enter the row the keyboard rests on", "[app][table]")
{
    Table table;
    table.click(2);
    table.controller.selectProject(std::nullopt);
    table.view->setFocus();
    QTest::keyClick(table.view, Qt::Key_Return);
    CHECK(table.selected() == QStringLiteral("aa"));
}

TEST_CASE("TablePanel highlights the project under the pointer and lets go", "[app][table]")
{
    Table table;
    QTest::mouseMove(table.view->viewport(), table.middleOf(0));
    QTest::mouseMove(table.view->viewport(), table.middleOf(3));
    REQUIRE(table.controller.highlight().target.project);
    CHECK(table.controller.highlight().target.project->text() == QStringLiteral("d"));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(table.view->viewport(), &leave);
    CHECK(table.controller.highlight().isEmpty());
}

TEST_CASE("TablePanel tints the rows of what is highlighted elsewhere", "[app][table]")
{
    Table table;
    const auto pixelOf = [&](int row) {
        return table.view->viewport()->grab().toImage().pixelColor(1, table.middleOf(row).y());
    };
    const QColor before = pixelOf(0);
    query::HighlightTarget target;
    target.item = {Dimension::Municipality, QStringLiteral("0851")};
    table.controller.setHighlight(target);
    CHECK(pixelOf(0) == table.theme.palette().accent);
    CHECK(pixelOf(1) == before);
    table.controller.clearHighlight();
    CHECK(pixelOf(0) == before);
}

TEST_CASE("TablePanel sorts by a click on a heading and says so", "[app][table]")
{
    Table table;
    CHECK(table.footer() == QStringLiteral("6 projekter · sorteret efter titel"));
    table.clickHeading(ProjectColumn::Title);
    CHECK(table.title(0) == QStringLiteral("Aarhus taler"));
    CHECK(table.footer() == QStringLiteral("6 projekter · sorteret efter titel, faldende"));
    table.clickHeading(ProjectColumn::Status);
    CHECK(table.title(0) == QStringLiteral("Zebra"));
    CHECK(table.title(5) == QStringLiteral("Åben dør"));
    CHECK(table.footer() == QStringLiteral("6 projekter · sorteret efter status"));
}

TEST_CASE("TablePanel copies the selected rows as they are shown", "[app][table]")
{
    Table table;
    table.click(0);
    table.click(1, Qt::ControlModifier);
    QTest::keyClick(table.view, Qt::Key_C, Qt::ControlModifier);
    const QString expected = QStringLiteral("Titel\tKommuner\tFagområde\tStatus\n"
                                            "Chatbot\tOdense, Aalborg\tØkonomi\ti drift\n"
                                            "Zebra\tOdense\tØkonomi\ti drift\n");
    const auto* copied = QGuiApplication::clipboard()->mimeData();
    CHECK(copied->text() == expected);
    CHECK(copied->data(QStringLiteral("text/tab-separated-values")) == expected.toUtf8());
    QTest::keyClick(table.view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table.view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')) == 7);
    CHECK(table.footer().endsWith(QStringLiteral(" · 6 markeret")));
}

TEST_CASE("harmlessCell disarms what a spreadsheet would run", "[app][table]")
{
    CHECK(harmlessCell(QStringLiteral("=HYPERLINK(\"http://x\")")) == QStringLiteral("'=HYPERLINK(\"http://x\")"));
    CHECK(harmlessCell(QStringLiteral("+1")) == QStringLiteral("'+1"));
    CHECK(harmlessCell(QStringLiteral("-1")) == QStringLiteral("'-1"));
    CHECK(harmlessCell(QStringLiteral("@SUM(1)")) == QStringLiteral("'@SUM(1)"));
    CHECK(harmlessCell(QStringLiteral(" \t=1")) == QStringLiteral("'=1"));
    CHECK(harmlessCell(QStringLiteral("＝1")) == QStringLiteral("'＝1"));
    CHECK(harmlessCell(QStringLiteral("a\tb\nc")) == QStringLiteral("a b c"));
    CHECK(harmlessCell(QStringLiteral("AI = godt")) == QStringLiteral("AI = godt"));
}

TEST_CASE("TablePanel shows more columns where there is room, and the user's own ever after", "[app][table]")
{
    Table table;
    CHECK_FALSE(table.shows(ProjectColumn::UseCase));
    CHECK_FALSE(table.shows(ProjectColumn::StatusDate));
    test::show(table.panel, 1100, 800);
    CHECK(table.shows(ProjectColumn::UseCase));
    CHECK(table.shows(ProjectColumn::StatusDate));
    CHECK(table.view->horizontalHeader()->length() == table.view->viewport()->width());

    QTimer::singleShot(0, [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (auto* action : menu->actions()) {
            menu->setActiveAction(action);
            if (action->text() == QStringLiteral("Teknologi"))
                QTest::keyClick(menu, Qt::Key_Space);
        }
        CHECK(menu->isVisible()); // stays open for the next tick
        menu->close();
    });
    auto* button = table.panel.findChild<QPushButton*>();
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(table.shows(ProjectColumn::Technology));
    test::show(table.panel, 620, 560);
    CHECK(table.shows(ProjectColumn::Technology));
}

TEST_CASE("TablePanel remembers columns, order, widths and sort", "[app][table]")
{
    Table table;
    auto* columns = table.panel.findChild<TableColumns*>();
    columns->setShown(ProjectColumn::Source, true);
    columns->setShown(ProjectColumn::Domain, false);
    auto* header = table.view->horizontalHeader();
    header->moveSection(header->visualIndex(static_cast<int>(ProjectColumn::Status)), 0);
    header->resizeSection(static_cast<int>(ProjectColumn::Source), 333);
    table.clickHeading(ProjectColumn::Municipalities);
    table.clickHeading(ProjectColumn::Municipalities);
    const QByteArray state = table.panel.saveState();

    Table other;
    other.panel.restoreState(state);
    CHECK(other.shows(ProjectColumn::Source));
    CHECK_FALSE(other.shows(ProjectColumn::Domain));
    CHECK(other.view->horizontalHeader()->logicalIndex(0) == static_cast<int>(ProjectColumn::Status));
    CHECK(other.view->columnWidth(static_cast<int>(ProjectColumn::Source)) == 333);
    CHECK(other.footer() == QStringLiteral("6 projekter · sorteret efter kommuner, faldende"));
    CHECK(other.panel.saveState() == state);
    other.panel.restoreState("not a state");
    CHECK(other.panel.saveState() == state);
    other.panel.restoreState("{\"order\":[\"nonsense\",3],\"widths\":{\"title\":1e9},\"shown\":[\"evil\"]}");
    CHECK(other.shows(ProjectColumn::Title));
    CHECK(other.view->columnWidth(0) <= 900);
}

TEST_CASE("TablePanel says calmly why nothing is shown", "[app][table]")
{
    Table table;
    table.controller.choose(Dimension::Municipality, {QStringLiteral("0450")});
    table.controller.toggle(Dimension::Status, QStringLiteral("ended"));
    CHECK(table.sentence() == QStringLiteral("Ingen projekter svarer til filteret.\n"
                                             "Uden enten »Kommune«, »Status« er der nogle."));
    table.controller.clear(Dimension::Status);
    CHECK(table.sentence().isEmpty());
    CHECK(table.footer() == QStringLiteral("1 projekt · sorteret efter titel"));

    domain::Edition edition;
    edition.kind = domain::EditionKind::PublishedTotals;
    edition.published = domain::PublishedTotals{};
    table.controller.setLandscape(
        std::make_shared<query::Landscape>(edition, domain::Vocabulary{}, test::fourMunicipalities(),
                                           std::vector<domain::Project>{}, query::TextSearch{}));
    CHECK(table.sentence() == QStringLiteral("Projektlisten er ikke offentliggjort"));
    CHECK(table.footer().isEmpty());
}

TEST_CASE("TablePanel keeps the selected project through a change of filter and of sort", "[app][table]")
{
    Table table;
    table.click(1);
    REQUIRE(table.selected() == QStringLiteral("f"));
    table.controller.choose(Dimension::Municipality, {QStringLiteral("0461")});
    CHECK(table.view->model()->rowCount() == 2);
    CHECK(table.view->selectionModel()->isRowSelected(1));
    table.controller.choose(Dimension::Municipality, {QStringLiteral("0450")});
    CHECK(table.selected() == QStringLiteral("f"));
    table.controller.clearAll();
    CHECK(table.view->selectionModel()->isRowSelected(1));
    table.clickHeading(ProjectColumn::Title);
    CHECK(table.view->selectionModel()->isRowSelected(4));
}

TEST_CASE("TablePanel follows language, scale and theme at once", "[app][table]")
{
    Table table;
    table.controller.setLanguage(base::Language::English);
    CHECK(table.footer() == QStringLiteral("6 projects · sorted by title"));
    const int height = table.view->rowHeight(0);
    table.theme.setScale(1.5);
    CHECK(table.view->rowHeight(0) == height * 3 / 2);
    const QImage light = table.view->viewport()->grab().toImage();
    table.theme.setMode(ThemeMode::Dark);
    CHECK(table.view->viewport()->grab().toImage() != light);
}

TEST_CASE("TablePanel draws hostile titles as plain text", "[app][table]")
{
    std::vector<domain::Project> projects;
    const QStringList titles = {QStringLiteral("<img src=x><b>fed</b>"), QStringLiteral("=HYPERLINK(\"http://x\")"),
                                QStringLiteral("שלום \u202E omvendt"),   QStringLiteral("🤖🧑‍⚕️ robot"),
                                QString(5000, QLatin1Char('W')),         QStringLiteral("to\nlinjer")};
    for (int i = 0; i < titles.size(); ++i) {
        projects.push_back(test::titled(qPrintable(QString::number(i)), "", domain::Status::Pilot));
        projects.back().title = titles.at(i);
    }
    Table table(projects);
    CHECK(table.view->rowHeight(0) == table.view->rowHeight(5));
    CHECK_FALSE(table.panel.grab().isNull());
    table.view->selectAll();
    table.panel.copySelection();
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("\n<img src=x><b>fed</b>\t")));
    CHECK(copied.contains(QStringLiteral("\n'=HYPERLINK(\"http://x\")\t")));
    CHECK(copied.contains(QStringLiteral("\nto linjer\t")));
    CHECK(copied.count(QLatin1Char('\n')) == 7);
}
