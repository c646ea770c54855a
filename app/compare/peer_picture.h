// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/peer_comparison.h"

namespace landkort::app {

/// A comparison as the tab shows it: the counts under the whole filter, and the matrix under all filters but that of
/// use cases, so that it keeps every row and marks the chosen (DOMAIN.md §6 rule 3). Plain data.
struct PeerPicture {
    analysis::PeerComparison counts;
    analysis::PeerComparison matrix;
    std::vector<int> columns; ///< rows of the comparison: the subject, then those with projects, then the others
    std::vector<int> lines;   ///< indexes of matrix.useCases: in operation in most first, then with most
    bool documented = true;   ///< rule 8

    const query::Landscape& landscape() const { return *counts.snapshot->landscape; }
    const domain::Municipality& municipality(int row) const;
    const analysis::PeerRow& row(int row) const { return counts.rows[static_cast<size_t>(row)]; }
    /// Of a line and a column as shown.
    const analysis::PeerCell& cell(int line, int column) const;
    int useCaseItem(int line) const;
    bool isChosen(int line) const; ///< by the filter
    /// Municipalities of the set with something documented in that line.
    int municipalitiesWith(int line) const;
    /// Row indexes of the projects behind a cell, the strongest status first.
    std::vector<int> projectsOf(int line, int column) const;
};

/// Promise of the caller: the snapshot is of a register.
PeerPicture makePeerPicture(const std::shared_ptr<const query::Snapshot>& snapshot, const analysis::PeerSet& set);

} // namespace landkort::app
