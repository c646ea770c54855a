// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/texts.h"
#include "core/domain/municipality.h"
#include "core/geo/borders.h"
#include "core/storage/border_store.h"

#include <QDate>

namespace landkort::workflow {

/// Points of all rings that loaded borders are brought down to; the program's own have some 20,000.
inline constexpr int kMostBorderPoints = 20'000;

/// Borders read from a file, ready to be used, and what would change.
struct BorderChange {
    geo::Borders borders; ///< in the catalog's order; attribution and file name set
    storage::BorderOrigin origin;
    QString format;
    QString layer;
    QString referenceSystem;
    bool referenceAssumed = false;
    int features = 0;       ///< that are a municipality
    int leftOut = 0;        ///< that are none
    int repaired = 0;       ///< whose rings crossed
    int pointsInFile = 0;   ///< on all rings
    int points = 0;         ///< as they will be drawn
    int islandsLeftOut = 0; ///< too small to be seen
    int parts = 0;
    int partsNow = 0; ///< of the borders in use
    int pointsNow = 0;
    double overlap = 0; ///< of the area either drawing has, how much both have: 0 … 1, the municipalities' mean
    QString leastName;  ///< the municipality that changes most
    double leastOverlap = 0;
};

struct BorderRequest {
    QString file;
    QString attribution; ///< shown wherever the map is; empty: the file's name
    QDate loadedOn;
};

/// Reads, matches, generalises and compares; stores nothing. Errors say why the file cannot be used: those of
/// geodata_file.h and border_matcher.h, coordinates outside Denmark, a municipality that stands twice, rings that could
/// not be repaired, a municipality somewhere else than it is. Any thread.
base::Result<BorderChange> prepareBorders(const BorderRequest& request, const domain::MunicipalityCatalog& catalog,
                                          const geo::Borders& current,
                                          const base::Progress& progress = base::Progress());

/// What will change, line by line, for the terminal and the window.
QStringList borderChangeLines(const BorderChange& change, const base::Texts& texts);

} // namespace landkort::workflow
