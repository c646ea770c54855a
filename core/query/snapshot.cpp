// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/snapshot.h"

#include "core/query/match.h"

#include <algorithm>

namespace landkort::query {

namespace {

/// Counts one edition under one filter, project by project.
class Counting {
public:
    explicit Counting(Snapshot& snapshot)
        : m_snapshot(snapshot), m_landscape(*snapshot.landscape), m_match(m_landscape, snapshot.filter)
    {
    }

    void run()
    {
        prepare();
        for (int row = 0; row < static_cast<int>(m_landscape.projects().size()); ++row)
            count(row);
        finish();
    }

private:
    Facet& facet(Dimension d) { return m_snapshot.facets[static_cast<size_t>(d)]; }

    void prepare()
    {
        for (const auto d : kAllDimensions) {
            Facet& f = facet(d);
            f.active = m_match.active(d);
            f.rows.resize(static_cast<size_t>(m_landscape.itemCount(d)));
            for (int item = 0; item < m_landscape.itemCount(d); ++item) {
                f.rows[static_cast<size_t>(item)].item = item;
                f.rows[static_cast<size_t>(item)].chosen = m_snapshot.filter.isChosen(d, m_landscape.itemKey(d, item));
            }
        }
        m_snapshot.placeFiltered = m_match.places().narrowing;
        m_snapshot.countedPlaces = m_match.places().municipalities;
    }

    void count(int row)
    {
        const unsigned rejected = m_match.rejectedBy(row);
        const bool onlyOne = (rejected & (rejected - 1)) == 0; // none or a single bit
        if (!onlyOne)
            return;
        const PlacedProject placed = placedIn(m_landscape, row, m_match.places());
        const bool statusPasses = m_match.statusPasses(placed.status);
        if (rejected == 0) {
            countPlacesWithoutOwnFilter(row);
            if (placed.touches)
                addTo(Dimension::Status, static_cast<int>(placed.status), placed, &FacetRow::others);
            if (placed.touches)
                ++facet(Dimension::Status).projectsWithout;
        }
        if (!placed.touches || !statusPasses)
            return;
        countOthers(row, rejected, placed);
        if (rejected == 0)
            countMatching(row, placed);
    }

    /// Dimensions that are neither places nor status: the project counts there when nothing else rejects it.
    void countOthers(int row, unsigned rejected, const PlacedProject& placed)
    {
        for (const auto d : kAllDimensions) {
            if (isPlace(d) || d == Dimension::Status || (rejected & ~Match::bit(d)) != 0)
                continue;
            ++facet(d).projectsWithout;
            for (const int item : m_landscape.itemsOf(d, row))
                addTo(d, item, placed, &FacetRow::others);
        }
        m_withoutText += (rejected & ~unsigned(Match::TextPart)) == 0;
        m_withoutStartedRange += (rejected & ~unsigned(Match::StartedRangePart)) == 0;
    }

    void countPlacesWithoutOwnFilter(int row)
    {
        for (const auto d : {Dimension::Municipality, Dimension::Region, Dimension::Group}) {
            const PlaceSet& places = m_match.places(d);
            const PlacedProject placed = placedIn(m_landscape, row, places);
            if (!placed.touches || !m_match.statusPasses(placed.status))
                continue;
            ++facet(d).projectsWithout;
            countPlaceItems(d, row, places, &FacetRow::others);
        }
    }

    /// Rule 2: in a place's row counts the adoptions' own status there; projects without a place count by their own.
    void countPlaceItems(Dimension d, int row, const PlaceSet& places, StatusCounts FacetRow::*member)
    {
        if (m_landscape.placesOf(row).empty()) {
            addTo(d, m_landscape.itemCount(d) - 1, placedIn(m_landscape, row, places), member);
            return;
        }
        const auto& catalog = m_landscape.catalog();
        for (const int item : m_landscape.itemsOf(d, row)) {
            const PlacedProject there = strongestWhere(m_landscape, row, [&](int m) {
                const auto& municipality = catalog.municipalities[static_cast<size_t>(m)];
                const bool inItem = d == Dimension::Municipality ? m == item
                                    : d == Dimension::Region
                                        ? catalog.regions[static_cast<size_t>(item)].key == municipality.regionKey
                                        : catalog.groups[static_cast<size_t>(item)].key == municipality.groupKey;
                return inItem && places.municipalities[static_cast<size_t>(m)];
            });
            if (there.touches)
                addTo(d, item, there, member);
        }
    }

    void countMatching(int row, const PlacedProject& placed)
    {
        m_snapshot.matching.push_back({row, placed.status, placed.recent});
        for (const auto d : kAllDimensions) {
            if (isPlace(d)) {
                countPlaceItems(d, row, m_match.places(), &FacetRow::filtered);
            } else if (d == Dimension::Status) {
                addTo(d, static_cast<int>(placed.status), placed, &FacetRow::filtered);
            } else {
                for (const int item : m_landscape.itemsOf(d, row))
                    addTo(d, item, placed, &FacetRow::filtered);
            }
        }
        int counted = 0;
        for (const auto& place : m_landscape.placesOf(row))
            counted += m_match.places().municipalities[static_cast<size_t>(place.municipality)];
        m_snapshot.sharedProjects += counted >= 2;
        m_snapshot.extraCounts += std::max(0, counted - 1);
    }

    void addTo(Dimension d, int item, const PlacedProject& placed, StatusCounts FacetRow::*member)
    {
        (facet(d).rows[static_cast<size_t>(item)].*member).add(placed.status, placed.recent);
    }

    void finish()
    {
        const auto& municipalities = facet(Dimension::Municipality).rows;
        const auto& statuses = facet(Dimension::Status).rows;
        const auto ofStatus = [&](domain::Status s) { return statuses[static_cast<size_t>(s)].filtered; };
        Totals& totals = m_snapshot.totals;
        totals.projects = static_cast<int>(m_snapshot.matching.size());
        totals.municipalities =
            static_cast<int>(std::count_if(municipalities.begin(), municipalities.end() - 1,
                                           [](const FacetRow& r) { return r.filtered.projects > 0; }));
        totals.inOperation = ofStatus(domain::Status::InOperation).projects;
        totals.pilot = ofStatus(domain::Status::Pilot).projects;
        totals.planned = ofStatus(domain::Status::Planned).projects;
        totals.ended = ofStatus(domain::Status::Ended).projects;
        totals.unknown = ofStatus(domain::Status::Unknown).projects;
        totals.withoutMunicipality = municipalities.back().filtered.projects;
        totals.inOperationRecent = ofStatus(domain::Status::InOperation).recentOf(domain::Status::InOperation);

        if (!m_snapshot.matching.empty())
            return;
        for (const auto d : kAllDimensions) {
            if (facet(d).active && facet(d).projectsWithout > 0)
                m_snapshot.emptiedBy.push_back(d);
        }
        m_snapshot.emptiedByText = m_withoutText > 0;
        m_snapshot.emptiedByStartedRange = m_withoutStartedRange > 0;
    }

    Snapshot& m_snapshot;
    const Landscape& m_landscape;
    Match m_match;
    int m_withoutText = 0;
    int m_withoutStartedRange = 0;
};

Totals publishedTotals(const Landscape& landscape)
{
    Totals totals;
    if (const auto& published = landscape.edition().published) {
        totals.projects = published->projects;
        totals.municipalities = published->municipalities;
        totals.inOperation = published->inOperation;
    }
    return totals;
}

} // namespace

void StatusCounts::add(domain::Status s, bool recent)
{
    ++projects;
    ++byStatus[static_cast<size_t>(s)];
    recentByStatus[static_cast<size_t>(s)] += recent;
}

std::optional<int> Totals::of(domain::Status s) const
{
    switch (s) {
    case domain::Status::InOperation:
        return inOperation;
    case domain::Status::Pilot:
        return pilot;
    case domain::Status::Planned:
        return planned;
    case domain::Status::Ended:
        return ended;
    case domain::Status::Unknown:
        return unknown;
    }
    return std::nullopt;
}

std::shared_ptr<const Snapshot> makeSnapshot(std::shared_ptr<const Landscape> landscape, const ProjectFilter& filter)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->landscape = std::move(landscape);
    snapshot->filter = filter;
    Counting(*snapshot).run();
    if (!snapshot->landscape->isRegister()) {
        snapshot->totals = snapshot->unfiltered = publishedTotals(*snapshot->landscape); // rule 9: null stays null
        return snapshot;
    }
    if (filter.isEmpty()) {
        snapshot->unfiltered = snapshot->totals;
    } else {
        Snapshot whole;
        whole.landscape = snapshot->landscape;
        Counting(whole).run();
        snapshot->unfiltered = whole.totals;
    }
    return snapshot;
}

} // namespace landkort::query
