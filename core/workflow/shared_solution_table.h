// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/shared_solution.h"

#include <vector>

namespace landkort::workflow {

/// The table of shared solutions from the bundled data (`dataFolder` empty = found).
base::Result<std::vector<domain::SharedSolution>> readSharedSolutions(const QString& dataFolder = {});

} // namespace landkort::workflow
