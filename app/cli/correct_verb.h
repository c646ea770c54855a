// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace landkort::cli {

/// correct set|hide|add|list|undo|redo|export|propose|accept|reject: the user's own corrections over an edition.
Verb correctVerb();

} // namespace landkort::cli
