// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/borders.h"

namespace landkort::geo {

/// Whether the rings of one municipality are sound: each of three points or more, none crossing, touching or covering
/// itself or another but in a corner both have. The map's triangulator must never meet others. Exact for coordinates of
/// seven decimals.
bool areSound(const std::vector<Polygon>& parts);

} // namespace landkort::geo
