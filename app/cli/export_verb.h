// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace landkort::cli {

/// `export --format csv|json|svg|png [filters] -o FILE`: the matching projects, or the map.
Verb exportVerb();

} // namespace landkort::cli
