// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/dot_plot.h"
#include "app/compare/matrix_header.h"
#include "app/compare/peer_table_view.h"
#include "app/shared/municipality_chooser.h"
#include "tests/app/compare/compare_world.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace landkort;
using namespace landkort::app;
using analysis::PeerRule;
using query::Dimension;
using test::CompareWorld;

using Part = ComparePanel::Part;

static const QString kEsbjerg = QStringLiteral("0561");
static const QString kVejle = QStringLiteral("0630");
static const QString kChatbots = QStringLiteral("AI-chatbots til borgere");
static const QString kFinance = QStringLiteral("AI til økonomistyring");

TEST_CASE("Esbjerg beside municipalities of similar size, the own one first", "[app][compare]")
{
    const CompareWorld world;
    CHECK(world.columns() ==
          QStringList{QStringLiteral("Esbjerg"), QStringLiteral("Frederiksberg"), QStringLiteral("Horsens"),
                      QStringLiteral("Kolding"), QStringLiteral("Randers"), QStringLiteral("Roskilde"),
                      QStringLiteral("Silkeborg"), QStringLiteral("Vejle"), QStringLiteral("Viborg")});
    const auto& head = world.panel->head();
    CHECK(head.chooser().text() == QStringLiteral("Esbjerg"));
    CHECK(head.ruleButton().text() == QStringLiteral("lignende størrelse"));
    CHECK(head.sentence().startsWith(QStringLiteral("9 kommuner med 91.958 til 137.936 indbyggere")));
    CHECK(head.sources() == QStringLiteral("Seneste kilde: Esbjerg 8. maj 2026; de øvrige fra 5. januar 2019 (Randers) "
                                           "til 5. september 2026 (Kolding)."));
    CHECK(head.reason() == QStringLiteral("Eksempler, ikke en optælling: ingen placeringer eller medianer."));
}

TEST_CASE("A cell of the matrix says in words what its mark shows", "[app][compare]")
{
    const CompareWorld world;
    const auto words = [&](const QString& useCase, const char* municipality) {
        return world.cell(useCase, QString::fromUtf8(municipality)).data(PeerMatrixModel::WordsRole).toString();
    };
    CHECK(words(kChatbots, "Roskilde") == QStringLiteral("angivet i drift · oplyst inden for to år"));
    CHECK(words(kChatbots, "Esbjerg") ==
          QStringLiteral("angivet i drift · oplyst for mere end to år siden eller uden dato"));
    CHECK(words(kChatbots, "Vejle").startsWith(QStringLiteral("afsluttet eller opgivet")));
    CHECK(words(kChatbots, "Viborg") == QStringLiteral("status ikke oplyst"));
    CHECK(words(kChatbots, "Kolding") == QStringLiteral("ingen dokumenteret"));
    CHECK(words(kFinance, "Esbjerg").startsWith(QStringLiteral("pilotprojekt · 2 projekter")));
    CHECK(world.model().index(0, 4).data().toString() == QStringLiteral("5. januar 2019")); // Randers

    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&world.panel->matrix());
    REQUIRE(table != nullptr);
    CHECK(table->text(QAccessible::Name) == QStringLiteral("Anvendelsesområder efter kommune"));
    REQUIRE(table->tableInterface() != nullptr);
    const auto cell = world.cell(kChatbots, QStringLiteral("Vejle"));
    QAccessibleInterface* spoken = table->tableInterface()->cellAt(cell.row(), cell.column());
    REQUIRE(spoken != nullptr);
    CHECK(spoken->text(QAccessible::Name)
              .startsWith(QStringLiteral("Vejle, AI-chatbots til borgere: afsluttet eller opgivet")));
}

TEST_CASE("Marks differ in shape, also without colour", "[app][compare]")
{
    const CompareWorld world;
    const QImage picture =
        world.panel->matrix().viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const auto inkAt = [&](const char* municipality, QPoint off) {
        const QPoint place = world.middleOf(world.cell(kChatbots, QString::fromUtf8(municipality))) + off;
        return qGray(picture.pixel(place)) < 200;
    };
    CHECK(inkAt("Roskilde", {0, 0}));     // a disc is filled
    CHECK(inkAt("Roskilde", {-4, 0}));    // to its sides
    CHECK(inkAt("Vejle", {0, 0}));        // a cross has a centre
    CHECK_FALSE(inkAt("Vejle", {-5, 0})); // and nothing beside it
    const auto pilot = world.cell(kFinance, QStringLiteral("Horsens"));
    const QImage again = world.panel->matrix().viewport()->grab().toImage();
    const QPoint middle = world.middleOf(pilot);
    CHECK(again.pixelColor(middle + QPoint(-3, 0)) != again.pixelColor(middle + QPoint(3, 0))); // half a disc
}

TEST_CASE("A municipality is found by a few letters and chosen with the keyboard", "[app][compare]")
{
    const CompareWorld world;
    auto& chooser = world.panel->head().chooser();
    QTest::mouseClick(&chooser, Qt::LeftButton);
    auto* popup = qobject_cast<MunicipalityPopup*>(QApplication::activePopupWidget());
    REQUIRE(popup != nullptr);
    QTest::keyClicks(&popup->search(), QStringLiteral("aero"));
    REQUIRE(popup->list().currentItem() != nullptr);
    CHECK(popup->list().currentItem()->text() == QStringLiteral("Ærø"));
    QTest::keyClick(&popup->search(), Qt::Key_Return);
    CompareWorld::settle();
    CHECK(chooser.text() == QStringLiteral("Ærø"));
    CHECK(world.columns().front() == QStringLiteral("Ærø"));

    QTest::keyClick(&chooser, Qt::Key_V);
    popup = qobject_cast<MunicipalityPopup*>(QApplication::activePopupWidget());
    REQUIRE(popup != nullptr);
    CHECK(popup->list().currentItem()->text() == QStringLiteral("Vallensbæk")); // the first that begins so
    QTest::keyClick(&popup->search(), Qt::Key_Escape);
    CompareWorld::settle();
    CHECK(chooser.text() == QStringLiteral("Ærø"));
}

TEST_CASE("The set is switched from the menu, and the sentence says how it is made", "[app][compare]")
{
    const CompareWorld world;
    const auto choose = [&](const char* rule) {
        QMenu* menu = world.panel->head().makeRuleMenu();
        for (auto* action : menu->actions()) {
            if (action->data().toString() == QLatin1String(rule))
                action->trigger();
        }
        delete menu;
        CompareWorld::settle();
    };
    choose("neighbours");
    CHECK(world.panel->head().sentence().contains(QStringLiteral("Esbjerg–Fanø")));
    CHECK(world.columns().contains(QStringLiteral("Fanø")));
    choose("region");
    CHECK(world.panel->head().sentence().contains(QStringLiteral("Region Syddanmark")));
    CHECK(world.columns().size() == 22);
    choose("group");
    CHECK(world.panel->head().sentence().contains(QStringLiteral("»")));
    choose("all");
    CHECK(world.columns().size() == 98);
    CHECK(world.sourcesRead == 2); // only neighbours and regions need them
    choose("size");
    CHECK(world.columns().size() == 9);
}

TEST_CASE("Those without documented projects stand last, and hatched", "[app][compare]")
{
    const CompareWorld world(kEsbjerg);
    world.setRule(PeerRule::All);
    const auto& picture = *world.panel->picture();
    bool without = false;
    for (size_t i = 1; i < picture.columns.size(); ++i) {
        const bool none = picture.matrix.rows[static_cast<size_t>(picture.columns[i])].counts.projects == 0;
        CHECK((none || !without)); // never one with projects after one without
        without = none;
    }
    CHECK(without);
    const CompareWorld assens(QStringLiteral("0420"));
    CHECK(assens.panel->head().sources().startsWith(QStringLiteral("Seneste kilde: Assens ingen dokumenteret;")));
    CHECK(assens.columns().front() == QStringLiteral("Assens"));
    for (int row = 0; row < assens.model().rowCount(); ++row)
        CHECK(assens.model().index(row, 0).data().toString() == QStringLiteral("ingen dokumenteret"));
    assens.panel->setPart(Part::Table);
    const auto& table = assens.panel->table().peers();
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.keyAt(row) != QLatin1String("0420"))
            continue;
        const auto index = table.index(row, static_cast<int>(PeerColumn::Projects));
        CHECK(index.data().toString() == QStringLiteral("–")); // never 0
        CHECK(index.data(Qt::AccessibleTextRole).toString() == QStringLiteral("ingen dokumenteret"));
        CHECK(index.data(PeerTableModel::NoneRole).toBool());
    }
}

TEST_CASE("Hovering a mark highlights its use case everywhere, a name its municipality", "[app][compare]")
{
    const CompareWorld world;
    auto& matrix = world.panel->matrix();
    QTest::mouseMove(matrix.viewport(), world.middleOf(world.cell(kFinance, QStringLiteral("Horsens"))));
    CompareWorld::settle();
    REQUIRE(world.controller.highlight().target.item);
    CHECK(world.controller.highlight().target.item->dimension == Dimension::UseCase);
    CHECK(world.controller.highlight().target.item->key == QStringLiteral("financial_management"));
    CHECK(world.model().headerData(world.rowOf(kFinance), Qt::Vertical, TintedRole).toBool());

    auto& header = matrix.columnHeader();
    const int vejle = static_cast<int>(world.columns().indexOf(QStringLiteral("Vejle")));
    QTest::mouseMove(header.viewport(), QPoint(header.sectionViewportPosition(vejle) + 5, header.height() / 2));
    CompareWorld::settle();
    REQUIRE(world.controller.highlight().target.item);
    CHECK(world.controller.highlight().target.item->dimension == Dimension::Municipality);
    CHECK(world.controller.highlight().target.item->key == kVejle);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(header.viewport(), &leave);
    CHECK(world.controller.highlight().isEmpty());
}

TEST_CASE("A highlight from elsewhere tints the column and names the dot", "[app][compare]")
{
    CompareWorld world(kEsbjerg, test::bundledExamples(), QSize(1000, 640));
    REQUIRE(world.panel->plot(0).isVisible());
    CHECK(world.panel->plot(0).caption() == QStringLiteral("Esbjerg 6"));
    const QImage before = world.panel->grab().toImage();
    query::HighlightTarget target;
    target.item = query::HighlightTarget::Item{Dimension::Municipality, kVejle};
    world.controller.setHighlight(target);
    CHECK(world.panel->plot(0).caption() == QStringLiteral("Vejle 6"));
    CHECK(world.cell(kChatbots, QStringLiteral("Vejle")).data(TintedRole).toBool());
    CHECK_FALSE(world.cell(kChatbots, QStringLiteral("Viborg")).data(TintedRole).toBool());
    CHECK(world.panel->grab().toImage() != before);
}

TEST_CASE("A click on a mark shows its project in the details, again the next one", "[app][compare]")
{
    const CompareWorld world;
    const auto two = world.cell(kFinance, QStringLiteral("Esbjerg"));
    const auto rows = world.panel->picture()->projectsOf(PeerMatrixModel::lineOf(two.row()), two.column());
    REQUIRE(rows.size() == 2);
    const auto idOf = [&](size_t i) {
        return world.controller.landscape().projects()[static_cast<size_t>(rows[i])].id;
    };
    world.click(two);
    CHECK(world.controller.selectedProject() == idOf(0));
    world.click(two);
    CHECK(world.controller.selectedProject() == idOf(1));
    world.click(two);
    CHECK(world.controller.selectedProject() == idOf(0));
    world.click(world.cell(kFinance, QStringLiteral("Kolding"))); // nothing there
    CHECK(world.controller.selectedProject() == idOf(0));
    CHECK(world.controller.filter().isEmpty());
}

TEST_CASE("A use case filters, and the matrix keeps its rows and marks it", "[app][compare]")
{
    const CompareWorld world;
    auto& header = world.panel->matrix().rowHeader();
    const int row = world.rowOf(kChatbots);
    const int rows = world.model().rowCount();
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(30, header.sectionViewportPosition(row) + 8));
    CompareWorld::settle();
    CHECK(world.controller.filter().keys(Dimension::UseCase) == std::set<QString>{QStringLiteral("citizen_chatbots")});
    CHECK(world.model().rowCount() == rows); // rule 3
    CHECK(world.model().headerData(world.rowOf(kChatbots), Qt::Vertical, PeerMatrixModel::ChosenRole).toBool());
    CHECK(world.panel->picture()->counts.ownRow().counts.projects == 1); // numbers obey all of the filter
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(30, header.sectionViewportPosition(row) + 8));
    CHECK(world.controller.filter().isEmpty());
}

TEST_CASE("A municipality's name makes it the own one", "[app][compare]")
{
    const CompareWorld world;
    auto& header = world.panel->matrix().columnHeader();
    const int vejle = static_cast<int>(world.columns().indexOf(QStringLiteral("Vejle")));
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                      QPoint(header.sectionViewportPosition(vejle) + 5, header.height() / 2));
    CompareWorld::settle();
    CHECK(world.columns().front() == QStringLiteral("Vejle"));
    CHECK(world.panel->head().chooser().text() == QStringLiteral("Vejle"));
}

TEST_CASE("Keys move in the matrix, open a mark, filter and compare", "[app][compare]")
{
    const CompareWorld world;
    auto& matrix = world.panel->matrix();
    matrix.setFocus();
    matrix.setCurrentIndex(world.cell(kFinance, QStringLiteral("Frederiksberg")));
    world.press(Qt::Key_Right);
    CHECK(matrix.currentIndex() == world.cell(kFinance, QStringLiteral("Horsens")));
    world.press(Qt::Key_Return);
    REQUIRE(world.controller.selectedProject());
    world.press(Qt::Key_Space);
    CHECK(world.controller.filter().keys(Dimension::UseCase) ==
          std::set<QString>{QStringLiteral("financial_management")});
    CHECK(matrix.currentIndex() == world.cell(kFinance, QStringLiteral("Horsens"))); // it stays where it was
    world.press(Qt::Key_Space);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(world.columns().front() == QStringLiteral("Horsens"));
}

TEST_CASE("The matrix as words is the same table, and is copied with its headings", "[app][compare]")
{
    const CompareWorld world;
    QTest::mouseClick(&world.panel->wordsLink(), Qt::LeftButton);
    CompareWorld::settle();
    CHECK(world.panel->matrix().showsWords());
    CHECK(world.panel->wordsLink().text() == QStringLiteral("Vis som tegn"));
    CHECK(world.panel->matrix().columnHeader().isUpright());
    CHECK(world.cell(kFinance, QStringLiteral("Esbjerg")).data().toString() ==
          QStringLiteral("pilotprojekt (2) · ældre"));
    QTest::mouseClick(&world.panel->copyLink(), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    CHECK(lines.at(0).startsWith(QStringLiteral("\tEsbjerg\tFrederiksberg")));
    CHECK(lines.at(1).startsWith(QStringLiteral("Seneste kilde\t8. maj 2026")));
    CHECK(lines.at(2).startsWith(QStringLiteral("AI-chatbots til borgere\tangivet i drift")));
}

TEST_CASE("The table sorts by its headings, marks the own row and is copied", "[app][compare]")
{
    const CompareWorld world;
    QTest::mouseClick(&world.panel->partButton(Part::Table), Qt::LeftButton);
    CompareWorld::settle();
    auto& table = world.panel->table();
    REQUIRE(table.isVisible());
    CHECK(table.peers().columnCount() == kDocumentedPeerColumns);
    const auto clickHeading = [&](PeerColumn column) {
        auto* header = table.horizontalHeader();
        table.scrollTo(table.model()->index(0, static_cast<int>(column)));
        const int x = header->sectionViewportPosition(static_cast<int>(column)) + 12;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    };
    CHECK(table.peers().keyAt(0) == kEsbjerg); // Danish order
    clickHeading(PeerColumn::Population);
    CHECK(table.model()->index(0, 0).data().toString() == QStringLiteral("Roskilde"));
    clickHeading(PeerColumn::Population);
    CHECK(table.model()->index(0, 0).data().toString() == QStringLiteral("Vejle"));
    clickHeading(PeerColumn::LatestSource);
    CHECK(table.model()->index(0, 0).data().toString() == QStringLiteral("Randers"));
    const auto esbjerg = table.model()->match(table.model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Esbjerg"));
    REQUIRE(esbjerg.size() == 1);
    CHECK(esbjerg.front().data(PeerTableModel::OwnRole).toBool());
    CHECK(esbjerg.front().siblingAtColumn(static_cast<int>(PeerColumn::Projects)).data().toString() ==
          QStringLiteral("6"));
    const auto words = [&](const char* name, PeerColumn column) {
        const auto found = table.model()->match(table.model()->index(0, 0), Qt::DisplayRole, QString::fromUtf8(name));
        return found.front().siblingAtColumn(static_cast<int>(column)).data().toString();
    };
    CHECK(words("Kolding", PeerColumn::InOperationRecent) == QStringLiteral("0")); // of the one that is documented
    CHECK(words("Horsens", PeerColumn::InOperationRecent) == QStringLiteral("–"));
    CHECK(words("Esbjerg", PeerColumn::Unknown) == QStringLiteral("0"));
    table.setFocus();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(0).startsWith(QStringLiteral("Kommune\tSeneste kilde\tIndbyggere\tProjekter\tI drift")));
    CHECK(lines.at(1).startsWith(QStringLiteral("Randers\t5. januar 2019\t100.564\t5\t1")));
    QTest::keyClick(&table, Qt::Key_Return);
    CompareWorld::settle();
    CHECK(world.panel->choice().subject.text() == QStringLiteral("0730"));
}

TEST_CASE("A complete edition has ranks, medians, rates and intervals; examples have none", "[app][compare]")
{
    const CompareWorld world(kEsbjerg, test::completeEdition(), QSize(1000, 640));
    CHECK(world.panel->head().reason().isEmpty());
    CHECK(world.panel->plot(0).data().spreadWords == QStringLiteral("median 3,0, halvdelen mellem 3,0 og 5,0"));
    CHECK(world.cell(kChatbots, QStringLiteral("Kolding")).data().toString() == QStringLiteral("ingen"));
    world.panel->setPart(Part::Table);
    CompareWorld::settle();
    const auto& table = world.panel->table().peers();
    REQUIRE(table.columnCount() == kPeerColumnCount);
    const auto words = [&](PeerColumn column) { return table.index(0, static_cast<int>(column)).data().toString(); };
    CHECK(words(PeerColumn::PerHundredThousand) == QStringLiteral("5,2")); // 6 / 114,947
    CHECK(words(PeerColumn::Rank) == QStringLiteral("1 (1–2)")); // as many as Vejle; with one fewer as many as Randers
    CHECK(words(PeerColumn::Share) == QStringLiteral("2 af 6: 33 % (10–70)"));
    CHECK(table.index(1, static_cast<int>(PeerColumn::Share)).data().toString() ==
          QStringLiteral("0 af 3")); // fewer than five: counts
    CHECK(table.index(1, static_cast<int>(PeerColumn::InOperation)).data().toString() == QStringLiteral("0"));
}

TEST_CASE("Dots are named under the pointer and by keyboard, and a click compares", "[app][compare]")
{
    const CompareWorld world;
    QTest::mouseClick(&world.panel->partButton(Part::Numbers), Qt::LeftButton);
    CompareWorld::settle();
    auto& plot = world.panel->plot(static_cast<int>(DotMeasure::InOperation));
    REQUIRE(plot.isVisible());
    CHECK(plot.caption() == QStringLiteral("Esbjerg 2"));
    QTest::mouseMove(&plot, plot.centreOf(kVejle).toPoint());
    CompareWorld::settle();
    CHECK(plot.caption() == QStringLiteral("Vejle 3"));
    CHECK(world.controller.highlight().target.item->key == kVejle);
    plot.setFocus(Qt::TabFocusReason);
    QTest::mouseMove(&plot, QPoint(2, 2));
    QTest::keyClick(&plot, Qt::Key_Home);
    CHECK(plot.caption() == QStringLiteral("Frederiksberg: ingen dokumenteret")); // never "0"
    CHECK(plot.accessibleDescription().contains(QStringLiteral("Vejle 3")));
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.centreOf(kVejle).toPoint());
    CompareWorld::settle();
    CHECK(world.panel->choice().subject.text() == kVejle);
}

TEST_CASE("No dot leaves the plot or covers another, with 1, 9 and 98 municipalities", "[app][compare]")
{
    const CompareWorld world;
    world.panel->setPart(Part::Numbers);
    for (const auto rule : {PeerRule::Chosen, PeerRule::Size, PeerRule::All}) {
        world.setRule(rule);
        for (int measure = 0; measure < 3; ++measure) {
            const auto& plot = world.panel->plot(measure);
            std::vector<QPointF> centres;
            for (const auto& dot : plot.data().dots) {
                const QPointF centre = plot.centreOf(dot.key);
                CHECK(QRectF(plot.rect()).contains(centre));
                for (const auto& other : centres)
                    CHECK(QLineF(centre, other).length() >= 3.5);
                centres.push_back(centre);
            }
        }
    }
}

TEST_CASE("Up to eight are put side by side and taken away again", "[app][compare]")
{
    const CompareWorld world;
    world.setRule(PeerRule::Chosen);
    CHECK(world.columns() == QStringList{QStringLiteral("Esbjerg")});
    auto& head = world.panel->head();
    for (const char* name : {"ringkøbing-s", "faaborg", "lyngby", "høje-t", "ikast", "aarhus", "bornholm"}) {
        REQUIRE(head.adder().isVisible());
        QTest::mouseClick(&head.adder(), Qt::LeftButton);
        auto* popup = qobject_cast<MunicipalityPopup*>(QApplication::activePopupWidget());
        REQUIRE(popup != nullptr);
        QTest::keyClicks(&popup->search(), QString::fromUtf8(name));
        QTest::keyClick(&popup->search(), Qt::Key_Return);
        CompareWorld::settle();
    }
    CHECK(world.columns().size() == 8);
    CHECK_FALSE(head.adder().isVisible());
    CHECK(head.removers().size() == 7);
    CHECK(head.sentence() == QStringLiteral("8 kommuner, valgt enkeltvis."));
    QTest::mouseClick(head.removers().front(), Qt::LeftButton);
    CompareWorld::settle();
    CHECK(world.columns().size() == 7);
    CHECK_FALSE(world.columns().contains(QStringLiteral("Ringkøbing-Skjern")));
    CHECK(head.adder().isVisible());
}

TEST_CASE("No name of a municipality is cut, with the longest and in any size", "[app][compare]")
{
    const CompareWorld world;
    for (const double scale : {1.0, 1.5}) {
        const_cast<Theme&>(world.theme).setScale(scale);
        for (const auto rule : {PeerRule::Size, PeerRule::All}) {
            world.setRule(rule);
            const auto& header = world.panel->matrix().columnHeader();
            for (int column = 0; column < world.model().columnCount(); ++column) {
                const int room = header.isUpright() ? header.sectionSize(column) : header.height();
                CHECK(header.nameWidth(column) <= room - world.theme.px(8));
            }
        }
    }
}

TEST_CASE("With many the headings stay while the marks scroll both ways", "[app][compare]")
{
    const CompareWorld world(kEsbjerg, test::bundledExamples(), QSize(560, 420));
    world.setRule(PeerRule::All);
    auto& matrix = world.panel->matrix();
    REQUIRE(matrix.horizontalScrollBar()->maximum() > 0);
    REQUIRE(matrix.verticalScrollBar()->maximum() > 0);
    const QRect heading = matrix.columnHeader().geometry();
    matrix.horizontalScrollBar()->setValue(matrix.horizontalScrollBar()->maximum());
    matrix.verticalScrollBar()->setValue(matrix.verticalScrollBar()->maximum());
    CompareWorld::settle();
    CHECK(matrix.columnHeader().geometry() == heading);
    CHECK(matrix.columnHeader().isVisible());
    CHECK(matrix.rowHeader().isVisible());
}

TEST_CASE("An own list is read from a file; one that is not understood changes nothing", "[app][compare]")
{
    CompareWorld world;
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const char* text) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    };
    world.panel->useListFile(write("flis.txt", "Kommune\nVejle\n0607\nÅrhus\n"));
    CompareWorld::settle();
    CHECK(world.columns().contains(QStringLiteral("Fredericia")));
    CHECK(world.columns().size() == 4);
    CHECK(world.panel->head().ruleButton().text() == QStringLiteral("egen liste: flis.txt"));
    CHECK(world.panel->head().sentence().contains(QStringLiteral("»flis.txt«")));
    world.panel->useListFile(write("wrong.txt", "Vejle\nAtlantis\n"));
    REQUIRE(world.failures.size() == 1);
    CHECK(world.failures.front().contains(QStringLiteral("Atlantis")));
    CHECK(world.columns().size() == 4);

    CompareWorld tomorrow(QString{});
    tomorrow.panel->restoreState(world.panel->saveState()); // the file may be gone by then
    CompareWorld::settle();
    CHECK(tomorrow.columns() == world.columns());
    CHECK(tomorrow.panel->head().chooser().text() == QStringLiteral("Esbjerg"));
}

TEST_CASE("The comparison follows a filter that names one municipality, and no other place narrows it",
          "[app][compare]")
{
    CompareWorld world(QString{});
    CHECK(world.panel->message().startsWith(QStringLiteral("Vælg en kommune")));
    CHECK(world.panel->head().chooser().text() == QStringLiteral("Vælg en kommune"));
    world.controller.choose(Dimension::Municipality, {kVejle});
    CompareWorld::settle();
    CHECK(world.panel->message().isEmpty());
    CHECK(world.columns().front() == QStringLiteral("Vejle"));
    CHECK(world.panel->picture()->counts.rows.size() > 1);
    CHECK(world.cell(kChatbots, QStringLiteral("Esbjerg")).data(StatusRole).toInt() == 0);
    PeerChoice choice = world.panel->choice();
    choice.subject = domain::MunicipalityCode(kEsbjerg);
    world.panel->setChoice(choice);
    world.controller.setText(QStringLiteral("chatbot")); // not a change of place: the user's choice stands
    CHECK(world.panel->choice().subject.text() == kEsbjerg);
    world.controller.choose(Dimension::Municipality, {kVejle, kEsbjerg});
    CHECK(world.panel->choice().subject.text() == kEsbjerg);
}

TEST_CASE("KL's published totals have no municipalities to compare, and say so", "[app][compare]")
{
    CompareWorld world;
    world.controller.setLandscape(test::publishedTotals());
    CompareWorld::settle();
    CHECK(world.panel->message().startsWith(QStringLiteral("Ikke offentliggjort")));
    CHECK_FALSE(world.panel->head().isVisible());
    CHECK_FALSE(world.panel->matrix().isVisible());
    world.controller.setLandscape(test::bundledExamples());
    CompareWorld::settle();
    CHECK(world.panel->message().isEmpty());
    CHECK(world.columns().front() == QStringLiteral("Esbjerg"));
}

TEST_CASE("A filter that leaves no project leaves no empty frame", "[app][compare]")
{
    CompareWorld world;
    world.controller.setText(QStringLiteral("xyzzy"));
    CompareWorld::settle();
    CHECK_FALSE(world.panel->matrix().isVisible());
    bool told = false;
    for (const auto* label : world.panel->findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().startsWith(QStringLiteral("Ingen af disse kommuners")));
    CHECK(told);
}

TEST_CASE("Theme and language change all of it", "[app][compare]")
{
    CompareWorld world;
    const QImage light = world.panel->grab().toImage();
    world.theme.setMode(ThemeMode::Dark);
    CompareWorld::settle();
    CHECK(world.panel->grab().toImage() != light);
    world.controller.setLanguage(base::Language::English);
    CompareWorld::settle();
    CHECK(world.panel->partButton(Part::Matrix).text() == QStringLiteral("Use cases"));
    CHECK(world.panel->head().sources().startsWith(QStringLiteral("Newest source: Esbjerg 8 May 2026")));
    CHECK(world.model().headerData(1, Qt::Vertical).toString() == QStringLiteral("AI chatbots for citizens"));
}

TEST_CASE("The models keep the rules of models", "[app][compare]")
{
    CompareWorld world;
    const QAbstractItemModelTester matrix(&world.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester table(&world.panel->table().peers(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const auto rule : {PeerRule::All, PeerRule::Chosen, PeerRule::Size}) {
        world.setRule(rule);
        world.panel->setPart(Part::Table);
        world.panel->table().sortByColumn(static_cast<int>(PeerColumn::Projects), Qt::DescendingOrder);
        world.panel->setPart(Part::Matrix);
    }
    CHECK(world.model().rowCount() > 1);
}
