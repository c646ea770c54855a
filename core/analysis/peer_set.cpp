// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/peer_set.h"

#include <QtAssert>

#include <algorithm>

namespace landkort::analysis {

namespace {

using domain::Municipality;
using domain::MunicipalityCatalog;

const Municipality& at(const MunicipalityCatalog& catalog, int municipality)
{
    return catalog.municipalities[static_cast<size_t>(municipality)];
}

template <class Predicate> std::vector<int> membersWhere(const MunicipalityCatalog& catalog, Predicate wanted)
{
    std::vector<int> members;
    for (int m = 0; m < static_cast<int>(catalog.municipalities.size()); ++m) {
        if (wanted(at(catalog, m)))
            members.push_back(m);
    }
    return members;
}

PeerSet setOf(PeerRule rule, int subject, std::vector<int> members)
{
    PeerSet set;
    set.rule = rule;
    set.subject = subject;
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    set.members = std::move(members);
    return set;
}

} // namespace

QString key(PeerRule rule)
{
    switch (rule) {
    case PeerRule::Size:
        return QStringLiteral("size");
    case PeerRule::Group:
        return QStringLiteral("group");
    case PeerRule::Region:
        return QStringLiteral("region");
    case PeerRule::Neighbours:
        return QStringLiteral("neighbours");
    case PeerRule::All:
        return QStringLiteral("all");
    case PeerRule::List:
        return QStringLiteral("list");
    case PeerRule::Chosen:
        return QStringLiteral("chosen");
    }
    return {};
}

bool PeerSet::contains(int municipality) const
{
    return std::binary_search(members.begin(), members.end(), municipality);
}

PeerSet peersBySize(const MunicipalityCatalog& catalog, int subject)
{
    const int population = at(catalog, subject).population;
    // Whole people: the smallest number not below 80 %, the largest not above 120 %.
    const int fewest = (population * (100 - kSizePercent) + 99) / 100;
    const int most = population * (100 + kSizePercent) / 100;
    PeerSet set = setOf(PeerRule::Size, subject, membersWhere(catalog, [&](const Municipality& m) {
                            return m.population >= fewest && m.population <= most;
                        }));
    set.fewestInhabitants = fewest;
    set.mostInhabitants = most;
    return set;
}

PeerSet peersByGroup(const MunicipalityCatalog& catalog, int subject)
{
    const QString& group = at(catalog, subject).groupKey;
    return setOf(PeerRule::Group, subject,
                 membersWhere(catalog, [&](const Municipality& m) { return m.groupKey == group; }));
}

PeerSet peersByRegion(const MunicipalityCatalog& catalog, int subject, const std::vector<domain::RegionChange>& changes,
                      const QDate& day)
{
    const auto regionOf = [&](const Municipality& m) {
        const auto* change = domain::changeOn(changes, m.regionKey, day);
        return change ? change->successorKey : m.regionKey;
    };
    const Municipality& own = at(catalog, subject);
    const QString region = regionOf(own);
    PeerSet set = setOf(PeerRule::Region, subject,
                        membersWhere(catalog, [&](const Municipality& m) { return regionOf(m) == region; }));
    const auto* change = domain::changeOn(changes, own.regionKey, day);
    set.regionName = change ? change->successorName : own.regionName;
    set.regionsOn = day;
    const auto known = std::find_if(changes.begin(), changes.end(),
                                    [&](const domain::RegionChange& c) { return c.regionKey == own.regionKey; });
    if (!change && known != changes.end())
        set.later = *known;
    return set;
}

PeerSet peersByNeighbours(const MunicipalityCatalog& catalog, int subject,
                          const geo::MunicipalityNeighbours& neighbours)
{
    std::vector<int> members = {subject};
    std::vector<geo::Crossing> crossings;
    bool byLand = false;
    for (const auto& neighbour : neighbours.of(at(catalog, subject).code)) {
        const int index = catalog.indexOf(neighbour.code);
        if (index < 0)
            continue;
        members.push_back(index);
        byLand = byLand || neighbour.sharesBorder;
        if (!neighbour.sharesBorder)
            crossings.insert(crossings.end(), neighbour.crossings.begin(), neighbour.crossings.end());
    }
    PeerSet set = setOf(PeerRule::Neighbours, subject, std::move(members));
    set.landNeighbours = byLand;
    set.crossings = std::move(crossings);
    return set;
}

PeerSet allPeers(const MunicipalityCatalog& catalog, int subject)
{
    return setOf(PeerRule::All, subject, membersWhere(catalog, [](const Municipality&) { return true; }));
}

PeerSet listedPeers(int subject, std::vector<int> municipalities, const QString& listName)
{
    const bool named = std::find(municipalities.begin(), municipalities.end(), subject) != municipalities.end();
    municipalities.push_back(subject);
    PeerSet set = setOf(PeerRule::List, subject, std::move(municipalities));
    set.listName = listName;
    set.subjectAdded = !named;
    return set;
}

PeerSet chosenPeers(std::vector<int> municipalities)
{
    Q_ASSERT(!municipalities.empty());
    const int subject = municipalities.front();
    PeerSet set = setOf(PeerRule::Chosen, subject, std::move(municipalities));
    Q_ASSERT(set.members.size() <= kMostChosen);
    return set;
}

} // namespace landkort::analysis
