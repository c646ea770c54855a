// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/border_mesh.h"

namespace landkort::geo {

/// Joins an area's arcs to rings. Where several meet, the ring turns as sharply as it can towards the area, and a ring
/// that comes by a point a second time is cut there, so that none touches itself (the map's triangulator must never
/// meet that).
std::vector<BorderMesh::MeshRing> traceRings(const BorderMesh& mesh, const std::vector<BorderMesh::ArcUse>& uses);

/// The points of a ring, the first not repeated.
std::vector<GridPoint> ringPoints(const BorderMesh& mesh, const BorderMesh::MeshRing& ring);
/// Twice the area in grid steps²; > 0 when it runs anticlockwise.
double doubledArea(const std::vector<GridPoint>& ring);

} // namespace landkort::geo
