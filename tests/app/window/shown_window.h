// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/charts/bar_chart.h"
#include "app/charts/bar_view.h"
#include "app/charts/charts_panel.h"
#include "app/head/tile.h"
#include "app/head/tile_row.h"
#include "app/map/map_canvas.h"
#include "app/map/map_panel.h"
#include "app/table/table_panel.h"

#include <QImage>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace landkort::app::test {

/// The whole program, shown offscreen at 1280×800 with a data folder of its own.
struct Shown {
    explicit Shown(const QString& home = {}, const QStringList& arguments = {})
    {
        qputenv("AI_LANDKORT_HOME", (home.isEmpty() ? folder.path() : home).toUtf8());
        application = std::make_unique<Application>(
            StartOptions::parse(QStringList{QStringLiteral("--size=1280x800")} + arguments));
        REQUIRE_FALSE(application->start().has_value());
        window().activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return window().map() && window().map()->isReady(); }));
    }

    MainWindow& window() const { return application->window(); }
    FilterController& controller() const { return application->controller(); }
    QString tile(int index) const { return window().tiles()->tile(index)->content().number; }
    MapCanvas& canvas() const { return window().map()->canvas(); }
    QPoint pixelOf(const char* code) const
    {
        const domain::MunicipalityCode wanted(QString::fromUtf8(code));
        return canvas().centreOf(controller().landscape().catalog().indexOf(wanted)).toPoint();
    }
    BarView& domainBars() const { return window().charts()->charts().front()->view(); }
    QImage chartsPicture() const { return domainBars().grab().toImage(); }
    int tableRows() const
    {
        window().showView(View::Table);
        return window().table()->findChild<QTableView*>()->model()->rowCount();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(&window(), key, modifiers);
    }

    QTemporaryDir folder;
    std::unique_ptr<Application> application;
};

} // namespace landkort::app::test
