// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace landkort::cli {

/// `editions [--json]`: what is stored.
Verb editionsVerb();
/// `check [--json]`: the store's integrity.
Verb checkVerb();
/// `backup FILE`: a copy of the store.
Verb backupVerb();

} // namespace landkort::cli
