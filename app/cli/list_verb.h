// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace landkort::cli {

/// `list [filters] [--csv|--json]`: the matching projects.
Verb listVerb();
/// `show ID [--json]`: one project with its adoptions and sources.
Verb showVerb();

} // namespace landkort::cli
