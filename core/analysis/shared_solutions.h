// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/shared_solution.h"
#include "core/query/snapshot.h"

namespace landkort::analysis {

/// A municipality that takes part in a solution, with the strongest status its own adoptions state (rule 2).
struct Adopter {
    int municipality = 0; ///< index of the catalog
    domain::Status status = domain::Status::Unknown;
    std::optional<base::PartialDate> statusDate; ///< the newest with that status; nothing = undated
    bool recent = false;
    std::vector<int> rows; ///< the projects it takes part in
};

/// One solution and who has it, as far as the register says.
struct SolutionInUse {
    const domain::SharedSolution* solution = nullptr; ///< into the list that was asked with
    std::vector<int> rows;                            ///< its projects among those that match
    std::vector<Adopter> adopters;                    ///< in Danish order; only in the chosen places
    std::vector<int> rowsWithoutMunicipality;
    std::optional<int> claimed; ///< how many municipalities a source claims when it names fewer (rule 11)
};

/// Whether the project is about the solution: named in the table, or with one of the terms as whole words in its title
/// or among its vendors.
bool isAbout(const domain::Project& project, const domain::SharedSolution& solution);

/// The solutions that have a matching project, in the list's order.
std::vector<SolutionInUse> solutionsInUse(const query::Snapshot& snapshot,
                                          const std::vector<domain::SharedSolution>& solutions);

} // namespace landkort::analysis
