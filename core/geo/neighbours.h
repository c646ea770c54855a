// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/borders.h"

#include <vector>

namespace landkort::geo {

enum class Direction { North, East, South, West };

/// Where the arrow keys lead from each municipality: to the nearest centroid within the direction's cone (45° to each
/// side on the map's projection). Seven municipalities have no land neighbour (Bornholm, Samsø, Læsø, Langeland, Morsø,
/// Fanø, Ærø), so borders are not asked. A municipality nobody's arrow would reach gets the arrow of the one nearest to
/// it that loses least, so that all can be reached from all.
class ArrowNeighbours {
public:
    explicit ArrowNeighbours(const Borders& borders);

    /// Index into Borders::municipalities; -1 when there is nothing further that way.
    int from(int municipality, Direction direction) const
    {
        return m_next[static_cast<size_t>(municipality)][static_cast<size_t>(direction)];
    }
    int count() const { return static_cast<int>(m_next.size()); }

private:
    std::vector<std::vector<int>> m_next;
};

} // namespace landkort::geo
