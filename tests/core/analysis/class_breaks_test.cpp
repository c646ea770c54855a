// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/class_breaks.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort::analysis;

TEST_CASE("classify never splits equal values", "[core][analysis]")
{
    const std::vector<double> values = {1, 1, 1, 1, 1, 1, 2, 2, 3, 20};
    for (const auto method :
         {Classification::EqualIntervals, Classification::EqualCounts, Classification::NaturalBreaks}) {
        const auto classes = classify(values, 5, method);
        int total = 0;
        for (size_t i = 0; i < classes.size(); ++i) {
            total += classes[i].count;
            if (i > 0)
                CHECK(classes[i - 1].largest < classes[i].smallest);
        }
        CHECK(total == 10);
        CHECK(classOf(classes, 1) == 0);
        CHECK(classOf(classes, 20) == static_cast<int>(classes.size()) - 1);
    }
}

TEST_CASE("classify makes no more classes than there are different values", "[core][analysis]")
{
    CHECK(classify({4, 4, 7, 9}, 5, Classification::NaturalBreaks).size() == 3);
    CHECK(classify({4, 4}, 5, Classification::EqualIntervals).size() == 1);
    CHECK(classify({}, 5, Classification::EqualCounts).empty());
}

TEST_CASE("classify finds the natural groups exactly", "[core][analysis]")
{
    const auto classes = classify({1, 2, 3, 10, 11, 12, 50}, 3, Classification::NaturalBreaks);
    REQUIRE(classes.size() == 3);
    CHECK(classes[0].largest == 3);
    CHECK(classes[1].smallest == 10);
    CHECK(classes[1].largest == 12);
    CHECK(classes[2].count == 1);
}

TEST_CASE("classify cuts equal intervals by width and equal counts by number", "[core][analysis]")
{
    const auto width = classify({0, 1, 2, 3, 4, 10}, 2, Classification::EqualIntervals);
    REQUIRE(width.size() == 2);
    CHECK(width[0].count == 5);
    const auto counts = classify({1, 2, 3, 4, 5, 6}, 3, Classification::EqualCounts);
    REQUIRE(counts.size() == 3);
    CHECK(counts[0].count == 2);
    CHECK(counts[1].count == 2);
    CHECK(counts[2].count == 2);
}
