// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/borders.h"
#include "core/query/snapshot.h"
#include "core/report/figure.h"

namespace landkort::report {

/// Documented projects per municipality (counts under all other filters, as on screen), with framed insets for the
/// capital's municipalities and for Bornholm and a legend. Municipalities without one are hatched, never a class of
/// the ramp; those the filter names are outlined. For published totals everything is hatched, and it says so.
Figure makeMapFigure(const query::Snapshot& snapshot, const geo::Borders& borders, const base::Texts& texts,
                     double width, double height);

} // namespace landkort::report
