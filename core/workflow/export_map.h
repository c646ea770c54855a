// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/texts.h"
#include "core/geo/borders.h"
#include "core/query/snapshot.h"

namespace landkort::workflow {

/// Writes the map of the snapshot as a picture: `format` is "svg" or "png". The whole file or none.
base::Result<void> exportMap(const query::Snapshot& snapshot, const geo::Borders& borders, const base::Texts& texts,
                             const QString& format, const QString& file);

} // namespace landkort::workflow
