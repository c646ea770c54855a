// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/correction.h"
#include "core/domain/project_identity.h"

#include <vector>

namespace landkort::query {

/// What in a landscape is the user's own and not the edition's, so that every view can say it. The vectors are
/// parallel to Landscape::projects(), or empty: nothing is local.
struct LocalChanges {
    std::vector<domain::Correction> inForce; ///< one per target, in the order they were made
    int addedProjects = 0;
    int hiddenProjects = 0;
    int changedProjects = 0; ///< shown and not added
    std::vector<bool> isLocal;
    /// Which projects of other editions are the same, where the user has said it. They change nothing that is shown of
    /// this edition alone.
    std::vector<domain::ProjectIdentity> identities;
    std::vector<int> storedRows; ///< the project's row in the stored edition; -1 = added

    bool isEmpty() const { return inForce.empty(); }
    bool local(int row) const { return !isLocal.empty() && isLocal[static_cast<size_t>(row)]; }
    /// -1 = only here.
    int storedRow(int row) const { return storedRows.empty() ? row : storedRows[static_cast<size_t>(row)]; }
    std::vector<domain::Correction> of(const domain::ProjectId& project) const
    {
        std::vector<domain::Correction> found;
        for (const auto& correction : inForce) {
            if (correction.project == project)
                found.push_back(correction);
        }
        return found;
    }
};

} // namespace landkort::query
