// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/small_numbers.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace landkort::analysis;
using Catch::Approx;

TEST_CASE("wilsonShare agrees with the intervals printed in Newcombe 1998, table I, method 3", "[core][analysis]")
{
    // R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven methods",
    // Statistics in Medicine 17, 1998, pp. 857-872, table I, score method without continuity correction.
    const auto check = [](int count, int of, double low, double high) {
        const Share share = wilsonShare(count, of);
        CHECK(share.low == Approx(low).margin(0.00005));
        CHECK(share.high == Approx(high).margin(0.00005));
    };
    check(81, 263, 0.2553, 0.3662);
    check(15, 148, 0.0624, 0.1605);
    check(0, 20, 0.0, 0.1611);
    check(1, 29, 0.0061, 0.1718);
}

TEST_CASE("wilsonShare stays within 0 and 1 and mirrors successes and failures", "[core][analysis]")
{
    for (int of = 1; of <= 60; ++of) {
        for (int count = 0; count <= of; ++count) {
            const Share share = wilsonShare(count, of);
            const Share mirrored = wilsonShare(of - count, of);
            CHECK(share.low >= 0);
            CHECK(share.high <= 1);
            CHECK(share.low <= share.value);
            CHECK(share.value <= share.high);
            CHECK(share.low == Approx(1 - mirrored.high).margin(1e-12));
        }
    }
}

TEST_CASE("shareIfEnough tells no share of fewer than five", "[core][analysis]")
{
    CHECK_FALSE(shareIfEnough(4, 4).has_value());
    CHECK_FALSE(shareIfEnough(0, 0).has_value());
    CHECK(shareIfEnough(4, 5).has_value());
}

TEST_CASE("competitionRanks gives ties one rank and leaves the following ones out", "[core][analysis]")
{
    // "1224", as in the standard competition ranking of sports.
    CHECK(competitionRanks({4, 9, 7, 7}) == std::vector<int>{4, 1, 2, 2});
    CHECK(competitionRanks({3, 3, 3}) == std::vector<int>{1, 1, 1});
    CHECK(competitionRanks({}).empty());
}

TEST_CASE("spreadOf interpolates as definition 7 of Hyndman and Fan", "[core][analysis]")
{
    // R 4, quantile(c(6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49), type = 7): 25.5, 40, 42.5; the series is the textbook
    // example of quartiles.
    const auto odd = spreadOf({49, 6, 47, 7, 43, 15, 42, 36, 41, 39, 40});
    REQUIRE(odd.has_value());
    CHECK(odd->smallest == 6);
    CHECK(odd->lowerQuartile == Approx(25.5));
    CHECK(odd->median == Approx(40));
    CHECK(odd->upperQuartile == Approx(42.5));
    CHECK(odd->largest == 49);
    // quantile(c(7, 15, 36, 39, 40, 41), type = 7): 20.25, 37.5, 39.75.
    const auto even = spreadOf({7, 15, 36, 39, 40, 41});
    REQUIRE(even.has_value());
    CHECK(even->lowerQuartile == Approx(20.25));
    CHECK(even->median == Approx(37.5));
    CHECK(even->upperQuartile == Approx(39.75));
    CHECK_FALSE(spreadOf({}).has_value());
}

TEST_CASE("perHundredThousand is nothing without a population", "[core][analysis]")
{
    CHECK(perHundredThousand(3, 114947).value_or(0) == Approx(2.60989)); // 3 · 100000 / 114947
    CHECK_FALSE(perHundredThousand(3, 0).has_value());
}
