// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/place_status.h"

namespace landkort::query {

PlacedProject placedIn(const Landscape& landscape, int row, const PlaceSet& places)
{
    const auto& project = landscape.projects()[static_cast<size_t>(row)];
    const bool own = !places.narrowing || (landscape.placesOf(row).empty() && places.withoutMunicipality);
    if (own)
        return {true, project.status, landscape.ownStatusRecent(row)};
    return strongestWhere(landscape, row, [&](int m) { return places.municipalities[static_cast<size_t>(m)]; });
}

} // namespace landkort::query
