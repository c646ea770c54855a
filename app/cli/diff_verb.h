// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace landkort::cli {

/// `diff --from E --to E [FILTERS] [--json]`: what changed between two registers.
Verb diffVerb();

} // namespace landkort::cli
