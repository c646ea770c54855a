// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_issue.h"
#include "core/exchange/project_merger.h"
#include "core/storage/new_edition.h"

#include <vector>

namespace landkort::workflow {

struct EditionUpdate {
    int added = 0;
    int updated = 0;
};

/// Puts the projects of a file into an edition's content: matched by id, else by likeness
/// (analysis/project_matcher.h). Of a matched project what the file states is taken, and what was
/// there before is kept as its origin (OriginRule::Earlier). What the file does not state stays as it was. Others are
/// added at the end. Matches are told with their score. `content.provenance.files` must hold the file last.
EditionUpdate updateEdition(storage::NewEdition& content, exchange::MergedProjects update,
                            std::vector<exchange::ImportIssue>& issues);

} // namespace landkort::workflow
