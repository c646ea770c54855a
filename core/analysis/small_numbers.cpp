// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/small_numbers.h"

#include <QtAssert>

#include <algorithm>
#include <cmath>

namespace landkort::analysis {

namespace {

constexpr double kZ95 = 1.959963984540054; // the standard normal distribution's 97.5 % quantile

double quantile(const std::vector<double>& sorted, double p)
{
    const double position = static_cast<double>(sorted.size() - 1) * p;
    const auto below = static_cast<size_t>(std::floor(position));
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

Share wilsonShare(int count, int of)
{
    Q_ASSERT(of > 0 && count >= 0 && count <= of);
    const double n = of;
    const double p = count / n;
    const double z2 = kZ95 * kZ95;
    const double centre = p + z2 / (2 * n);
    const double half = kZ95 * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    const double scale = 1 + z2 / n;
    // At 0 and at n rounding must not leave the share itself outside.
    return {count, of, p, std::clamp((centre - half) / scale, 0.0, p), std::clamp((centre + half) / scale, p, 1.0)};
}

std::optional<Share> shareIfEnough(int count, int of)
{
    return isEnoughForShare(of) ? std::optional<Share>(wilsonShare(count, of)) : std::nullopt;
}

std::vector<int> competitionRanks(const std::vector<double>& values)
{
    std::vector<int> ranks;
    ranks.reserve(values.size());
    for (const double value : values)
        ranks.push_back(1 + static_cast<int>(std::count_if(values.begin(), values.end(),
                                                           [value](double other) { return other > value; })));
    return ranks;
}

std::optional<Spread> spreadOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    return Spread{values.front(), quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75), values.back()};
}

std::optional<double> perHundredThousand(int count, int population)
{
    if (population <= 0)
        return std::nullopt;
    return count * 100000.0 / population;
}

} // namespace landkort::analysis
