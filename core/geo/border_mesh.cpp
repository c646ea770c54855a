// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/border_mesh.h"

#include "core/geo/mesh_rings.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace landkort::geo {

namespace {

constexpr double kSliverDoubledArea = 30'000; ///< grid steps²; about a square metre

struct Edge {
    int area;
    int from;
    int to;
    int low() const { return std::min(from, to); }
    int high() const { return std::max(from, to); }
};

quint64 keyOf(int low, int high)
{
    return (quint64(static_cast<quint32>(low)) << 32) | static_cast<quint32>(high);
}

class MeshBuilder {
public:
    BorderMesh build(const std::vector<std::vector<Polygon>>& outlines)
    {
        m_mesh.rings.resize(outlines.size());
        for (size_t area = 0; area < outlines.size(); ++area) {
            for (const auto& polygon : outlines[area]) {
                addRing(static_cast<int>(area), polygon.outer, true);
                for (const auto& hole : polygon.holes)
                    addRing(static_cast<int>(area), hole, false);
            }
        }
        dropInnerEdges();
        linkPoints();
        makeArcs();
        for (size_t area = 0, next = 0; area < outlines.size(); ++area) {
            std::vector<BorderMesh::ArcUse> uses;
            for (; next < m_edges.size() && m_edges[next].area == static_cast<int>(area); ++next)
                addUse(uses, m_edges[next]);
            m_mesh.rings[area] = traceRings(m_mesh, uses);
        }
        return std::move(m_mesh);
    }

private:
    int pointAt(const Coordinate& c)
    {
        const GridPoint p{static_cast<qint32>(std::lround(c.longitude * kGridStepsPerDegree)),
                          static_cast<qint32>(std::lround(c.latitude * kGridStepsPerDegree))};
        const auto [it, isNew] = m_pointIndex.try_emplace(keyOf(p.x, p.y), static_cast<int>(m_mesh.points.size()));
        if (isNew)
            m_mesh.points.push_back(p);
        return it->second;
    }

    void addRing(int area, const Ring& ring, bool outer)
    {
        std::vector<int> ids;
        for (const auto& c : ring) {
            const int id = pointAt(c);
            if (ids.empty() || ids.back() != id)
                ids.push_back(id);
        }
        while (ids.size() > 1 && ids.front() == ids.back())
            ids.pop_back();
        if (ids.size() < 3)
            return; // smaller than the grid
        double doubledArea = 0;
        const GridPoint origin = m_mesh.points[static_cast<size_t>(ids[0])];
        for (size_t i = 1; i + 1 < ids.size(); ++i)
            doubledArea += static_cast<double>(turn(origin, m_mesh.points[static_cast<size_t>(ids[i])],
                                                    m_mesh.points[static_cast<size_t>(ids[i + 1])]));
        // Repairing leaves slivers; rounding can turn them over, and then they would cover their neighbours.
        if (std::abs(doubledArea) < kSliverDoubledArea)
            return;
        if ((doubledArea > 0) != outer)
            std::reverse(ids.begin(), ids.end());
        for (size_t i = 0; i < ids.size(); ++i)
            m_edges.push_back({area, ids[i], ids[(i + 1) % ids.size()]});
    }

    /// An edge that an area has in both directions lies inside it; one it has twice in one direction covers it twice.
    void dropInnerEdges()
    {
        std::sort(m_edges.begin(), m_edges.end(), [](const Edge& a, const Edge& b) {
            return std::tuple(a.area, a.low(), a.high()) < std::tuple(b.area, b.low(), b.high());
        });
        std::vector<Edge> kept;
        for (size_t i = 0; i < m_edges.size();) {
            const Edge& first = m_edges[i];
            int upwards = 0;
            size_t end = i;
            for (; end < m_edges.size() && m_edges[end].area == first.area && m_edges[end].low() == first.low() &&
                   m_edges[end].high() == first.high();
                 ++end)
                upwards += m_edges[end].from < m_edges[end].to ? 1 : -1;
            if (std::abs(upwards) > 1 && (m_mesh.doubled.empty() || m_mesh.doubled.back() != first.area))
                m_mesh.doubled.push_back(first.area);
            if (upwards != 0)
                kept.push_back(upwards > 0 ? Edge{first.area, first.low(), first.high()}
                                           : Edge{first.area, first.high(), first.low()});
            i = end;
        }
        m_edges = std::move(kept);
    }

    void linkPoints()
    {
        m_links.resize(m_mesh.points.size());
        for (const auto& edge : m_edges) {
            auto [it, isNew] = m_edgeArc.try_emplace(keyOf(edge.low(), edge.high()), EdgePlace{});
            ++it->second.users;
            if (isNew) {
                m_links[static_cast<size_t>(edge.from)].push_back(edge.to);
                m_links[static_cast<size_t>(edge.to)].push_back(edge.from);
            }
        }
    }

    bool isNode(int point) const { return m_links[static_cast<size_t>(point)].size() != 2; }

    /// From nodes first; what is left then is closed.
    void makeArcs()
    {
        for (int point = 0; point < static_cast<int>(m_links.size()); ++point) {
            if (!isNode(point))
                continue;
            for (const int next : m_links[static_cast<size_t>(point)])
                walk(point, next);
        }
        for (const auto& edge : m_edges)
            walk(edge.from, edge.to);
    }

    void walk(int from, int to)
    {
        if (m_edgeArc[keyOf(std::min(from, to), std::max(from, to))].arc >= 0)
            return;
        const int number = static_cast<int>(m_mesh.arcs.size());
        BorderMesh::Arc arc;
        arc.points.push_back(from);
        int previous = from;
        int here = to;
        for (;;) {
            auto& place = m_edgeArc[keyOf(std::min(previous, here), std::max(previous, here))];
            place.arc = number;
            place.upwards = previous < here;
            arc.users = place.users;
            if (here == from && !isNode(here)) {
                arc.closed = true;
                break;
            }
            arc.points.push_back(here);
            if (isNode(here))
                break;
            const auto& links = m_links[static_cast<size_t>(here)];
            const int next = links[0] == previous ? links[1] : links[0];
            previous = here;
            here = next;
        }
        m_mesh.arcs.push_back(std::move(arc));
    }

    void addUse(std::vector<BorderMesh::ArcUse>& uses, const Edge& edge)
    {
        const auto& place = m_edgeArc[keyOf(edge.low(), edge.high())];
        const bool reversed = (edge.from < edge.to) != place.upwards;
        const auto slot = static_cast<size_t>(place.arc);
        m_usedBy.resize(m_mesh.arcs.size(), -1);
        if (m_usedBy[slot] == edge.area)
            return;
        m_usedBy[slot] = edge.area;
        uses.push_back({place.arc, reversed});
    }

    struct EdgePlace {
        int arc = -1;
        int users = 0;
        bool upwards = true; ///< the arc runs from the lower point number to the higher
    };

    BorderMesh m_mesh;
    std::unordered_map<quint64, int> m_pointIndex;
    std::vector<Edge> m_edges;
    std::unordered_map<quint64, EdgePlace> m_edgeArc;
    std::vector<std::vector<int>> m_links; ///< per point: what it is joined to
    std::vector<int> m_usedBy;             ///< per arc: the area that was given it last
};

} // namespace

BorderMesh makeBorderMesh(const std::vector<std::vector<Polygon>>& outlines)
{
    return MeshBuilder().build(outlines);
}

int ringPointsOf(const BorderMesh& mesh)
{
    size_t count = 0;
    for (const auto& area : mesh.rings) {
        for (const auto& ring : area) {
            for (const auto& use : ring) {
                const auto& arc = mesh.arcs[static_cast<size_t>(use.arc)];
                count += arc.points.size() - (arc.closed ? 0 : 1);
            }
        }
    }
    return static_cast<int>(count);
}

} // namespace landkort::geo
