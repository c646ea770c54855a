// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/geo/borders.h"
#include "core/query/snapshot.h"

#include <QByteArray>

namespace landkort::workflow {

/// RFC 7946: a feature per counted municipality with its outline and the six counts it has under all filters (null for
/// published totals). Edition, coverage, filter and attribution stand beside the features. Of documented examples a 0
/// means that none is documented, not that there is none; "coverage" says so.
QByteArray municipalityFeatures(const query::Snapshot& snapshot, const geo::Borders& borders, const base::Texts& texts);

} // namespace landkort::workflow
