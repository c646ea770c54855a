// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/geodata_module.h"

#include <optional>

class OGRCoordinateTransformation;
class OGRGeometry;

namespace landkort::exchange {

/// The areas of a geometry in WGS84, longitude first: flattened, arcs as lines, rings that cross repaired. Nothing when
/// a point cannot be converted; empty when there is no area.
struct Areas {
    std::vector<geo::Polygon> parts;
    bool repaired = false;
};
std::optional<Areas> areasOf(const OGRGeometry& geometry, OGRCoordinateTransformation& toWgs84);

} // namespace landkort::exchange
