// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace landkort::analysis {

/// Rule 7: with fewer than five in the denominator a share says less than the counts, which are told instead.
inline constexpr int kSmallestDenominator = 5;
constexpr bool isEnoughForShare(int denominator)
{
    return denominator >= kSmallestDenominator;
}

/// A share of `count` in `of`, 0 … 1, with the interval around it.
struct Share {
    int count = 0;
    int of = 0;
    double value = 0;
    double low = 0;
    double high = 0;
};

/// Wilson's score interval without continuity correction at 95 % (z = 1.959964):
///   (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)
/// E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22, 1927, pp. 209–212;
/// numbered 3 in R. G. Newcombe, Statistics in Medicine 17, 1998, pp. 857–872.
/// Promise of the caller: 0 ≤ count ≤ of, of > 0.
Share wilsonShare(int count, int of);
/// The same, or nothing when the denominator is too small for a share (rule 7).
std::optional<Share> shareIfEnough(int count, int of);

/// Standard competition ranking ("1224"): the highest value has rank 1, equal values share a rank, and as many ranks
/// follow unused. In the order of `values`.
std::vector<int> competitionRanks(const std::vector<double>& values);

/// Smallest, lower quartile, median, upper quartile, largest. Quartiles by linear interpolation between the closest
/// ranks, at 1 + (n−1)·p: definition 7 of R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The
/// American Statistician 50, 1996, pp. 361–365; the same as a spreadsheet's QUARTILE.INC.
struct Spread {
    double smallest = 0;
    double lowerQuartile = 0;
    double median = 0;
    double upperQuartile = 0;
    double largest = 0;
};
/// Nothing for no values.
std::optional<Spread> spreadOf(std::vector<double> values);

/// Per 100,000 inhabitants; nothing without a population.
std::optional<double> perHundredThousand(int count, int population);

} // namespace landkort::analysis
