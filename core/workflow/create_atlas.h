// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/workflow/create_report.h"

#include <vector>

namespace landkort::workflow {

struct AtlasRequest {
    ReportRequest report; ///< without subject and file, which each municipality has of its own
    QString folder;       ///< made when it is not there
    /// File name with {name}, {code} and {date}; empty = "ai-landkort-{name}-{date}.pdf".
    QString pattern;
    /// The user has said yes to pages that read "none documented"; asked for when the edition is documented examples.
    bool confirmed = false;
};

struct AtlasOutcome {
    int written = 0;
    struct Failure {
        QString municipality;
        base::Error error;
    };
    std::vector<Failure> failures; ///< the others were written all the same
};

/// One report for each municipality. A report that fails does not stop the others; cancelling leaves those already
/// written and gives an Error of kind Cancelled. An Error also when nothing can begin: a pattern that would give two
/// municipalities one file, a folder that cannot be made, a yes that is missing.
base::Result<AtlasOutcome> createAtlas(const AtlasRequest& request, const base::Progress& progress);

} // namespace landkort::workflow
