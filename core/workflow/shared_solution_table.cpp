// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/shared_solution_table.h"

#include "core/exchange/bundled_comparison.h"
#include "core/workflow/app_identity.h"

namespace landkort::workflow {

base::Result<std::vector<domain::SharedSolution>> readSharedSolutions(const QString& dataFolder)
{
    const auto folder = dataFolder.isEmpty() ? findDataFolder() : base::Result<QString>(dataFolder);
    if (!folder)
        return folder.error();
    return exchange::readBundledSolutions(folder.value());
}

} // namespace landkort::workflow
