// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/snapshot.h"
#include "core/report/figure.h"

namespace landkort::report {

/// Stacked bars by status, one per item of the dimension with at least one matching project, most first; the stale
/// part paler, numbers where they fit, the total at the end.
Figure makeStatusBars(const query::Snapshot& snapshot, query::Dimension dimension, const base::Texts& texts,
                      double width);

} // namespace landkort::report
