// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/match.h"

#include <algorithm>

namespace landkort::query {

Match::Match(const Landscape& landscape, const ProjectFilter& filter) : m_landscape(landscape), m_filter(filter)
{
    for (const auto d : kAllDimensions) {
        const auto& keys = filter.keys(d);
        if (keys.empty())
            continue;
        std::vector<bool> passes(static_cast<size_t>(landscape.itemCount(d)), false);
        for (const auto& key : keys) {
            const int item = landscape.itemOf(d, key);
            if (item >= 0)
                passes[static_cast<size_t>(item)] = true;
        }
        if (std::find(passes.begin(), passes.end(), false) == passes.end())
            continue; // rule 4: all ticked = none ticked
        m_active[static_cast<size_t>(d)] = true;
        m_passes[static_cast<size_t>(d)] = std::move(passes);
    }
    for (size_t i = 0; i < 3; ++i)
        m_places[i] = makePlaces(kAllDimensions[i]);
    m_places[3] = makePlaces(std::nullopt);

    for (const auto& words : filter.texts) {
        std::vector<bool> rows(landscape.projects().size(), false);
        for (const int row : landscape.search()(words))
            rows[static_cast<size_t>(row)] = true;
        if (m_textRows.empty()) {
            m_textRows = std::move(rows);
        } else {
            for (size_t i = 0; i < rows.size(); ++i)
                m_textRows[i] = m_textRows[i] && rows[i];
        }
    }
}

PlaceSet Match::makePlaces(std::optional<Dimension> without) const
{
    const auto& catalog = m_landscape.catalog();
    PlaceSet places;
    places.municipalities.assign(catalog.municipalities.size(), true);
    for (const auto d : {Dimension::Municipality, Dimension::Region, Dimension::Group}) {
        if (d == without || !active(d))
            continue;
        places.narrowing = true;
        const auto& passes = m_passes[static_cast<size_t>(d)];
        places.withoutMunicipality = places.withoutMunicipality && passes.back();
        for (size_t m = 0; m < catalog.municipalities.size(); ++m) {
            const auto& municipality = catalog.municipalities[m];
            const int item = d == Dimension::Municipality ? static_cast<int>(m)
                             : d == Dimension::Region     ? catalog.regionIndexOf(municipality.regionKey)
                                                          : catalog.groupIndexOf(municipality.groupKey);
            places.municipalities[m] = places.municipalities[m] && passes[static_cast<size_t>(item)];
        }
    }
    return places;
}

const PlaceSet& Match::places(std::optional<Dimension> without) const
{
    return m_places[without && isPlace(*without) ? static_cast<size_t>(*without) : 3];
}

bool Match::dimensionPasses(Dimension d, int row) const
{
    const auto& passes = m_passes[static_cast<size_t>(d)];
    const auto items = m_landscape.itemsOf(d, row);
    return std::any_of(items.begin(), items.end(), [&](int item) { return passes[static_cast<size_t>(item)]; });
}

unsigned Match::rejectedBy(int row) const
{
    unsigned parts = 0;
    for (const auto d : kAllDimensions) {
        if (active(d) && !isPlace(d) && d != Dimension::Status && !dimensionPasses(d, row))
            parts |= bit(d);
    }
    if (!m_textRows.empty() && !m_textRows[static_cast<size_t>(row)])
        parts |= TextPart;
    if (m_filter.startedFrom || m_filter.startedTo) {
        const auto& started = m_landscape.projects()[static_cast<size_t>(row)].started;
        const bool inside = started && (!m_filter.startedFrom || started->year() >= *m_filter.startedFrom) &&
                            (!m_filter.startedTo || started->year() <= *m_filter.startedTo);
        if (!inside)
            parts |= StartedRangePart;
    }
    return parts;
}

bool Match::statusPasses(domain::Status status) const
{
    return !active(Dimension::Status) || m_passes[static_cast<size_t>(Dimension::Status)][static_cast<size_t>(status)];
}

} // namespace landkort::query
