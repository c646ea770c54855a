// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/border_mesh.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace landkort::geo {

/// Finds points of a mesh by place: squares of a hundredth of a degree.
class PointGrid {
public:
    explicit PointGrid(const std::vector<GridPoint>& points) : m_points(points) {}

    void add(int point) { m_cells[cellOf(m_points[static_cast<size_t>(point)])].push_back(point); }
    void remove(int point)
    {
        auto& cell = m_cells[cellOf(m_points[static_cast<size_t>(point)])];
        std::erase(cell, point);
    }

    /// Whether any other point lies in the triangle, its edges included.
    bool anyInTriangle(int a, int b, int c) const
    {
        const GridPoint p = at(a);
        const GridPoint q = at(b);
        const GridPoint r = at(c);
        const int west = std::min({p.x, q.x, r.x}) / kCell;
        const int east = std::max({p.x, q.x, r.x}) / kCell;
        const int south = std::min({p.y, q.y, r.y}) / kCell;
        const int north = std::max({p.y, q.y, r.y}) / kCell;
        for (int x = west; x <= east; ++x) {
            for (int y = south; y <= north; ++y) {
                const auto cell = m_cells.find(key(x, y));
                if (cell == m_cells.end())
                    continue;
                for (const int other : cell->second) {
                    if (other != a && other != b && other != c && isIn(p, q, r, at(other)))
                        return true;
                }
            }
        }
        return false;
    }

private:
    static constexpr int kCell = 100'000;

    GridPoint at(int point) const { return m_points[static_cast<size_t>(point)]; }
    static qint64 key(int x, int y) { return qint64(x) * (1 << 20) + y; }
    static qint64 cellOf(GridPoint p) { return key(p.x / kCell, p.y / kCell); }
    static bool isIn(GridPoint a, GridPoint b, GridPoint c, GridPoint p)
    {
        const qint64 t1 = turn(a, b, p);
        const qint64 t2 = turn(b, c, p);
        const qint64 t3 = turn(c, a, p);
        if (t1 == 0 && t2 == 0 && t3 == 0) // a triangle without area: only between its ends
            return p.x >= std::min({a.x, b.x, c.x}) && p.x <= std::max({a.x, b.x, c.x}) &&
                   p.y >= std::min({a.y, b.y, c.y}) && p.y <= std::max({a.y, b.y, c.y});
        return (t1 >= 0 && t2 >= 0 && t3 >= 0) || (t1 <= 0 && t2 <= 0 && t3 <= 0);
    }

    const std::vector<GridPoint>& m_points;
    std::unordered_map<qint64, std::vector<int>> m_cells;
};

} // namespace landkort::geo
