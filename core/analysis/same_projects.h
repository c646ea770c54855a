// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/landscape.h"

#include <vector>

namespace landkort::analysis {

/// Why two projects are taken for the same one.
enum class SameBy { Id, Likeness, User };

/// What a project of the later register was in the earlier.
struct SameProject {
    int index = -1; ///< row of the earlier landscape; -1 = none
    SameBy by = SameBy::Id;
    double likeness = 0; ///< 0 … 1
};

/// For each project of `to`, in order, the one of `from` that it is: where the user says so (Landscape::local()), else
/// by id, else by likeness (project_matcher.h), and never where the user says that they are not.
std::vector<SameProject> sameProjects(const query::Landscape& from, const query::Landscape& to);

} // namespace landkort::analysis
