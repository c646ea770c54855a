// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/municipality.h"
#include "core/domain/region_change.h"
#include "core/domain/shared_solution.h"
#include "core/geo/municipality_neighbours.h"

#include <vector>

namespace landkort::exchange {

/// What comparing municipalities needs beside the store: small tables of data/ that no edition owns.
struct ComparisonData {
    std::vector<geo::Crossing> crossings;
    std::vector<domain::RegionChange> regionChanges;
};

/// crossings.tsv and region_changes.tsv. The first finding is the Error, naming file, line and column.
base::Result<ComparisonData> readComparisonData(const QString& folder, const domain::MunicipalityCatalog& catalog);
/// shared_solutions.tsv. Whether its projects exist is not asked here: an edition may lack some.
base::Result<std::vector<domain::SharedSolution>> readBundledSolutions(const QString& folder);

} // namespace landkort::exchange
