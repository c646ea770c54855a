// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/municipality_neighbours.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_map>

namespace landkort::geo {

namespace {

/// A point to 1e-6 degrees (some ten centimetres), so that equal points stay equal after a round trip through text.
std::uint64_t pointKey(const Coordinate& c)
{
    const auto x = static_cast<std::uint64_t>(std::llround((c.longitude + 180) * 1e6));
    const auto y = static_cast<std::uint64_t>(std::llround((c.latitude + 90) * 1e6));
    return (x << 32) | y;
}

struct EdgeKey {
    std::uint64_t low;
    std::uint64_t high;
    friend bool operator==(const EdgeKey&, const EdgeKey&) = default;
};

struct EdgeHash {
    size_t operator()(const EdgeKey& edge) const
    {
        return static_cast<size_t>(edge.low * 0x9E3779B97F4A7C15ULL ^ (edge.high + 0x7F4A7C15ULL));
    }
};

using EdgeOwners = std::unordered_map<EdgeKey, std::vector<size_t>, EdgeHash>;

void addRing(EdgeOwners& owners, const Ring& ring, size_t municipality)
{
    for (size_t i = 0; i < ring.size(); ++i) {
        const std::uint64_t a = pointKey(ring[i]);
        const std::uint64_t b = pointKey(ring[(i + 1) % ring.size()]);
        if (a == b)
            continue;
        auto& owner = owners[{std::min(a, b), std::max(a, b)}];
        if (std::find(owner.begin(), owner.end(), municipality) == owner.end())
            owner.push_back(municipality);
    }
}

} // namespace

Neighbour& MunicipalityNeighbours::pair(const domain::MunicipalityCode& from, const domain::MunicipalityCode& to)
{
    Neighbour& neighbour = m_neighbours[from][to];
    neighbour.code = to;
    return neighbour;
}

MunicipalityNeighbours::MunicipalityNeighbours(const Borders& borders, const std::vector<Crossing>& crossings)
{
    EdgeOwners owners;
    for (size_t m = 0; m < borders.municipalities.size(); ++m) {
        for (const auto& part : borders.municipalities[m].parts) {
            addRing(owners, part.outer, m);
            for (const auto& hole : part.holes)
                addRing(owners, hole, m);
        }
    }
    for (const auto& [edge, owner] : owners) {
        for (const size_t a : owner) {
            for (const size_t b : owner) {
                if (a != b)
                    pair(borders.municipalities[a].code, borders.municipalities[b].code).sharesBorder = true;
            }
        }
    }
    for (const auto& crossing : crossings) {
        pair(crossing.from, crossing.to).crossings.push_back(crossing);
        pair(crossing.to, crossing.from).crossings.push_back(crossing);
    }
}

std::vector<Neighbour> MunicipalityNeighbours::of(const domain::MunicipalityCode& code) const
{
    std::vector<Neighbour> found;
    const auto it = m_neighbours.find(code);
    if (it != m_neighbours.end()) {
        for (const auto& [other, neighbour] : it->second)
            found.push_back(neighbour);
    }
    return found;
}

} // namespace landkort::geo
