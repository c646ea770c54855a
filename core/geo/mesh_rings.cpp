// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/mesh_rings.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>

namespace landkort::geo {

namespace {

class RingTracer {
public:
    RingTracer(const BorderMesh& mesh, const std::vector<BorderMesh::ArcUse>& uses)
        : m_mesh(mesh), m_uses(uses), m_used(uses.size(), false)
    {
        for (size_t i = 0; i < uses.size(); ++i) {
            if (!arcOf(i).closed)
                m_from.emplace(start(i), i);
        }
    }

    std::vector<BorderMesh::MeshRing> trace()
    {
        for (size_t i = 0; i < m_uses.size(); ++i) {
            if (m_used[i])
                continue;
            m_used[i] = true;
            if (arcOf(i).closed)
                m_rings.push_back({m_uses[i]});
            else
                follow(i);
        }
        return std::move(m_rings);
    }

private:
    const BorderMesh::Arc& arcOf(size_t use) const { return m_mesh.arcs[static_cast<size_t>(m_uses[use].arc)]; }
    int start(size_t use) const { return m_uses[use].reversed ? arcOf(use).points.back() : arcOf(use).points.front(); }
    int end(size_t use) const { return m_uses[use].reversed ? arcOf(use).points.front() : arcOf(use).points.back(); }
    int second(size_t use) const { return m_uses[use].reversed ? arcOf(use).points.end()[-2] : arcOf(use).points[1]; }
    int lastButOne(size_t use) const
    {
        return m_uses[use].reversed ? arcOf(use).points[1] : arcOf(use).points.end()[-2];
    }

    double angle(int from, int to) const
    {
        const GridPoint a = m_mesh.points[static_cast<size_t>(from)];
        const GridPoint b = m_mesh.points[static_cast<size_t>(to)];
        return std::atan2(static_cast<double>(b.y) - a.y, static_cast<double>(b.x) - a.x);
    }

    /// Half-edges of a face (de Berg et al., Computational Geometry, §2.2): the next is the first clockwise from where
    /// one came.
    std::optional<size_t> next(size_t use) const
    {
        const int node = end(use);
        const double back = angle(node, lastButOne(use));
        std::optional<size_t> best;
        double least = 0;
        const auto [begin, stop] = m_from.equal_range(node);
        for (auto it = begin; it != stop; ++it) {
            if (m_used[it->second])
                continue;
            double clockwise = back - angle(node, second(it->second));
            if (clockwise <= 0)
                clockwise += 2 * std::numbers::pi;
            if (!best || clockwise < least) {
                best = it->second;
                least = clockwise;
            }
        }
        return best;
    }

    void follow(size_t first)
    {
        std::vector<size_t> path = {first};
        cut(path);
        for (auto last = std::optional(first); !path.empty();) {
            last = next(*last);
            if (!last)
                return; // a path that does not close is no ring
            m_used[*last] = true;
            path.push_back(*last);
            cut(path);
        }
    }

    /// Takes the ring off the end of the path when it has come back to one of its nodes.
    void cut(std::vector<size_t>& path)
    {
        const int here = end(path.back());
        const auto again = std::find_if(path.begin(), path.end(), [&](size_t use) { return start(use) == here; });
        if (again == path.end())
            return;
        BorderMesh::MeshRing ring;
        for (auto it = again; it != path.end(); ++it)
            ring.push_back(m_uses[*it]);
        m_rings.push_back(std::move(ring));
        path.erase(again, path.end());
    }

    const BorderMesh& m_mesh;
    const std::vector<BorderMesh::ArcUse>& m_uses;
    std::vector<bool> m_used;
    std::multimap<int, size_t> m_from; ///< node → the arcs that leave it
    std::vector<BorderMesh::MeshRing> m_rings;
};

bool isInside(const std::vector<GridPoint>& ring, GridPoint p)
{
    bool inside = false;
    for (size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        if ((ring[i].y > p.y) != (ring[j].y > p.y) && (turn(ring[i], ring[j], p) > 0) == (ring[j].y > ring[i].y))
            inside = !inside;
    }
    return inside;
}

bool surrounds(const std::vector<GridPoint>& outer, const std::vector<GridPoint>& hole)
{
    const auto free = std::find_if(hole.begin(), hole.end(), [&](GridPoint p) {
        return std::find(outer.begin(), outer.end(), p) == outer.end(); // rings may share corners
    });
    return isInside(outer, free == hole.end() ? hole.front() : *free);
}

Ring degreesOf(const std::vector<GridPoint>& points)
{
    Ring ring;
    ring.reserve(points.size());
    for (const auto p : points)
        ring.push_back({p.x / kGridStepsPerDegree, p.y / kGridStepsPerDegree});
    return ring;
}

std::vector<Polygon> polygonsOf(const BorderMesh& mesh, const std::vector<BorderMesh::MeshRing>& rings)
{
    std::vector<std::vector<GridPoint>> outer;
    std::vector<std::vector<GridPoint>> holes;
    for (const auto& ring : rings) {
        auto points = ringPoints(mesh, ring);
        if (points.size() >= 3)
            (doubledArea(points) > 0 ? outer : holes).push_back(std::move(points));
    }
    std::sort(outer.begin(), outer.end(), [](const auto& a, const auto& b) { return doubledArea(a) < doubledArea(b); });
    std::vector<Polygon> polygons(outer.size());
    for (size_t i = 0; i < outer.size(); ++i)
        polygons[i].outer = degreesOf(outer[i]);
    for (const auto& hole : holes) {
        const auto around = std::find_if(
            outer.begin(), outer.end(), // the smallest one: they come by size
            [&](const auto& ring) { return doubledArea(ring) > -doubledArea(hole) && surrounds(ring, hole); });
        if (around != outer.end())
            polygons[static_cast<size_t>(around - outer.begin())].holes.push_back(degreesOf(hole));
    }
    std::reverse(polygons.begin(), polygons.end()); // the largest part first
    return polygons;
}

} // namespace

std::vector<BorderMesh::MeshRing> traceRings(const BorderMesh& mesh, const std::vector<BorderMesh::ArcUse>& uses)
{
    return RingTracer(mesh, uses).trace();
}

std::vector<GridPoint> ringPoints(const BorderMesh& mesh, const BorderMesh::MeshRing& ring)
{
    std::vector<GridPoint> points;
    for (const auto& use : ring) {
        const auto& arc = mesh.arcs[static_cast<size_t>(use.arc)];
        std::vector<int> ids = arc.points;
        if (use.reversed)
            std::reverse(ids.begin(), ids.end());
        if (!arc.closed)
            ids.pop_back(); // the next arc begins with it
        for (const int id : ids)
            points.push_back(mesh.points[static_cast<size_t>(id)]);
    }
    return points;
}

double doubledArea(const std::vector<GridPoint>& ring)
{
    double sum = 0;
    for (size_t i = 1; i + 1 < ring.size(); ++i)
        sum += static_cast<double>(turn(ring[0], ring[i], ring[i + 1]));
    return sum;
}

std::vector<std::vector<Polygon>> outlinesOf(const BorderMesh& mesh)
{
    std::vector<std::vector<Polygon>> outlines;
    for (const auto& rings : mesh.rings)
        outlines.push_back(polygonsOf(mesh, rings));
    return outlines;
}

} // namespace landkort::geo
