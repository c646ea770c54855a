// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/compare_peers.h"
#include "core/workflow/filter_arguments.h"

namespace landkort::cli {

/// The options of a verb whose --municipality names its subject instead of narrowing the data.
struct PlaceArguments {
    std::vector<int> municipalities; ///< in the order given, each once; empty = none given
    query::ProjectFilter filter;     ///< everything else
};

/// InvalidInput for an unknown name, for --municipality none, and for --region and --group, which would take away part
/// of what the subject is compared with.
base::Result<PlaceArguments> placesFromArguments(const std::vector<workflow::FilterArgument>& arguments,
                                                 const query::Landscape& landscape);

} // namespace landkort::cli
