// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace landkort::cli {

/// What --help prints: all verbs, or one with its options.
QString programHelp(const base::Texts& texts);
QString verbHelp(const Verb& verb, const base::Texts& texts);

} // namespace landkort::cli
