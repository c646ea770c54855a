// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_panel.h"

#include "app/map/map_canvas.h"
#include "app/map/map_controls.h"
#include "app/map/map_inset.h"
#include "app/map/map_legend.h"
#include "app/map/map_tip.h"
#include "tests/app/map/shown_map.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

#include <set>

using namespace landkort;
using namespace landkort::app;
using query::Dimension;
using test::codeOf;
using test::indexOf;
using test::kSea;
using test::ShownMap;

TEST_CASE("MapPanel chooses by click, adds by Ctrl, and the sea takes the choice away", "[app][map]")
{
    ShownMap map;
    map.click("Esbjerg");
    CHECK(map.chosen() == std::set{codeOf("Esbjerg")});
    map.click("Aarhus", Qt::ControlModifier);
    CHECK(map.chosen() == std::set{codeOf("Esbjerg"), codeOf("Aarhus")});
    map.click("Herning");
    CHECK(map.chosen() == std::set{codeOf("Herning")});
    REQUIRE(map.panel->canvas().municipalityAt(kSea) == -1);
    QTest::mouseClick(&map.panel->canvas(), Qt::LeftButton, Qt::NoModifier, kSea);
    CHECK(map.chosen().empty());
}

TEST_CASE("MapPanel chooses in an inset as on the map", "[app][map]")
{
    ShownMap map;
    auto* inset = map.panel->insets()[0];
    QTest::mouseClick(inset, Qt::LeftButton, Qt::NoModifier, inset->centreOf(indexOf("Gentofte")).toPoint());
    CHECK(map.chosen() == std::set{codeOf("Gentofte")});
    auto* bornholm = map.panel->insets()[1];
    QTest::mouseClick(bornholm, Qt::LeftButton, Qt::ControlModifier, bornholm->centreOf(indexOf("Bornholm")).toPoint());
    CHECK(map.chosen() == std::set{codeOf("Gentofte"), codeOf("Bornholm")});
}

TEST_CASE("MapPanel highlights what the pointer rests on in all views and says it in the tip", "[app][map]")
{
    ShownMap map;
    map.hover("Esbjerg");
    REQUIRE(map.controller.highlight().target.item);
    CHECK(map.controller.highlight().target.item->key == codeOf("Esbjerg"));
    REQUIRE(map.panel->tip().isVisible());
    CHECK(map.panel->tip().lines() ==
          QStringList{QStringLiteral("Esbjerg"), QStringLiteral("6 dokumenterede projekter"),
                      QStringLiteral("2 angivet i drift · 2 pilotprojekter · 1 planlagt · 1 afsluttet eller opgivet"),
                      QStringLiteral("Chatbot <b>fed</b> & mere"), // as written, never as markup
                      QStringLiteral("Telefonrobotten Berta"), QStringLiteral("Journal med AI"),
                      QStringLiteral("og 3 mere")});
    const QRect municipality = map.panel->canvas().boxOf(indexOf("Esbjerg")).toAlignedRect();
    CHECK_FALSE(map.panel->tip().geometry().intersects(municipality));
    CHECK(map.panel->rect().contains(map.panel->tip().geometry()));
    QTest::mouseMove(&map.panel->canvas(), kSea);
    CHECK_FALSE(map.panel->tip().isVisible());
    CHECK(map.controller.highlight().isEmpty());
}

TEST_CASE("MapTip counts one and none in words, and says what a complete edition may say", "[app][map]")
{
    ShownMap map;
    map.hover("Gentofte");
    CHECK(map.panel->tip().lines().at(1) == QStringLiteral("1 dokumenteret projekt"));
    map.hover("Herning");
    CHECK(map.panel->tip().lines() ==
          QStringList{QStringLiteral("Herning"), QStringLiteral("ingen dokumenterede projekter")});
    map.controller.setLanguage(base::Language::English);
    map.hover("Gentofte");
    CHECK(map.panel->tip().lines().at(1) == QStringLiteral("1 documented project"));

    map.controller.setLandscape(test::smallMap(domain::Coverage::Complete));
    map.controller.setLanguage(base::Language::Danish);
    map.hover("Esbjerg");
    CHECK(map.panel->tip().lines().at(1) == QStringLiteral("6 projekter"));
    map.hover("Herning");
    CHECK(map.panel->tip().lines().at(1) == QStringLiteral("ingen projekter"));
}

TEST_CASE("MapTip says that a status under a filter is the municipality's own", "[app][map]")
{
    ShownMap map;
    map.controller.chooseOnly(Dimension::Status, QStringLiteral("pilot"));
    map.hover("Odense"); // the shared project is a pilot in Aalborg and planned in Odense
    CHECK(map.panel->tip().lines() == QStringList{QStringLiteral("Odense"), QStringLiteral("1 dokumenteret projekt"),
                                                  QStringLiteral("1 planlagt"), QStringLiteral("Fælles"),
                                                  QStringLiteral("Status er kommunens egen")});
}

TEST_CASE("MapTip stays true while the filter changes under it", "[app][map]")
{
    ShownMap map;
    map.hover("Esbjerg");
    map.controller.chooseOnly(Dimension::Status, QStringLiteral("pilot"));
    CHECK(map.panel->tip().lines().at(1) == QStringLiteral("2 dokumenterede projekter"));
}

TEST_CASE("MapPanel moves by arrow keys, chooses by Enter, adds by Ctrl and lets go by Escape", "[app][map]")
{
    ShownMap map;
    auto* canvas = &map.panel->canvas();
    canvas->setFocus(Qt::TabFocusReason);
    REQUIRE(canvas->hasFocus());
    REQUIRE(map.panel->tip().isVisible());
    CHECK(map.panel->tip().lines().front() == QStringLiteral("Aarhus"));
    QTest::keyClick(canvas, Qt::Key_Return);
    CHECK(map.chosen() == std::set{codeOf("Aarhus")});
    QTest::keyClick(canvas, Qt::Key_Left);
    const QString left = map.panel->tip().lines().front();
    CHECK(left != QStringLiteral("Aarhus"));
    QTest::keyClick(canvas, Qt::Key_Return, Qt::ControlModifier);
    CHECK(map.chosen() == std::set{codeOf("Aarhus"), codeOf(left.toUtf8().constData())});
    QTest::keyClick(canvas, Qt::Key_Right);
    QTest::keyClick(canvas, Qt::Key_Space);
    CHECK(map.chosen().size() == 1);
    QTest::keyClick(canvas, Qt::Key_Escape);
    CHECK_FALSE(map.panel->tip().isVisible());
    CHECK(map.controller.highlight().isEmpty());
    CHECK(map.chosen().size() == 1); // Escape lets go of the focus, not of the filter
}

TEST_CASE("MapPanel's arrow keys stay within an inset", "[app][map]")
{
    ShownMap map;
    auto* inset = map.panel->insets()[0];
    inset->setFocus(Qt::TabFocusReason);
    REQUIRE(inset->hasFocus());
    std::set<QString> met;
    for (const auto key : {Qt::Key_Up, Qt::Key_Left, Qt::Key_Down, Qt::Key_Right}) {
        for (int step = 0; step < 30; ++step) {
            QTest::keyClick(inset, key);
            met.insert(map.panel->tip().lines().front());
        }
    }
    CHECK(met.size() > 5);
    for (const auto& name : met)
        CHECK(inset->has(indexOf(name.toUtf8().constData())));
}

TEST_CASE("MapPanel shows the focus in pixels", "[app][map]")
{
    ShownMap map;
    const QImage before = map.panel->canvas().grab().toImage();
    map.panel->canvas().setFocus(Qt::TabFocusReason);
    QTest::qWait(50);
    const QImage after = map.panel->canvas().grab().toImage();
    const QPoint edge(300, 1);
    CHECK(before.pixelColor(edge) == map.theme.palette().sea);
    CHECK(after.pixelColor(edge) == map.theme.palette().focus);
}

TEST_CASE("MapPanel zooms around the pointer, drags, and shows the whole country again", "[app][map]")
{
    ShownMap map;
    auto& canvas = map.panel->canvas();
    auto& whole = map.panel->controls().wholeCountryButton();
    CHECK_FALSE(whole.isVisible());
    const QPoint aarhus = map.pixelOf("Aarhus");
    QWheelEvent wheel(aarhus, canvas.mapToGlobal(aarhus), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&canvas, &wheel);
    CHECK(whole.isVisible());
    CHECK((canvas.centreOf(indexOf("Aarhus")) - aarhus).manhattanLength() < 2);
    const QPointF before = canvas.centreOf(indexOf("Odense"));
    QTest::mousePress(&canvas, Qt::LeftButton, Qt::NoModifier, QPoint(300, 300));
    QTest::mouseMove(&canvas, QPoint(340, 260));
    QTest::mouseRelease(&canvas, Qt::LeftButton, Qt::NoModifier, QPoint(340, 260));
    CHECK((canvas.centreOf(indexOf("Odense")) - before - QPointF(40, -40)).manhattanLength() < 2);
    CHECK(map.chosen().empty());   // a drag is no click
    for (int i = 0; i < 40; ++i) { // the country cannot be lost
        QTest::mousePress(&canvas, Qt::LeftButton, Qt::NoModifier, QPoint(10, 10));
        QTest::mouseMove(&canvas, QPoint(500, 500));
        QTest::mouseRelease(&canvas, Qt::LeftButton, Qt::NoModifier, QPoint(500, 500));
    }
    CHECK(canvas.centreOf(indexOf("Aarhus")).manhattanLength() < 6000);
    QTest::mouseClick(&whole, Qt::LeftButton);
    CHECK_FALSE(whole.isVisible());
    CHECK(map.pixelOf("Aarhus") == aarhus);
}
