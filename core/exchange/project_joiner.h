// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_parser.h"

#include <vector>

namespace landkort::exchange {

/// Whether a row without an id can be another row of the project: it names other municipalities, or says the same of
/// those it shares with it.
bool fitsInto(const domain::Project& project, const domain::Project& row);

/// Adds what a further row says to a project. True when it said nothing new: a duplicate. Contradictions go into the
/// issues and the origins; see project_merger.h.
bool joinRow(domain::Project& project, domain::ProjectProvenance& provenance, ParsedRow& row,
             std::vector<ImportIssue>& issues);

} // namespace landkort::exchange
