// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_parser.h"

#include <vector>

namespace landkort::exchange {

/// The projects of a table with where they come from; the three lists are parallel.
struct MergedProjects {
    std::vector<domain::Project> projects;
    std::vector<domain::ProjectProvenance> provenance; ///< their file is 0
    std::vector<std::vector<domain::Contact>> contacts;
    int merged = 0; ///< rows that became part of an earlier row's project: rows = projects + merged
    std::vector<ImportIssue> issues;
};

/// Puts the rows of one project together: the same id and title; without ids the same title, and domain, use case,
/// vendors and description that agree (equal, or stated in one row only). Titles are compared as words.
///
/// Each row's municipalities become adoptions with the row's status; the project's own status is the strongest. Where
/// rows of a project contradict each other the first row's value is kept, the other stays as an origin, and it is told.
/// Rows without ids that state different things of the same municipality stay two projects, which is told too.
/// Every merged row is a note. An id that the file has not is made of municipality and title.
MergedProjects mergeRows(std::vector<ParsedRow> rows, const domain::MunicipalityCatalog& catalog);

} // namespace landkort::exchange
