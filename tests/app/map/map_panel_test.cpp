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

TEST_CASE("MapPanel finds each municipality at its own place, in the map and in the insets", "[app][map]")
{
    const ShownMap map;
    const auto& catalog = *test::allMunicipalities();
    int hit = 0;
    for (int i = 0; i < 98; ++i)
        hit += map.panel->canvas().municipalityAt(map.panel->canvas().centreOf(i)) == i;
    CHECK(hit >= 95); // the middle of a bent municipality may lie in the water
    REQUIRE(map.panel->insets().size() == 2);
    CHECK(map.panel->insets()[0]->members().size() == 24);
    for (const int i : map.panel->insets()[0]->members()) {
        INFO(catalog.municipalities[static_cast<size_t>(i)].name.toStdString());
        const QRectF box = map.panel->insets()[0]->boxOf(i);
        CHECK(map.panel->insets()[0]->rect().contains(box.toAlignedRect()));
        CHECK(box.width() * box.height() > 30); // large enough to click
    }
    CHECK(map.panel->insets()[1]->members() == std::vector<int>{indexOf("Bornholm")});
}

TEST_CASE("MapPanel's insets, legend and buttons leave the country free", "[app][map]")
{
    for (const QSize size : {QSize(620, 560), QSize(1180, 820), QSize(980, 620), QSize(560, 520)}) {
        const ShownMap map(test::smallMap(), size);
        std::vector<QRect> rects = {map.panel->legend().geometry(),
                                    map.panel->controls().withoutPlaceButton().geometry()};
        for (const auto* inset : map.panel->insets()) {
            if (inset->isVisible())
                rects.push_back(inset->geometry());
        }
        int covered = 0;
        for (const QRect& rect : rects) {
            CHECK(map.panel->rect().contains(rect));
            for (int x = rect.left(); x <= rect.right(); x += 4) {
                for (int y = rect.top(); y <= rect.bottom(); y += 4)
                    covered += map.panel->canvas().municipalityAt(QPointF(x, y)) >= 0;
            }
        }
        INFO(size.width() << "x" << size.height());
        CHECK(covered == 0);
    }
}

TEST_CASE("MapPanel paints the classes, the hatching and the outline of the chosen", "[app][map]")
{
    ShownMap map;
    const auto& palette = map.theme.palette();
    CHECK(map.colourAt(map.pixelOf("Esbjerg")) == palette.classes.back());
    CHECK(map.colourAt(kSea) == palette.sea);
    // Hatching: ground and line both in a small square within Herning.
    const QImage picture = map.panel->grab().toImage();
    std::set<QRgb> colours;
    for (int x = -6; x <= 6; ++x) {
        for (int y = -6; y <= 6; ++y)
            colours.insert(picture.pixel(map.pixelOf("Herning") + QPoint(x, y)));
    }
    CHECK(colours.size() > 2);
    CHECK_FALSE(colours.contains(palette.classes.front().rgb()));

    map.click("Herning");
    QTest::mouseMove(&map.panel->canvas(), kSea);
    QTest::qWait(50);
    const QImage chosen = map.panel->grab().toImage();
    const QRect box = map.panel->canvas().boxOf(indexOf("Herning")).toAlignedRect();
    int outline = 0;
    for (int x = box.left(); x <= box.right(); ++x) {
        for (int y = box.top(); y <= box.bottom(); ++y)
            outline += chosen.pixelColor(x, y) == palette.text;
    }
    CHECK(outline > 50);
}

TEST_CASE("MapPanel's map follows a filter in the same frame as the other views", "[app][map]")
{
    ShownMap map;
    QTest::qWait(50);
    REQUIRE(map.colourAt(map.pixelOf("Esbjerg")) == map.theme.palette().classes.back());
    map.controller.choose(Dimension::Status, {QStringLiteral("ended")});
    // No timer has run, and Qt Quick's own would not have before 5 ms.
    CHECK(map.colourAt(map.pixelOf("Esbjerg")) != map.theme.palette().classes.back());
    map.controller.clearAll();
    CHECK(map.colourAt(map.pixelOf("Esbjerg")) == map.theme.palette().classes.back());
}

TEST_CASE("MapPanel shows another view's highlight at once", "[app][map]")
{
    ShownMap map;
    QTest::qWait(30);
    const QColor before = map.colourAt(map.pixelOf("Aarhus"));
    map.controller.setHighlight({query::HighlightTarget::Item{Dimension::Status, QStringLiteral("planned")}, {}});
    QTest::qWait(30);
    CHECK(map.colourAt(map.pixelOf("Aarhus")) != before); // has nothing planned: dimmed
    CHECK(map.colourAt(map.pixelOf("Esbjerg")) == map.theme.palette().classes.back());
    map.controller.clearHighlight();
    QTest::qWait(30);
    CHECK(map.colourAt(map.pixelOf("Aarhus")) == before);
}

TEST_CASE("MapLegend counts the municipalities of each class and filters by click", "[app][map]")
{
    ShownMap map;
    auto& legend = map.panel->legend();
    // Values: Esbjerg 6, Aarhus 2, Gentofte, Aalborg, Odense 1.
    REQUIRE(map.panel->classes().classes.size() == 3);
    CHECK(map.panel->classes().none == 93);
    CHECK(legend.accessibleDescription() ==
          QStringLiteral("ingen dokumenteret (93), 1 (3), 2 (1), 6 (1), kun 3 klasser mulige"));
    REQUIRE(legend.entryCount() == 4);
    QTest::mouseClick(&legend, Qt::LeftButton, Qt::NoModifier, legend.entryRect(1).center());
    CHECK(map.chosen() == std::set{codeOf("Gentofte"), codeOf("Aalborg"), codeOf("Odense")});
    // Counts on the map stay those under all other filters (rule 3), so the class is still there to be let go.
    REQUIRE(legend.entryCount() == 4);
    QTest::mouseClick(&legend, Qt::LeftButton, Qt::NoModifier, legend.entryRect(1).center());
    CHECK(map.chosen().empty());
}

TEST_CASE("MapPanel shows how many projects name no municipality, and filters by them", "[app][map]")
{
    ShownMap map;
    auto& note = map.panel->controls().withoutPlaceButton();
    REQUIRE(note.isVisible());
    CHECK(note.text() == QStringLiteral("2 projekter uden navngiven kommune"));
    QTest::mouseClick(&note, Qt::LeftButton);
    CHECK(map.chosen() == std::set{query::kNotStatedKey});
    map.controller.clearAll();
    map.controller.chooseOnly(Dimension::Status, QStringLiteral("pilot"));
    CHECK_FALSE(note.isVisible());
}

TEST_CASE("MapPanel gives a share only from five projects on", "[app][map]")
{
    ShownMap map;
    map.panel->setMeasure(MapMeasure::ShareInOperation);
    const auto& classes = map.panel->classes();
    CHECK(classes.municipalities[static_cast<size_t>(indexOf("Esbjerg"))].value == 33); // 2 of 6
    CHECK(classes.municipalities[static_cast<size_t>(indexOf("Aarhus"))].kind == MapClassKind::TooFew);
    CHECK(classes.municipalities[static_cast<size_t>(indexOf("Herning"))].kind == MapClassKind::None);
    CHECK(classes.tooFew == 4);
    CHECK(map.panel->legend().accessibleDescription().contains(QStringLiteral("for få til andel (4)")));
    QTest::qWait(30);
    const QImage picture = map.panel->grab().toImage();
    const auto around = [&](const char* name) {
        std::set<QRgb> colours;
        for (int i = -7; i <= 7; ++i) {
            for (int j = -7; j <= 7; ++j)
                colours.insert(picture.pixel(map.pixelOf(name) + QPoint(i, j)));
        }
        return colours;
    };
    CHECK(around("Aarhus") != around("Herning")); // two patterns that cannot be taken for each other
}

TEST_CASE("MapPanel relates projects to inhabitants with the date of the population", "[app][map]")
{
    ShownMap map;
    map.panel->setMeasure(MapMeasure::PerHundredThousand);
    const auto& esbjerg = test::allMunicipalities()->municipalities[static_cast<size_t>(indexOf("Esbjerg"))];
    CHECK(map.panel->classes().municipalities[static_cast<size_t>(indexOf("Esbjerg"))].value ==
          std::round(1e6 * 6 / esbjerg.population) / 10);
    CHECK(map.panel->legend().accessibleDescription().contains(QStringLiteral("befolkning 1. januar 2026")));
    CHECK(map.panel->controls().measureButton().accessibleName().startsWith(
        QStringLiteral("Vis: dokumenterede projekter pr. 100.000 indbyggere")));
}

TEST_CASE("MapPanel hatches the whole map of an edition whose distribution is not published", "[app][map]")
{
    ShownMap map(test::publishedTotals());
    for (const auto& municipality : map.panel->classes().municipalities)
        CHECK(municipality.kind == MapClassKind::NotPublished);
    REQUIRE(map.panel->controls().notPublishedLabel().isVisible());
    CHECK(map.panel->controls().notPublishedLabel().text() == QStringLiteral("fordelingen er ikke offentliggjort"));
    CHECK_FALSE(map.panel->controls().withoutPlaceButton().isVisible());
    map.hover("Esbjerg");
    CHECK(map.panel->tip().lines() ==
          QStringList{QStringLiteral("Esbjerg"), QStringLiteral("fordelingen er ikke offentliggjort")});
    map.click("Esbjerg");
    CHECK(map.controller.filter().isEmpty());

    map.controller.setLandscape(test::smallMap()); // and back to a register
    CHECK_FALSE(map.panel->controls().notPublishedLabel().isVisible());
    CHECK(map.panel->legend().isVisible());
}

TEST_CASE("MapPanel follows theme, scale and language live", "[app][map]")
{
    ShownMap map;
    map.theme.setMode(ThemeMode::Dark);
    QTest::qWait(50);
    CHECK(map.colourAt(kSea) == darkPalette().sea);
    CHECK(map.colourAt(map.pixelOf("Esbjerg")) == darkPalette().classes.back());
    const int before = map.panel->legend().height();
    map.theme.setScale(1.5);
    CHECK(map.panel->legend().height() > before);
    map.controller.setLanguage(base::Language::English);
    CHECK(
        map.panel->controls().measureButton().accessibleName().startsWith(QStringLiteral("Show: documented projects")));
    CHECK(map.panel->legend().accessibleDescription().startsWith(QStringLiteral("none documented (93)")));
}

TEST_CASE("MapPanel can be taken down while it has the focus and a tip", "[app][map]")
{
    ShownMap map;
    map.panel->insets()[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(map.panel->insets()[0], Qt::Key_Up);
    map.panel.reset();
    map.controller.clearAll();
    SUCCEED();
}
