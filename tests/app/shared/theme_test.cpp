// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/theme.h"

#include <QComboBox>
#include <QImage>

#include <catch2/catch_test_macros.hpp>

using namespace landkort::app;

TEST_CASE("A list to choose from shows its arrow in both themes", "[app][theme]")
{
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme theme;
        theme.setMode(mode);
        QComboBox box;
        box.setStyleSheet(theme.styleSheet());
        box.addItem(QStringLiteral("x"));
        box.resize(160, 30);
        const QImage picture = box.grab().toImage();
        int drawn = 0;
        for (int x = 160 - 22; x < 160 - 4; ++x) {
            for (int y = 8; y < 22; ++y)
                drawn += picture.pixelColor(x, y) != theme.palette().panel;
        }
        CHECK(drawn > 8);
        CHECK(drawn < 120); // an arrow, not a filled button
    }
}
