// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/highlight.h"

#include "core/query/match.h"

#include <algorithm>

namespace landkort::query {

StatusCounts Highlight::of(Dimension dimension, int item) const
{
    const auto& column = counts[static_cast<size_t>(dimension)];
    return column.empty() ? StatusCounts{} : column[static_cast<size_t>(item)];
}

static bool touchesItem(const Landscape& landscape, int row, const HighlightTarget::Item& wanted,
                        const PlacedProject& placed)
{
    if (wanted.dimension == Dimension::Status)
        return key(placed.status) == wanted.key;
    const auto items = landscape.itemsOf(wanted.dimension, row);
    return std::any_of(items.begin(), items.end(),
                       [&](int item) { return landscape.itemKey(wanted.dimension, item) == wanted.key; });
}

static void addRow(const Landscape& landscape, int row, const PlacedProject& placed, Highlight& highlight)
{
    highlight.rows[static_cast<size_t>(row)] = true;
    for (const auto d : kAllDimensions) {
        auto& column = highlight.counts[static_cast<size_t>(d)];
        if (d == Dimension::Status) {
            column[static_cast<size_t>(placed.status)].add(placed.status, placed.recent);
            continue;
        }
        for (const int item : landscape.itemsOf(d, row)) {
            PlacedProject there = placed;
            if (d == Dimension::Municipality && !landscape.isNotStated(d, item))
                there = strongestWhere(landscape, row, [&](int m) { return m == item; });
            column[static_cast<size_t>(item)].add(there.status, there.recent);
        }
    }
}

Highlight makeHighlight(const Snapshot& snapshot, const HighlightTarget& target)
{
    Highlight highlight;
    highlight.target = target;
    if (target.isEmpty())
        return highlight;
    const Landscape& landscape = *snapshot.landscape;
    ProjectFilter filter = snapshot.filter;
    if (target.item)
        filter.clear(target.item->dimension);
    const Match match(landscape, filter);
    highlight.rows.assign(landscape.projects().size(), false);
    for (const auto d : kAllDimensions)
        highlight.counts[static_cast<size_t>(d)].resize(static_cast<size_t>(landscape.itemCount(d)));
    for (int row = 0; row < static_cast<int>(landscape.projects().size()); ++row) {
        if (target.project && landscape.projects()[static_cast<size_t>(row)].id != *target.project)
            continue;
        const PlacedProject placed = placedIn(landscape, row, match.places());
        const bool matches = match.rejectedBy(row) == 0 && placed.touches && match.statusPasses(placed.status);
        if (matches && (!target.item || touchesItem(landscape, row, *target.item, placed)))
            addRow(landscape, row, placed, highlight);
    }
    return highlight;
}

} // namespace landkort::query
