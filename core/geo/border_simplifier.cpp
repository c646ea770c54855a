// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/border_simplifier.h"

#include "core/geo/mesh_rings.h"
#include "core/geo/point_grid.h"

#include <cmath>
#include <numbers>
#include <queue>
#include <unordered_set>

namespace landkort::geo {

namespace {

constexpr double kSmallestIslandKm2 = 0.2;
constexpr size_t kFewestClosed = 4; ///< points of an arc that begins where it ends

double cosineOfDenmark()
{
    return std::cos(56 * std::numbers::pi / 180);
}

double squareKilometres(double doubledGridArea)
{
    constexpr double kmPerDegree = 111.32; // a quarter of the earth's girth, 10,019 km, by 90
    const double perStep = kmPerDegree / kGridStepsPerDegree;
    return std::abs(doubledGridArea) / 2 * perStep * perStep * cosineOfDenmark();
}

int leaveOutSmallIslands(BorderMesh& mesh)
{
    int leftOut = 0;
    for (auto& rings : mesh.rings) {
        double largest = 0;
        for (const auto& ring : rings)
            largest = std::max(largest, doubledArea(ringPoints(mesh, ring)));
        std::erase_if(rings, [&](const BorderMesh::MeshRing& ring) {
            const auto& arc = mesh.arcs[static_cast<size_t>(ring.front().arc)];
            if (!arc.closed || arc.users > 1)
                return false;
            const double area = doubledArea(ringPoints(mesh, ring));
            const bool goes = area < largest && squareKilometres(area) < kSmallestIslandKm2;
            leftOut += goes;
            return goes;
        });
    }
    return leftOut;
}

/// A point of an arc that may go: with the area its triangle has, for as long as its neighbours stay the same.
struct Candidate {
    double area;
    int arc;
    int place; ///< index into the arc's points
    int version;
    bool operator<(const Candidate& other) const { return area > other.area; } // the smallest on top
};

class Simplifier {
public:
    explicit Simplifier(BorderMesh& mesh) : m_mesh(mesh), m_grid(mesh.points), m_state(mesh.arcs.size())
    {
        std::vector<bool> inGrid(mesh.points.size(), false);
        for (const auto& rings : mesh.rings) {
            for (const auto& ring : rings) {
                for (const auto& use : ring)
                    start(use.arc, inGrid);
            }
        }
    }

    void reduce(int ringPoints, int most)
    {
        while (ringPoints > most && !m_queue.empty()) {
            const Candidate top = m_queue.top();
            m_queue.pop();
            ArcState& state = m_state[static_cast<size_t>(top.arc)];
            if (state.version[static_cast<size_t>(top.place)] != top.version || !remove(top, state))
                continue;
            ringPoints -= m_mesh.arcs[static_cast<size_t>(top.arc)].users;
        }
        for (size_t i = 0; i < m_mesh.arcs.size(); ++i)
            keepLeft(m_mesh.arcs[i].points, m_state[i]);
    }

private:
    /// Links between the points of an arc that are left.
    struct ArcState {
        std::vector<int> before;
        std::vector<int> after;
        std::vector<int> version;
        std::vector<bool> gone;
        size_t left = 0;
    };

    void start(int number, std::vector<bool>& inGrid)
    {
        const auto& arc = m_mesh.arcs[static_cast<size_t>(number)];
        ArcState& state = m_state[static_cast<size_t>(number)];
        if (state.left > 0)
            return; // the neighbour has begun it
        const int count = static_cast<int>(arc.points.size());
        state = {std::vector<int>(arc.points.size()), std::vector<int>(arc.points.size()),
                 std::vector<int>(arc.points.size(), 0), std::vector<bool>(arc.points.size(), false),
                 arc.points.size()};
        for (int i = 0; i < count; ++i) {
            state.before[static_cast<size_t>(i)] = i > 0 ? i - 1 : arc.closed ? count - 1 : -1;
            state.after[static_cast<size_t>(i)] = i + 1 < count ? i + 1 : arc.closed ? 0 : -1;
            const int point = arc.points[static_cast<size_t>(i)];
            if (!inGrid[static_cast<size_t>(point)])
                m_grid.add(point);
            inGrid[static_cast<size_t>(point)] = true;
            if (i + 1 < count || arc.closed)
                m_lines.insert(lineKey(point, arc.points[static_cast<size_t>((i + 1) % count)]));
        }
        for (int i = 0; i < count; ++i)
            propose(number, i, 0);
    }

    static quint64 lineKey(int a, int b)
    {
        return (quint64(static_cast<quint32>(std::min(a, b))) << 32) | static_cast<quint32>(std::max(a, b));
    }

    int pointAt(int arc, int place) const
    {
        return m_mesh.arcs[static_cast<size_t>(arc)].points[static_cast<size_t>(place)];
    }

    void propose(int arc, int place, double atLeast)
    {
        ArcState& state = m_state[static_cast<size_t>(arc)];
        const int before = state.before[static_cast<size_t>(place)];
        const int after = state.after[static_cast<size_t>(place)];
        if (before < 0 || after < 0)
            return; // a node
        const auto& p = m_mesh.points;
        const double area = std::abs(static_cast<double>(turn(p[static_cast<size_t>(pointAt(arc, before))],
                                                              p[static_cast<size_t>(pointAt(arc, place))],
                                                              p[static_cast<size_t>(pointAt(arc, after))])));
        // Never smaller than what went before it, or a smooth bend would vanish point by point.
        m_queue.push({std::max(area, atLeast), arc, place, ++state.version[static_cast<size_t>(place)]});
    }

    bool remove(const Candidate& candidate, ArcState& state)
    {
        const auto& arc = m_mesh.arcs[static_cast<size_t>(candidate.arc)];
        const bool returns = arc.closed || arc.points.front() == arc.points.back();
        if (returns && state.left <= kFewestClosed)
            return false;
        const auto place = static_cast<size_t>(candidate.place);
        const int before = state.before[place];
        const int after = state.after[place];
        const int a = pointAt(candidate.arc, before);
        const int v = pointAt(candidate.arc, candidate.place);
        const int b = pointAt(candidate.arc, after);
        if (m_lines.contains(lineKey(a, b)) || m_grid.anyInTriangle(a, v, b))
            return false;
        m_grid.remove(v);
        m_lines.erase(lineKey(a, v));
        m_lines.erase(lineKey(v, b));
        m_lines.insert(lineKey(a, b));
        state.gone[place] = true;
        state.after[static_cast<size_t>(before)] = after;
        state.before[static_cast<size_t>(after)] = before;
        --state.left;
        propose(candidate.arc, before, candidate.area);
        propose(candidate.arc, after, candidate.area);
        return true;
    }

    static void keepLeft(std::vector<int>& points, const ArcState& state)
    {
        if (state.left == 0)
            return; // of an island left out
        std::vector<int> left;
        for (size_t i = 0; i < points.size(); ++i) {
            if (!state.gone[i])
                left.push_back(points[i]);
        }
        points = std::move(left);
    }

    BorderMesh& m_mesh;
    PointGrid m_grid;
    std::vector<ArcState> m_state;
    std::priority_queue<Candidate> m_queue;
    std::unordered_set<quint64> m_lines;
};

} // namespace

SimplifierResult simplify(BorderMesh& mesh, int mostRingPoints)
{
    if (ringPointsOf(mesh) <= mostRingPoints)
        return {};
    const SimplifierResult result{leaveOutSmallIslands(mesh)};
    Simplifier(mesh).reduce(ringPointsOf(mesh), mostRingPoints);
    return result;
}

} // namespace landkort::geo
