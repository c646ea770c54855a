// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/neighbours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace landkort::geo {

namespace {

/// How far `to` lies in the direction, preferring straight ahead; infinite outside the cone.
double distanceTowards(const PlanePoint& from, const PlanePoint& to, Direction direction)
{
    const double dx = to.x - from.x;
    const double dy = to.y - from.y; // grows to the south
    double ahead = 0;
    double aside = 0;
    switch (direction) {
    case Direction::North:
        ahead = -dy;
        aside = dx;
        break;
    case Direction::South:
        ahead = dy;
        aside = dx;
        break;
    case Direction::East:
        ahead = dx;
        aside = dy;
        break;
    case Direction::West:
        ahead = -dx;
        aside = dy;
        break;
    }
    if (ahead <= 0 || std::abs(aside) > ahead)
        return std::numeric_limits<double>::infinity();
    return std::hypot(ahead, 2 * aside);
}

std::vector<bool> reachedFrom(const std::vector<std::vector<int>>& next, size_t start, bool backwards)
{
    std::vector<bool> reached(next.size(), false);
    std::vector<size_t> open = {start};
    reached[start] = true;
    while (!open.empty()) {
        const size_t at = open.back();
        open.pop_back();
        for (size_t other = 0; other < next.size(); ++other) {
            const auto& arrows = next[backwards ? other : at];
            const int target = static_cast<int>(backwards ? at : other);
            if (!reached[other] && std::find(arrows.begin(), arrows.end(), target) != arrows.end()) {
                reached[other] = true;
                open.push_back(other);
            }
        }
    }
    return reached;
}

} // namespace

ArrowNeighbours::ArrowNeighbours(const Borders& borders)
{
    std::vector<PlanePoint> centres;
    for (const auto& border : borders.municipalities)
        centres.push_back(project(centroid(border)));
    const size_t n = centres.size();
    constexpr std::array<Direction, 4> directions = {Direction::North, Direction::East, Direction::South,
                                                     Direction::West};
    m_next.assign(n, std::vector<int>(4, -1));
    for (size_t i = 0; i < n; ++i) {
        for (const auto direction : directions) {
            double best = std::numeric_limits<double>::infinity();
            for (size_t j = 0; j < n; ++j) {
                const double distance = distanceTowards(centres[i], centres[j], direction);
                if (distance < best) {
                    best = distance;
                    m_next[i][static_cast<size_t>(direction)] = static_cast<int>(j);
                }
            }
        }
    }
    // Municipalities no arrow leads to get the least needed arrow of a reached neighbour that has them in its cone.
    for (size_t round = 0; round < n; ++round) {
        const std::vector<bool> reached = reachedFrom(m_next, 0, false);
        double best = std::numeric_limits<double>::infinity();
        size_t from = 0, to = n, arrow = 0;
        for (size_t i = 0; i < n; ++i) {
            for (size_t j = 0; j < n; ++j) {
                if (!reached[i] || reached[j])
                    continue;
                for (const auto direction : directions) {
                    const double distance = distanceTowards(centres[i], centres[j], direction);
                    auto without = m_next;
                    without[i][static_cast<size_t>(direction)] = static_cast<int>(j);
                    if (distance >= best)
                        continue;
                    const std::vector<bool> still = reachedFrom(without, 0, false);
                    bool loses = false;
                    for (size_t k = 0; k < n; ++k)
                        loses = loses || (reached[k] && !still[k]);
                    if (!loses) {
                        best = distance;
                        from = i;
                        to = j;
                        arrow = static_cast<size_t>(direction);
                    }
                }
            }
        }
        if (to == n)
            break;
        m_next[from][arrow] = static_cast<int>(to);
    }
}

} // namespace landkort::geo
