// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/status_date.h"

namespace landkort::query {

std::optional<base::PartialDate> statusDateOf(const Snapshot& snapshot, const MatchingProject& match)
{
    const auto& landscape = *snapshot.landscape;
    const auto& project = landscape.projects()[static_cast<size_t>(match.row)];
    if (!snapshot.placeFiltered || project.adoptions.empty())
        return project.statusDate;
    std::optional<base::PartialDate> newest;
    for (const auto& adoption : project.adoptions) {
        const int place = landscape.catalog().indexOf(adoption.municipality);
        const bool counts = snapshot.countedPlaces[static_cast<size_t>(place)] && adoption.status == match.status;
        if (counts && adoption.statusDate && (!newest || adoption.statusDate->lastDay() > newest->lastDay()))
            newest = adoption.statusDate;
    }
    return newest;
}

} // namespace landkort::query
