// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/border_mesh.h"

#include "core/geo/border_faults.h"
#include "core/geo/border_overlap.h"
#include "core/geo/border_simplifier.h"
#include "tests/core/exchange/data_folder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>

using namespace landkort::geo;

namespace {

/// A square of degrees; anticlockwise.
Ring square(double west, double south, double size)
{
    return {{west, south}, {west + size, south}, {west + size, south + size}, {west, south + size}};
}

size_t pointsOf(const std::vector<std::vector<Polygon>>& outlines)
{
    size_t count = 0;
    for (const auto& parts : outlines) {
        for (const auto& part : parts) {
            count += part.outer.size();
            for (const auto& hole : part.holes)
                count += hole.size();
        }
    }
    return count;
}

Borders bundled()
{
    QFile file(landkort::test::bundledDataFolder() + QStringLiteral("/municipalities.geojson"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto read = readBorders(file.readAll(), file.fileName());
    REQUIRE(read);
    return std::move(read).value();
}

std::vector<std::vector<Polygon>> outlines(const Borders& borders)
{
    std::vector<std::vector<Polygon>> all;
    for (const auto& border : borders.municipalities)
        all.push_back(border.parts);
    return all;
}

/// Every edge of every ring with its number of rings.
std::map<std::array<double, 4>, int> edgeCounts(const std::vector<std::vector<Polygon>>& all)
{
    std::map<std::array<double, 4>, int> counts;
    const auto add = [&](const Ring& ring) {
        for (size_t i = 0; i < ring.size(); ++i) {
            Coordinate a = ring[i];
            Coordinate b = ring[(i + 1) % ring.size()];
            if (std::tie(b.longitude, b.latitude) < std::tie(a.longitude, a.latitude))
                std::swap(a, b);
            ++counts[{a.longitude, a.latitude, b.longitude, b.latitude}];
        }
    };
    for (const auto& parts : all) {
        for (const auto& part : parts) {
            add(part.outer);
            for (const auto& hole : part.holes)
                add(hole);
        }
    }
    return counts;
}

/// A wavy line between two points without its end.
void wave(Ring& ring, Coordinate from, Coordinate to, int steps)
{
    for (int i = 0; i < steps; ++i) {
        const double t = i / double(steps);
        const double sway = 0.01 * std::sin(40 * t) * std::sin(std::numbers::pi * t);
        ring.push_back({from.longitude + t * (to.longitude - from.longitude) + sway,
                        from.latitude + t * (to.latitude - from.latitude) + sway});
    }
}

} // namespace

TEST_CASE("A mesh gives back the outlines it was made from", "[core][geo][mesh]")
{
    const auto mesh = makeBorderMesh({{{square(9, 55, 1), {square(9.4, 55.4, 0.1)}}}, {{square(10, 55, 1), {}}}});
    CHECK(mesh.doubled.empty());
    const auto back = outlinesOf(mesh);
    REQUIRE(back.size() == 2);
    REQUIRE(back[0].size() == 1);
    CHECK(back[0][0].outer.size() == 4);
    REQUIRE(back[0][0].holes.size() == 1);
    CHECK(back[0][0].holes[0].size() == 4);
    CHECK(ringPointsOf(mesh) == 12);
    CHECK(areSound(back[0]));
}

TEST_CASE("Parts of one municipality that lie side by side become one", "[core][geo][mesh]")
{
    const auto back =
        outlinesOf(makeBorderMesh({{{square(9, 55, 1), {}}, {square(10, 55, 1), {}}, {square(11, 55, 1), {}}}}));
    REQUIRE(back[0].size() == 1);
    CHECK(back[0][0].outer.size() == 8);
    CHECK(areSound(back[0]));
}

TEST_CASE("Rings that touch in a corner are kept apart", "[core][geo][mesh]")
{
    const Ring lake = {{9, 55}, {9.2, 55.3}, {9.3, 55.2}}; // touches the outer ring in its corner
    const auto back =
        outlinesOf(makeBorderMesh({{{square(9, 55, 1), {lake}}}, {{square(11, 55, 1), {}}, {square(12, 56, 1), {}}}}));
    REQUIRE(back[0].size() == 1);
    CHECK(back[0][0].outer.size() == 4);
    REQUIRE(back[0][0].holes.size() == 1);
    CHECK(areSound(back[0]));
    CHECK(back[1].size() == 2);
    CHECK(areSound(back[1]));
}

TEST_CASE("An area that covers itself twice is told", "[core][geo][mesh]")
{
    const auto mesh = makeBorderMesh({{{square(9, 55, 1), {}}}, {{square(10, 55, 1), {}}, {square(10, 55, 1), {}}}});
    CHECK(mesh.doubled == std::vector<int>{1});
}

TEST_CASE("areSound finds what a triangulator must not meet", "[core][geo][mesh]")
{
    CHECK(areSound({{square(9, 55, 1), {}}}));
    CHECK_FALSE(areSound({}));
    CHECK_FALSE(areSound({{{{9, 55}, {10, 56}}, {}}}));
    CHECK_FALSE(areSound({{{{9, 55}, {10, 56}, {10, 55}, {9, 56.2}}, {}}}));           // a bow tie
    CHECK_FALSE(areSound({{{{9, 55}, {10, 55}, {10, 56}, {10, 55.5}, {9, 56}}, {}}})); // a spike
    CHECK_FALSE(areSound({{square(9, 55, 1), {}}, {square(9.5, 55.5, 1), {}}}));       // two that cross
    CHECK_FALSE(areSound({{square(9, 55, 1), {}}, {square(10, 55, 1), {}}}));          // side by side
    CHECK(areSound({{square(9, 55, 1), {}}, {square(10, 56, 1), {}}}));                // a corner in common
    auto real = bundled();
    auto& ring = real.municipalities[3].parts[0].outer;
    CHECK(areSound(real.municipalities[3].parts));
    std::swap(ring[10], ring[11]);
    CHECK_FALSE(areSound(real.municipalities[3].parts));
}

TEST_CASE("Simplifying keeps shared lines shared and an island in its bay", "[core][geo][mesh]")
{
    Ring left = {{9, 55}};
    wave(left, {10, 55}, {10, 56}, 400);
    left.push_back({10, 56});
    wave(left, {9, 56}, {9, 55}, 400);
    Ring right;
    wave(right, {10, 55}, {10, 56}, 400);
    right.insert(right.end(), {{10, 56}, {11, 56}, {11, 55}});
    std::reverse(right.begin(), right.end());
    // Without a look at what lies in the triangle, the bay's shore would sweep over the island.
    const Ring bay = {{12, 55}, {13, 55}, {13, 55.6}, {12.6, 55.55}, {12.5, 55.2}, {12.4, 55.55}, {12, 55.6}};
    auto mesh = makeBorderMesh({{{left, {}}}, {{right, {}}}, {{bay, {}}, {square(12.49, 55.4, 0.02), {}}}});
    REQUIRE(ringPointsOf(mesh) > 1200);
    simplify(mesh, 60);
    CHECK(ringPointsOf(mesh) <= 60);
    const auto after = outlinesOf(mesh);
    int shared = 0;
    for (const auto& [edge, count] : edgeCounts(after)) {
        CHECK(count <= 2);
        shared += count == 2;
    }
    CHECK(shared >= 2);
    for (const auto& parts : after)
        CHECK(areSound(parts));
    REQUIRE(after[2].size() == 2);
    simplify(mesh, 0); // as far as it can go
    const auto least = outlinesOf(mesh);
    for (const auto& parts : least) {
        CHECK_FALSE(parts.empty());
        CHECK(areSound(parts));
    }
    Borders drawn;
    for (const auto& parts : least)
        drawn.municipalities.push_back({landkort::domain::MunicipalityCode(), {parts.front()}});
    CHECK(municipalityAt(drawn, {12.5, 55.41}) == -1);
}

TEST_CASE("Two lines between the same two points never become one", "[core][geo][mesh]")
{
    // A lens between two areas: its two sides would both end as the straight line between its tips.
    const Ring lens = {{10, 55}, {10.05, 55.5}, {10, 56}, {9.95, 55.5}};
    const Ring west = {{9, 55}, {10, 55}, {9.95, 55.5}, {10, 56}, {9, 56}};
    const Ring east = {{10, 55}, {11, 55}, {11, 56}, {10, 56}, {10.05, 55.5}};
    auto mesh = makeBorderMesh({{{lens, {}}}, {{west, {}}}, {{east, {}}}});
    simplify(mesh, 0);
    for (const auto& parts : outlinesOf(mesh)) {
        REQUIRE(parts.size() == 1);
        CHECK(areSound(parts));
    }
}

TEST_CASE("The bundled borders can be simplified to a quarter and stay sound and shared", "[core][geo][mesh]")
{
    const auto given = outlines(bundled());
    auto mesh = makeBorderMesh(given);
    REQUIRE(mesh.doubled.empty());
    CHECK(ringPointsOf(mesh) == static_cast<int>(pointsOf(given)));
    CHECK(simplify(mesh, 30'000).islandsLeftOut == 0); // small enough as it is
    CHECK(ringPointsOf(mesh) == static_cast<int>(pointsOf(given)));
    simplify(mesh, 5000);
    CHECK(ringPointsOf(mesh) <= 5000);
    const auto after = outlinesOf(mesh);
    CHECK(static_cast<int>(pointsOf(after)) == ringPointsOf(mesh));
    int sharedBefore = 0;
    int sharedAfter = 0;
    for (const auto& [edge, count] : edgeCounts(given))
        sharedBefore += count == 2;
    for (const auto& [edge, count] : edgeCounts(after)) {
        CHECK(count <= 2);
        sharedAfter += count == 2;
    }
    CHECK(sharedBefore > 1000);
    CHECK(sharedAfter > sharedBefore / 20);
    for (const auto& parts : after)
        CHECK(areSound(parts));
}

TEST_CASE("compareBorders measures how far two drawings agree", "[core][geo][mesh]")
{
    using landkort::domain::MunicipalityCode;
    Borders one;
    one.municipalities = {{MunicipalityCode(QStringLiteral("0101")), {{square(9, 55, 1), {}}}},
                          {MunicipalityCode(QStringLiteral("0147")), {{square(11, 55, 1), {}}}}};
    Borders two = one;
    two.municipalities[0].parts[0].outer = square(9.5, 55, 1);
    two.municipalities.pop_back();
    const auto overlaps = compareBorders(one, two);
    REQUIRE(overlaps.size() == 2);
    CHECK(std::abs(overlaps[0].kept - 0.5) < 0.01);
    CHECK(std::abs(overlaps[0].common - 1.0 / 3) < 0.01);
    CHECK(overlaps[1].kept == 0);
    CHECK(std::abs(compareBorders(one, one)[1].common - 1) < 1e-9);
}
