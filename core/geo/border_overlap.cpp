// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/border_overlap.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace landkort::geo {

namespace {

constexpr double kStepDegrees = 0.005;
constexpr double kOffset = 0.00123; ///< off round numbers, where drawings like to have their points

/// Parallel → where the outline crosses it, from west to east.
using Crossings = std::map<int, std::vector<double>>;

void cross(Crossings& crossings, const Ring& ring)
{
    for (size_t i = 0; i < ring.size(); ++i) {
        const auto [low, high] = std::minmax(ring[i], ring[(i + 1) % ring.size()],
                                             [](const auto& a, const auto& b) { return a.latitude < b.latitude; });
        const int first = static_cast<int>(std::ceil((low.latitude - kOffset) / kStepDegrees));
        for (int line = first; line * kStepDegrees + kOffset < high.latitude; ++line) {
            const double part = (line * kStepDegrees + kOffset - low.latitude) / (high.latitude - low.latitude);
            crossings[line].push_back(low.longitude + part * (high.longitude - low.longitude));
        }
    }
}

Crossings crossingsOf(const MunicipalityBorder& border)
{
    Crossings crossings;
    for (const auto& part : border.parts) {
        cross(crossings, part.outer);
        for (const auto& hole : part.holes)
            cross(crossings, hole);
    }
    for (auto& [line, at] : crossings)
        std::sort(at.begin(), at.end());
    return crossings;
}

double lengthOf(const std::vector<double>& at)
{
    double length = 0;
    for (size_t i = 0; i + 1 < at.size(); i += 2)
        length += at[i + 1] - at[i];
    return length;
}

double commonLength(const std::vector<double>& one, const std::vector<double>& two)
{
    double length = 0;
    for (size_t i = 0; i + 1 < one.size(); i += 2) {
        for (size_t j = 0; j + 1 < two.size(); j += 2)
            length += std::max(0.0, std::min(one[i + 1], two[j + 1]) - std::max(one[i], two[j]));
    }
    return length;
}

Overlap overlapOf(const MunicipalityBorder& first, const MunicipalityBorder& second)
{
    const Crossings one = crossingsOf(first);
    const Crossings two = crossingsOf(second);
    double firstArea = 0;
    double secondArea = 0;
    double commonArea = 0;
    for (const auto& [line, at] : two)
        secondArea += lengthOf(at);
    for (const auto& [line, at] : one) {
        firstArea += lengthOf(at);
        if (const auto there = two.find(line); there != two.end())
            commonArea += commonLength(at, there->second);
    }
    const double either = firstArea + secondArea - commonArea;
    return {either > 0 ? commonArea / either : 0, firstArea > 0 ? commonArea / firstArea : 0};
}

} // namespace

std::vector<Overlap> compareBorders(const Borders& first, const Borders& second)
{
    std::vector<Overlap> overlaps;
    for (const auto& border : first.municipalities) {
        const auto same = std::find_if(second.municipalities.begin(), second.municipalities.end(),
                                       [&](const MunicipalityBorder& other) { return other.code == border.code; });
        overlaps.push_back(same == second.municipalities.end() ? Overlap() : overlapOf(border, *same));
    }
    return overlaps;
}

} // namespace landkort::geo
