// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/borders.h"

#include <vector>

namespace landkort::geo {

struct Overlap {
    double common = 0; ///< of the area either has, how much both have: 0 … 1
    double kept = 0;   ///< of the first one's area, how much the second has too
};

/// How far two drawings of the same municipalities agree, one Overlap each in the order of `first`; zeros for one that
/// `second` lacks. Measured along parallels 0.005° apart (550 m), plenty for a number shown in per cent.
std::vector<Overlap> compareBorders(const Borders& first, const Borders& second);

} // namespace landkort::geo
