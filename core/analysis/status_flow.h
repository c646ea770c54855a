// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/edition_diff.h"

#include <array>

namespace landkort::analysis {

/// Where projects stood in one register and where they stand in a later one. The last place on each side is "not here":
/// not in that register, or outside the filter there. Every project of either snapshot is counted once, so that a row
/// sums to the earlier snapshot's count of its status and a column to the later one's.
struct StatusFlow {
    static constexpr int kPlaces = domain::kStatusCount + 1;
    static constexpr int kNotHere = domain::kStatusCount;
    std::array<std::array<int, kPlaces>, kPlaces> moves{}; ///< [from][to]; [kNotHere][kNotHere] is 0

    int from(int place) const; ///< sum of a row
    int to(int place) const;   ///< sum of a column
    int moved() const;         ///< projects that are in both with another status
    friend bool operator==(const StatusFlow&, const StatusFlow&) = default;
};

/// `diff` is that of the two snapshots.
StatusFlow statusFlow(const EditionDiff& diff, const query::Snapshot& from, const query::Snapshot& to);

} // namespace landkort::analysis
