// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/borders.h"

#include <vector>

namespace landkort::geo {

/// Degrees in steps of 1e-7 (about one centimetre), so that equal points are equal and every comparison is exact.
struct GridPoint {
    qint32 x = 0; ///< longitude
    qint32 y = 0; ///< latitude
    friend bool operator==(const GridPoint&, const GridPoint&) = default;
};
inline constexpr double kGridStepsPerDegree = 1e7;

/// > 0 when a→b→c turns left, 0 on a line; exact for points within 20° of each other.
inline qint64 turn(GridPoint a, GridPoint b, GridPoint c)
{
    return (qint64(b.x) - a.x) * (qint64(c.y) - a.y) - (qint64(b.y) - a.y) * (qint64(c.x) - a.x);
}

/// The outlines of several areas as one net: borders are cut at the points where more than two lines meet, and a line
/// that two areas share is one arc both use, so whatever is done to it is done to both.
///
/// Parts of one area that lie side by side (an area in several features) become one: lines inside an area are left out.
struct BorderMesh {
    struct Arc {
        std::vector<int> points; ///< indexes into `points`; a closed arc does not repeat its first
        bool closed = false;     ///< an island or a lake that touches nothing else
        int users = 0;           ///< areas beside it: 1 (coast) or 2
    };
    struct ArcUse {
        int arc = 0;
        bool reversed = false;
    };
    using MeshRing = std::vector<ArcUse>; ///< the area lies at the left; never passes a point twice

    std::vector<GridPoint> points;
    std::vector<Arc> arcs;
    std::vector<std::vector<MeshRing>> rings; ///< per area; outer rings run anticlockwise, holes clockwise
    std::vector<int> doubled;                 ///< areas that have a line twice on the same side: they cover themselves
};

BorderMesh makeBorderMesh(const std::vector<std::vector<Polygon>>& outlines);

/// The areas of the mesh as they are now; empty for one that has no ring left.
std::vector<std::vector<Polygon>> outlinesOf(const BorderMesh& mesh);

/// Points of all rings, a shared line counted on both sides.
int ringPointsOf(const BorderMesh& mesh);

} // namespace landkort::geo
