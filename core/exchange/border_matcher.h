// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/municipality.h"
#include "core/exchange/geodata_module.h"

namespace landkort::exchange {

/// Which municipality each feature is: by its code (0101, 101, in a column called KOMKODE or anything else), else by
/// its name. An index into the catalog's municipalities, or -1.
std::vector<int> matchFeatures(const RawTable& attributes, const domain::MunicipalityCatalog& catalog);

/// How many different municipalities a layer has, for choosing among layers.
int municipalitiesIn(const RawTable& attributes, const domain::MunicipalityCatalog& catalog);

struct MatchedOutlines {
    std::vector<std::vector<geo::Polygon>> outlines; ///< per municipality of the catalog, every part of every feature
    int features = 0;                                ///< that are a municipality
    int leftOut = 0; ///< that are none, among them Christiansø (0411), which belongs to no municipality
};

/// Errors: a municipality is missing, named.
base::Result<MatchedOutlines> matchOutlines(Geodata geodata, const domain::MunicipalityCatalog& catalog);

} // namespace landkort::exchange
