// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/landscape.h"

#include <vector>

namespace landkort::query {

/// One removable choice of the filter, as a chip shows it.
struct FilterChip {
    enum class Kind { Item, StartedFrom, StartedTo, Text };
    Kind kind = Kind::Item;
    Dimension dimension = Dimension::Municipality; ///< Kind::Item
    QString key;                                   ///< Kind::Item
    int textIndex = 0;                             ///< Kind::Text: index into ProjectFilter::texts
    QString label;                                 ///< "Esbjerg", "fra 2020", "»chatbot«"
};

/// "Kommune", "Fagområde", "Status", "Anvendelsesområde", "Målgruppe" …
QString dimensionLabel(Dimension dimension, const base::Texts& texts);
/// Heading of the check list: "Filtrér efter kommune(r)", "Filtrér efter fagområde(r)", "Filtrér efter status" …
QString filterHeading(Dimension dimension, const base::Texts& texts);
std::vector<FilterChip> filterChips(const ProjectFilter& filter, const Landscape& landscape, const base::Texts& texts);
ProjectFilter withoutChip(ProjectFilter filter, const FilterChip& chip);
/// The filter in one line: "Fagområde: Sundhed og ældre · Status: i drift eller pilotprojekt"; empty filter: "".
QString filterInWords(const ProjectFilter& filter, const Landscape& landscape, const base::Texts& texts);

} // namespace landkort::query
