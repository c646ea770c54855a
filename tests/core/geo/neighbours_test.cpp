// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/neighbours.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace landkort::geo;

static Borders bundledBorders()
{
    QFile file(QStringLiteral(LANDKORT_SOURCE_DIR "/data/municipalities.geojson"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto borders = readBorders(file.readAll(), file.fileName());
    REQUIRE(borders.ok());
    return std::move(borders).value();
}

TEST_CASE("ArrowNeighbours reaches all 98 municipalities from every one", "[core][geo]")
{
    const ArrowNeighbours neighbours(bundledBorders());
    REQUIRE(neighbours.count() == 98);
    for (int start = 0; start < neighbours.count(); ++start) {
        std::set<int> reached = {start};
        std::vector<int> open = {start};
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            for (const auto direction : {Direction::North, Direction::East, Direction::South, Direction::West}) {
                const int next = neighbours.from(at, direction);
                if (next >= 0 && reached.insert(next).second)
                    open.push_back(next);
            }
        }
        CHECK(reached.size() == 98);
    }
}

TEST_CASE("ArrowNeighbours leads the way the arrow points", "[core][geo]")
{
    const Borders borders = bundledBorders();
    const ArrowNeighbours neighbours(borders);
    int steps = 0;
    for (int i = 0; i < neighbours.count(); ++i) {
        const int east = neighbours.from(i, Direction::East);
        if (east < 0)
            continue;
        ++steps;
        CHECK(centroid(borders.municipalities[static_cast<size_t>(east)]).longitude >
              centroid(borders.municipalities[static_cast<size_t>(i)]).longitude);
    }
    CHECK(steps >= 90);
}
