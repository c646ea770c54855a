// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/charts_panel.h"

#include "app/charts/bar_chart.h"
#include "app/charts/bar_table_model.h"
#include "app/charts/status_legend.h"
#include "app/charts/totals_card.h"
#include "app/charts/totals_view.h"
#include "app/charts/twin_table.h"
#include "app/charts/unpublished_card.h"
#include "tests/app/charts/bundled_world.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QStandardItemModel>
#include <QtTest>

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::app;
using query::Dimension;

namespace {

/// The panel as the window has it, with the bundled register.
struct World {
    FilterController controller;
    Theme theme;
    std::unique_ptr<ChartsPanel> panel;

    explicit World(std::shared_ptr<const query::Landscape> landscape = test::bundledRegister(),
                   QSize size = QSize(370, 3000))
    {
        theme.setMode(ThemeMode::Light);
        controller.setLandscape(std::move(landscape));
        panel = std::make_unique<ChartsPanel>(controller, theme);
        panel->setPublishedEditions(test::publishedEditions());
        panel->resize(size);
        panel->show();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QTest::mouseMove(panel.get(), QPoint(1, 1));
        QCoreApplication::processEvents();
        controller.clearHighlight(); // the pointer of an earlier test may rest here
    }
    BarChart& chart(Dimension dimension) const
    {
        for (auto* chart : panel->charts()) {
            if (chart->dimension() == dimension)
                return *chart;
        }
        FAIL("no such chart");
        return *panel->charts().front();
    }
    QImage picture(Dimension dimension) const { return chart(dimension).view().grab().toImage(); }
    QPoint middleOf(Dimension dimension, int row) const
    {
        return chart(dimension).view().geometryOfBars().band(row).center().toPoint();
    }
    static int rowNamed(const BarView& view, const char* label)
    {
        for (size_t i = 0; i < view.data().rows.size(); ++i) {
            if (view.data().rows[i].label == QString::fromUtf8(label))
                return static_cast<int>(i);
        }
        FAIL("no bar " << label);
        return -1;
    }
};

QColor pixelIn(const QImage& image, const QRectF& rect)
{
    return image.pixelColor(rect.center().toPoint());
}

} // namespace

TEST_CASE("A click on a bar filters by its domain, and a second click takes it away", "[app][charts]")
{
    World world;
    auto& view = world.chart(Dimension::Domain).view();
    const int row = World::rowNamed(view, "Digitalisering");
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, world.middleOf(Dimension::Domain, row));
    CHECK(world.controller.filter().keys(Dimension::Domain) == std::set<QString>{QStringLiteral("Digitalisering")});
    CHECK(world.controller.snapshot().totals.projects == 20);
    CHECK(view.data().rows[static_cast<size_t>(row)].chosen);
    CHECK(view.data().rows.size() == 12); // the others keep their counts (rule 3)
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, world.middleOf(Dimension::Domain, row));
    CHECK(world.controller.filter().isEmpty());
}

TEST_CASE("The domain chart sorts by count and draws the documented literal numbers", "[app][charts]")
{
    World world;
    const auto& rows = world.chart(Dimension::Domain).view().data().rows;
    REQUIRE(rows.size() == 12);
    CHECK(rows[0].label == QStringLiteral("Sundhed og ældre"));
    CHECK(rows[0].counts.projects == 23);
    CHECK(rows[1].counts.projects == 21);
    int sum = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        sum += rows[i].counts.projects;
        CHECK((i == 0 || rows[i].counts.projects <= rows[i - 1].counts.projects));
    }
    CHECK(sum == 148);
    const auto& status = world.chart(Dimension::Status).view().data().rows;
    REQUIRE(status.size() == 5);
    CHECK(status[0].label == QStringLiteral("angivet i drift"));
    CHECK(status[0].counts.projects == 63);
    CHECK(status[1].counts.projects == 22);
    CHECK(status[4].label == QStringLiteral("ikke oplyst"));
    CHECK(status[4].counts.projects == 11);
}

TEST_CASE("Bars on screen have the colours of their statuses, older parts the paler one", "[app][charts]")
{
    World world;
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        world.theme.setMode(mode);
        QCoreApplication::processEvents();
        const auto& view = world.chart(Dimension::Status).view();
        const QImage image = world.picture(Dimension::Status);
        const auto& counts = view.data().rows[0].counts;
        const int recent = counts.recentOf(domain::Status::InOperation);
        REQUIRE(recent > 0);
        REQUIRE(recent < counts.projects);
        const Palette& palette = world.theme.palette();
        CHECK(pixelIn(image, view.geometryOfBars().part(0, 1, 1)) == palette.status[0]);
        CHECK(pixelIn(image, view.geometryOfBars().part(0, counts.projects - 2, 1)) == palette.statusStale[0]);
    }
}

TEST_CASE("No label of a bar is cut at 370 pixels", "[app][charts]")
{
    World world;
    QFont bold = world.theme.font(TextRole::Label);
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    for (const auto dimension : {Dimension::Domain, Dimension::Status, Dimension::UseCase, Dimension::Municipality}) {
        const auto& view = world.chart(dimension).view();
        const auto& geometry = view.geometryOfBars();
        REQUIRE_FALSE(view.data().rows.empty());
        for (int row = 0; row < geometry.rowCount(); ++row) {
            INFO(view.data().rows[static_cast<size_t>(row)].label.toStdString());
            const QRectF label = geometry.label(row);
            CHECK(metrics.horizontalAdvance(view.data().rows[static_cast<size_t>(row)].label) <= label.width());
            CHECK(label.height() >= metrics.height() - 1);
            CHECK(label.right() <= view.width());
            CHECK_FALSE(geometry.part(row, 0, geometry.valueRange()).intersects(label));
        }
        INFO(view.data().title.toStdString());
        CHECK(geometry.height() <= view.height());
    }
}

TEST_CASE("Resting on a bar highlights its projects in the other charts at once", "[app][charts]")
{
    World world;
    auto& domains = world.chart(Dimension::Domain).view();
    const QImage before = world.picture(Dimension::Status);
    const int row = World::rowNamed(domains, "Administration");
    QTest::mouseMove(domains.viewport(), world.middleOf(Dimension::Domain, row));
    REQUIRE(world.controller.highlight().target.item);
    CHECK(world.controller.highlight().target.item->key == QStringLiteral("Administration"));
    int lit = 0;
    for (const auto& bar : world.chart(Dimension::Status).view().data().rows)
        lit += bar.highlighted.projects;
    CHECK(lit == 21);
    CHECK(world.picture(Dimension::Status) != before);
    // The hovered bar keeps its colour, its neighbour is dimmed.
    const QImage own = world.picture(Dimension::Domain);
    const QColor full = world.theme.palette().status[0];
    const int other = World::rowNamed(domains, "Digitalisering");
    CHECK(pixelIn(own, domains.geometryOfBars().part(row, 0, 1)) == full);
    CHECK(pixelIn(own, domains.geometryOfBars().part(other, 0, 1)) != full);

    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(domains.viewport(), &leave);
    CHECK(world.controller.highlight().isEmpty());
    CHECK(world.picture(Dimension::Status) == before);
}

TEST_CASE("Arrow keys reach every bar and Enter filters", "[app][charts]")
{
    World world;
    auto& view = world.chart(Dimension::Domain).view();
    view.setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.focusedRow() == 11);
    for (int i = 0; i < 11; ++i)
        QTest::keyClick(&view, Qt::Key_Up);
    CHECK(view.focusedRow() == 0);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(world.controller.filter().keys(Dimension::Domain) == std::set<QString>{QStringLiteral("Administration")});
}

TEST_CASE("An entry of the legend filters by status", "[app][charts]")
{
    World world;
    StatusLegend* legend = world.chart(Dimension::Domain).legend();
    REQUIRE(legend != nullptr);
    QTest::mouseClick(legend, Qt::LeftButton, {}, legend->entryRect(domain::Status::Pilot).center());
    CHECK(world.controller.filter().keys(Dimension::Status) == std::set<QString>{QStringLiteral("pilot")});
    CHECK(world.controller.snapshot().totals.projects == 22);
    CHECK(legend->note() == QStringLiteral("lysere: oplyst for mere end to år siden eller uden dato"));
}

TEST_CASE("The table twin shows the numbers of the snapshot and filters too", "[app][charts]")
{
    World world;
    for (auto* chart : world.panel->charts()) {
        const QAbstractItemModelTester tester(&chart->tableModel(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        CHECK_FALSE(chart->table().isVisible());
        QTest::mouseClick(&chart->tableLink(), Qt::LeftButton);
        CHECK(chart->table().isVisible());
        CHECK_FALSE(chart->view().isVisible());
        const auto& facet = world.controller.snapshot().facet(chart->dimension());
        std::map<QString, query::StatusCounts> wanted;
        for (const auto& row : facet.rows)
            wanted[world.controller.landscape().itemKey(chart->dimension(), row.item)] = row.others;
        int sum = 0;
        const auto number = [&](int row, int column) { return chart->tableModel().index(row, column).data().toInt(); };
        for (int row = 0; row < chart->tableModel().rowCount(); ++row) {
            const auto& counts = wanted.at(chart->tableModel().keyOf(row));
            CHECK(number(row, BarTableModel::Projects) == counts.projects);
            CHECK(number(row, BarTableModel::InOperation) == counts.of(domain::Status::InOperation));
            CHECK(number(row, BarTableModel::InOperationRecent) == counts.recentOf(domain::Status::InOperation));
            CHECK(number(row, BarTableModel::Unknown) == counts.of(domain::Status::Unknown));
            sum += counts.projects;
        }
        if (chart->dimension() != Dimension::Municipality)
            CHECK(sum == 148); // rule 6: every total reconciles
        CHECK(chart->tableLink().text() == QStringLiteral("Vis som diagram"));
    }
    auto& statuses = world.chart(Dimension::Status);
    CHECK(statuses.tableModel().index(0, BarTableModel::Projects).data().toInt() == 63);
    CHECK(statuses.tableModel().index(0, BarTableModel::Recent).data().toInt() == 46);
    CHECK(statuses.table().isColumnHidden(BarTableModel::Pilot));
    CHECK_FALSE(statuses.table().isColumnHidden(BarTableModel::Recent));
    auto& chart = world.chart(Dimension::Municipality);
    CHECK(chart.table().isColumnHidden(BarTableModel::Recent));
    CHECK(chart.tableModel().index(0, 0).data().toString() == QStringLiteral("Aarhus"));
    CHECK(chart.tableModel().rowCount() == 57); // 56 named municipalities and "uden navngiven kommune"
    chart.table().setCurrentIndex(chart.tableModel().index(0, 0));
    QTest::keyClick(&chart.table(), Qt::Key_Return);
    CHECK(world.controller.filter().keys(Dimension::Municipality) == std::set<QString>{QStringLiteral("0751")});
}

TEST_CASE("Municipalities with equally many projects are never cut apart", "[app][charts]")
{
    std::vector<BarRow> rows;
    for (const int projects : {5, 3, 3, 2, 2, 2, 1}) {
        BarRow row;
        row.label = QString::number(rows.size());
        for (int i = 0; i < projects; ++i)
            row.counts.add(domain::Status::Pilot, true);
        rows.push_back(row);
    }
    const CutRows cut = cutBetweenEquals(rows, 4);
    REQUIRE(cut.rows.size() == 3);
    REQUIRE(cut.rest.size() == 2);
    CHECK(cut.rest[0].items == 3);
    CHECK(cut.rest[0].projects == 2);
    CHECK(cut.rest[1].items == 1);
    CHECK(cutBetweenEquals(rows, 7).rest.empty());
    rows[5].chosen = true; // what is chosen is always shown
    CHECK(cutBetweenEquals(rows, 4).rows.size() == 4);
    CHECK(cutBetweenEquals(rows, 4).rest[0].items == 2);

    World world;
    const auto& chart = world.chart(Dimension::Municipality);
    int inBars = 0;
    for (const auto& row : chart.view().data().rows)
        inBars += row.counts.projects;
    CHECK(inBars > 0);
    CHECK(chart.title() == QStringLiteral("Kommuner med flest dokumenterede projekter"));
    CHECK(chart.notesText().contains(QStringLiteral("med 2 projekter")));
    CHECK(chart.notesText().contains(QStringLiteral("38 projekter uden navngiven kommune")));
    CHECK(chart.notesText().contains(QStringLiteral("203 tællinger af 148 projekter")));
}

TEST_CASE("The start years say first for how many they are stated, and leave no year out", "[app][charts]")
{
    World world;
    const auto& chart = world.chart(Dimension::StartYear);
    CHECK(chart.leadText() == QStringLiteral("Oplyst for 57 af 148"));
    const auto& rows = chart.view().data().rows;
    REQUIRE(rows.size() == 16);
    for (size_t i = 0; i < rows.size(); ++i)
        CHECK(rows[i].label.toInt() == 2011 + static_cast<int>(i));
    CHECK(rows[1].key.isEmpty()); // 2012: nobody started, nothing to choose

    // When no project of the filter says when it started, the sentence stands alone.
    world.controller.choose(Dimension::StartYear, {query::kNotStatedKey});
    world.controller.choose(Dimension::Domain, {QStringLiteral("Erhverv og turisme")});
    REQUIRE(chart.leadText() == QStringLiteral("Oplyst for 0 af 1"));
    CHECK_FALSE(chart.view().isVisible());
    CHECK_FALSE(chart.legend()->isVisible());
}

TEST_CASE("An empty result leaves a sentence, not an empty frame", "[app][charts]")
{
    World world;
    query::ProjectFilter filter;
    filter.choose(Dimension::Domain, {QStringLiteral("Erhverv og turisme")});
    filter.choose(Dimension::Status, {QStringLiteral("pilot")});
    filter.startedFrom = 2026;
    world.controller.setFilter(filter);
    REQUIRE(world.controller.snapshot().isEmpty());
    const auto& chart = world.chart(Dimension::UseCase);
    CHECK(chart.emptyText() == QStringLiteral("Intet at vise: Ingen projekter passer til filteret."));
    CHECK_FALSE(chart.view().isVisible());
    world.controller.clearAll();
    CHECK(chart.emptyText().isEmpty());
    CHECK(chart.view().isVisible());
}

TEST_CASE("A domain without documented projects is hatched and called so, not 0", "[app][charts]")
{
    World world;
    world.controller.toggle(Dimension::Status, QStringLiteral("pilot"));
    const auto& view = world.chart(Dimension::Domain).view();
    const int row = World::rowNamed(view, "Erhverv og turisme");
    REQUIRE(view.data().rows[static_cast<size_t>(row)].counts.projects == 0);
    const QImage image = world.picture(Dimension::Domain);
    const QRect total = view.geometryOfBars().total(row).toRect();
    const QRect swatch = view.geometryOfBars().part(row, 0, 1).toRect();
    int hatched = 0;
    for (int x = swatch.left(); x < swatch.left() + 20; ++x)
        hatched += image.pixelColor(x, swatch.center().y()) == world.theme.palette().noneLine;
    CHECK(hatched > 0);
    for (int x = total.left(); x < std::min(total.right(), image.width()); ++x) {
        for (int y = swatch.top(); y < swatch.bottom(); ++y)
            CHECK(image.pixelColor(x, y) == image.pixelColor(total.left(), swatch.top())); // no number
    }
}

TEST_CASE("KL's totals stand alone: second-hand hollow, unpublished numbers absent", "[app][charts]")
{
    World world;
    const auto& totals = world.panel->totals();
    const auto& view = totals.view();
    // 116 · 119, 63, 34 · 196, 114: six published numbers of nine.
    REQUIRE(view.points().size() == 6);
    const QImage image = totals.view().grab().toImage();
    for (size_t i = 0; i < view.points().size(); ++i) {
        const auto& point = view.points()[i];
        INFO(point.value);
        const QColor middle = image.pixelColor(view.positionOf(i).toPoint());
        CHECK((middle == world.theme.palette().panel) == !point.firstHand);
        for (size_t j = 0; j < i; ++j)
            CHECK_FALSE(view.labelRects()[i].intersects(view.labelRects()[j]));
    }
    CHECK(totals.tableModel().rowCount() == 3);
    CHECK(totals.tableModel().index(0, 2).data().toString() == QStringLiteral("ikke oplyst"));
    CHECK(totals.tableModel().index(1, 2).data().toString() == QStringLiteral("63"));
    CHECK(totals.tableModel().index(2, 4).data().toString() == QStringLiteral("andenhånds"));
}

TEST_CASE("An edition of published totals shows its totals and says that nothing else is published", "[app][charts]")
{
    World world;
    world.controller.setLandscape(test::publishedLandscape());
    for (const auto* chart : world.panel->charts())
        CHECK_FALSE(chart->isVisible());
    CHECK(world.panel->unpublished().isVisible());
    CHECK(world.panel->unpublished().emptyText().startsWith(QStringLiteral("Ikke offentliggjort")));
    CHECK(world.panel->totals().isVisible());
    world.controller.setLandscape(test::bundledRegister());
    CHECK(world.panel->charts().front()->isVisible());
    CHECK_FALSE(world.panel->unpublished().isVisible());
}

TEST_CASE("A complete edition is spoken of without documented", "[app][charts]")
{
    World world(test::bundledRegister(domain::Coverage::Complete));
    CHECK(world.chart(Dimension::Municipality).title() == QStringLiteral("Kommuner med flest projekter"));
    CHECK(world.chart(Dimension::Status).view().data().rows[0].label == QStringLiteral("i drift"));
}

TEST_CASE("Charts follow language and size at once, and say their numbers to assistive technology", "[app][charts]")
{
    World world;
    auto& chart = world.chart(Dimension::Domain);
    CHECK(chart.title() == QStringLiteral("I drift mod pilot pr. fagområde"));
    CHECK(
        chart.view().accessibleDescription().contains(QStringLiteral("Sundhed og ældre: 23 dokumenterede projekter")));
    CHECK(chart.view().accessibleDescription().contains(QStringLiteral("oplyst inden for to år")));
    const int before = chart.view().height();
    world.theme.setScale(1.5);
    QCoreApplication::processEvents();
    CHECK(chart.view().height() > before);
    for (const auto* each : world.panel->charts()) { // nothing is pushed out of a narrow column
        CHECK(each->width() <= world.panel->viewport()->width());
        CHECK(each->rect().contains(each->view().geometry()));
        CHECK(each->rect().contains(each->tableLink().geometry()));
        CHECK(each->tableLink().width() >= each->tableLink().sizeHint().width());
    }
    world.controller.setLanguage(base::Language::English);
    CHECK(chart.title() == QStringLiteral("In operation and pilots by domain"));
    CHECK(chart.tableLink().text() == QStringLiteral("Show as table"));
}
