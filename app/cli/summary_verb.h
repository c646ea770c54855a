// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace landkort::cli {

/// `summary [filters] [--json]`: totals and counts of an edition under a filter.
Verb summaryVerb();

} // namespace landkort::cli
