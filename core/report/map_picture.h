// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/borders.h"
#include "core/query/snapshot.h"
#include "core/report/figure.h"

namespace landkort::report {

/// The map as a picture that can stand alone: title, edition with its coverage, filter, map, legend, attribution.
Figure makeMapPicture(const query::Snapshot& snapshot, const geo::Borders& borders, const base::Texts& texts);
/// The same of the bars by professional domain. Only of a register.
Figure makeDomainPicture(const query::Snapshot& snapshot, const base::Texts& texts);

} // namespace landkort::report
