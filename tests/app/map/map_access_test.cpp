// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_canvas.h"
#include "app/map/map_inset.h"
#include "app/map/map_panel.h"
#include "tests/app/map/map_world.h"

#include <QAccessible>
#include <QTest>

using namespace landkort;
using namespace landkort::app;
using query::Dimension;

TEST_CASE("The map is a list of 98 named municipalities with their numbers to assistive technology", "[app][map]")
{
    FilterController controller;
    controller.setLandscape(test::smallMap());
    Theme theme;
    MapScene scene;
    MapPanel panel(controller, theme, scene, test::bundledBorders());
    panel.resize(620, 560);
    panel.show();

    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(&panel.canvas());
    REQUIRE(map);
    CHECK(map->role() == QAccessible::List);
    CHECK(map->text(QAccessible::Name) == QStringLiteral("Kort over Danmarks kommuner"));
    REQUIRE(map->childCount() == 98);
    QAccessibleInterface* esbjerg = map->child(test::indexOf("Esbjerg"));
    REQUIRE(esbjerg);
    CHECK(esbjerg->role() == QAccessible::ListItem);
    CHECK(esbjerg->text(QAccessible::Name) ==
          QStringLiteral("Esbjerg, 6 dokumenterede projekter, 2 angivet i drift, 2 pilotprojekter, 1 planlagt, "
                         "1 afsluttet eller opgivet"));
    CHECK(map->child(test::indexOf("Herning"))->text(QAccessible::Name) ==
          QStringLiteral("Herning, ingen dokumenterede projekter"));
    CHECK(map->indexOfChild(esbjerg) == test::indexOf("Esbjerg"));
    CHECK(esbjerg->parent() == map);
    const QPoint centre = panel.canvas().mapToGlobal(panel.canvas().centreOf(test::indexOf("Esbjerg")).toPoint());
    CHECK(esbjerg->rect().contains(centre));

    CHECK_FALSE(esbjerg->state().selected);
    REQUIRE(esbjerg->actionInterface());
    esbjerg->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(controller.filter().keys(Dimension::Municipality) == std::set{test::codeOf("Esbjerg")});
    CHECK(esbjerg->state().selected);

    panel.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    panel.canvas().clearFocus();
    panel.canvas().setFocus(Qt::TabFocusReason);
    REQUIRE(map->focusChild());
    CHECK(map->focusChild()->text(QAccessible::Name).startsWith(QStringLiteral("Esbjerg")));
    CHECK(map->focusChild()->state().focused);

    QAccessibleInterface* capital = QAccessible::queryAccessibleInterface(panel.insets()[0]);
    REQUIRE(capital);
    CHECK(capital->text(QAccessible::Name) == QStringLiteral("Hovedstadsområdet"));
    CHECK(capital->childCount() == 24);
}
