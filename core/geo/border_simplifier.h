// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/border_mesh.h"

namespace landkort::geo {

struct SimplifierResult {
    int islandsLeftOut = 0; ///< islands and lakes too small to be seen on a map of the country
};

/// Takes points out of a mesh until its rings have no more than `mostRingPoints`, or nothing more can go.
///
/// Visvalingam & Whyatt, "Line generalisation by repeated elimination of the smallest area" (The Cartographic Journal
/// 30:1, 1993): the point that spans the smallest triangle with its neighbours goes first; areas on a plane that is
/// true at 56° N. A point stays when another point lies in its triangle or when the line that would replace it is there
/// already, so no line ever crosses or covers another, no island changes sides, and a shared line stays shared.
///
/// A mesh small enough is left alone. Otherwise islands and lakes below 0.2 km² that touch nothing are left out first,
/// never the largest part of an area. Points where lines meet stay.
SimplifierResult simplify(BorderMesh& mesh, int mostRingPoints);

} // namespace landkort::geo
