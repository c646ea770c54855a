// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_issue.h"

#include <vector>

namespace landkort::exchange {

/// The same problem met in several rows: equal code, column and value. Answered once, by a rule of the import.
struct IssueGroup {
    ImportIssue first;      ///< the issue of the first line, for its sentence
    std::vector<int> lines; ///< ascending; as many as the problem has rows
};

/// Errors before warnings before notes, and within each the most frequent first, then by line.
std::vector<IssueGroup> groupIssues(const std::vector<ImportIssue>& issues);

} // namespace landkort::exchange
