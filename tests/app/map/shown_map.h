// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_canvas.h"
#include "app/map/map_panel.h"
#include "tests/app/map/map_world.h"

#include <QApplication>
#include <QTest>

#include <set>

namespace landkort::test {

/// A shown panel with its controller, ready for mouse and keys.
struct ShownMap {
    explicit ShownMap(std::shared_ptr<const query::Landscape> landscape = smallMap(), QSize size = {620, 560},
                      app::ThemeMode mode = app::ThemeMode::Light)
    {
        controller.setLandscape(std::move(landscape));
        theme.setMode(mode);
        panel = std::make_unique<app::MapPanel>(controller, theme, scene, bundledBorders());
        panel->resize(size);
        panel->show();
        panel->activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return panel->isReady(); }));
        if (QWidget* focused = QApplication::focusWidget())
            focused->clearFocus(); // so that a test's own setFocus is a change
    }

    QPoint pixelOf(const char* name) const { return panel->canvas().centreOf(indexOf(name)).toPoint(); }
    void click(const char* name, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(&panel->canvas(), Qt::LeftButton, modifiers, pixelOf(name));
    }
    void hover(const char* name) { QTest::mouseMove(&panel->canvas(), pixelOf(name)); }
    std::set<QString> chosen() const { return controller.filter().keys(query::Dimension::Municipality); }
    QColor colourAt(const QPoint& point) const { return panel->grab().toImage().pixelColor(point); }

    app::FilterController controller;
    app::Theme theme;
    app::MapScene scene;
    std::unique_ptr<app::MapPanel> panel;
};

inline constexpr QPoint kSea(8, 300);

} // namespace landkort::test
