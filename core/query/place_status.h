// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/landscape.h"

#include <vector>

namespace landkort::query {

/// The chosen places of a filter: per municipality of the catalog, and whether projects naming none are chosen too.
/// A municipality is chosen when every narrowing place dimension allows it.
struct PlaceSet {
    std::vector<bool> municipalities;
    bool withoutMunicipality = true;
    bool narrowing = false; ///< false = everything is chosen and a project's status is its own
};

/// Rule 2: a project's status within a set of places.
struct PlacedProject {
    bool touches = false;
    domain::Status status = domain::Status::Unknown;
    bool recent = false; ///< some adoption there with that status was stated within two years
};

/// The strongest status among those adoptions for which `wanted(municipality)` holds.
template <class Predicate> PlacedProject strongestWhere(const Landscape& landscape, int row, Predicate wanted)
{
    PlacedProject found;
    for (const auto& place : landscape.placesOf(row)) {
        if (!wanted(place.municipality))
            continue;
        if (!found.touches || place.status < found.status) {
            found.status = place.status;
            found.recent = place.recent;
        } else if (place.status == found.status) {
            found.recent = found.recent || place.recent;
        }
        found.touches = true;
    }
    return found;
}

PlacedProject placedIn(const Landscape& landscape, int row, const PlaceSet& places);

} // namespace landkort::query
