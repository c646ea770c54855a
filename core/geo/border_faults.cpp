// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/border_faults.h"

#include "core/geo/border_mesh.h"

#include <algorithm>
#include <cmath>

namespace landkort::geo {

namespace {

struct Segment {
    GridPoint a;
    GridPoint b;
    int ring;
    int place;
    int west() const { return std::min(a.x, b.x); }
    int east() const { return std::max(a.x, b.x); }
    int south() const { return std::min(a.y, b.y); }
    int north() const { return std::max(a.y, b.y); }
};

GridPoint gridPoint(const Coordinate& c)
{
    return {static_cast<qint32>(std::lround(c.longitude * kGridStepsPerDegree)),
            static_cast<qint32>(std::lround(c.latitude * kGridStepsPerDegree))};
}

int sign(qint64 value)
{
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

bool liesBetween(GridPoint a, GridPoint b, GridPoint p)
{
    return std::min(a.x, b.x) <= p.x && p.x <= std::max(a.x, b.x) && std::min(a.y, b.y) <= p.y &&
           p.y <= std::max(a.y, b.y);
}

/// Any point in common, ends included.
bool meet(const Segment& s, const Segment& t)
{
    const int t1 = sign(turn(s.a, s.b, t.a));
    const int t2 = sign(turn(s.a, s.b, t.b));
    const int t3 = sign(turn(t.a, t.b, s.a));
    const int t4 = sign(turn(t.a, t.b, s.b));
    if (t1 * t2 < 0 && t3 * t4 < 0)
        return true;
    return (t1 == 0 && liesBetween(s.a, s.b, t.a)) || (t2 == 0 && liesBetween(s.a, s.b, t.b)) ||
           (t3 == 0 && liesBetween(t.a, t.b, s.a)) || (t4 == 0 && liesBetween(t.a, t.b, s.b));
}

/// For segments with the end `corner` in common: whether they run on in the same direction.
bool runTogether(GridPoint corner, GridPoint mine, GridPoint theirs)
{
    const qint64 ahead = (qint64(mine.x) - corner.x) * (qint64(theirs.x) - corner.x) +
                         (qint64(mine.y) - corner.y) * (qint64(theirs.y) - corner.y);
    return turn(corner, mine, theirs) == 0 && ahead > 0;
}

bool wrongTogether(const Segment& s, const Segment& t, const std::vector<int>& ringSizes)
{
    const auto next = [&](const Segment& one, const Segment& two) {
        return one.ring == two.ring && (one.place + 1) % ringSizes[static_cast<size_t>(one.ring)] == two.place;
    };
    if (next(s, t))
        return runTogether(s.b, s.a, t.b);
    if (next(t, s))
        return runTogether(t.b, t.a, s.b);
    if (s.ring != t.ring) {
        for (const auto& [corner, mine] : {std::pair(s.a, s.b), std::pair(s.b, s.a)}) {
            if (corner == t.a || corner == t.b)
                return runTogether(corner, mine, corner == t.a ? t.b : t.a);
        }
    }
    return meet(s, t);
}

} // namespace

bool areSound(const std::vector<Polygon>& parts)
{
    std::vector<Segment> segments;
    std::vector<int> ringSizes;
    const auto add = [&](const Ring& ring) {
        for (size_t i = 0; i < ring.size(); ++i)
            segments.push_back({gridPoint(ring[i]), gridPoint(ring[(i + 1) % ring.size()]),
                                static_cast<int>(ringSizes.size()), static_cast<int>(i)});
        ringSizes.push_back(static_cast<int>(ring.size()));
        return ring.size() >= 3;
    };
    bool sound = !parts.empty();
    for (const auto& part : parts) {
        sound = add(part.outer) && sound;
        for (const auto& hole : part.holes)
            sound = add(hole) && sound;
    }
    // A sweep from west to east: only segments whose extents in longitude overlap are compared.
    std::sort(segments.begin(), segments.end(), [](const auto& s, const auto& t) { return s.west() < t.west(); });
    std::vector<const Segment*> active;
    for (const auto& segment : segments) {
        std::erase_if(active, [&](const Segment* other) { return other->east() < segment.west(); });
        for (const Segment* other : active) {
            if (other->north() >= segment.south() && other->south() <= segment.north() &&
                wrongTogether(*other, segment, ringSizes))
                return false;
        }
        active.push_back(&segment);
    }
    return sound;
}

} // namespace landkort::geo
