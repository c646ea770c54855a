// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace landkort::cli {

/// `import FILE --name NAME --as-of DATE …`: a table file becomes a new edition, or with --dry-run shows what it would
/// become.
Verb importVerb();

} // namespace landkort::cli
