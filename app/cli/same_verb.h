// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace landkort::cli {

/// same --from E --to E ID ID [--not|--forget]: which projects of two registers are the same one.
Verb sameVerb();

} // namespace landkort::cli
