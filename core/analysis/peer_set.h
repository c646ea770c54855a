// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/domain/municipality.h"
#include "core/domain/region_change.h"
#include "core/geo/municipality_neighbours.h"

#include <QDate>

#include <optional>
#include <vector>

namespace landkort::analysis {

enum class PeerRule { Size, Group, Region, Neighbours, All, List, Chosen };

/// "size", "group", "region", "neighbours", "all", "list", "chosen": as on the command line.
QString key(PeerRule rule);

/// The set "similar size" reaches this many per cent below and above.
inline constexpr int kSizePercent = 20;
/// At most so many municipalities are looked at side by side when they are chosen one by one.
inline constexpr int kMostChosen = 8;

/// Which municipalities are compared, and how they came to be in the set. Indexes are those of the catalog.
struct PeerSet {
    PeerRule rule = PeerRule::Size;
    int subject = 0;                           ///< the municipality the set is made for; always a member
    std::vector<int> members;                  ///< ascending, that is in Danish order
    int fewestInhabitants = 0;                 ///< PeerRule::Size, inclusive
    int mostInhabitants = 0;                   ///< PeerRule::Size, inclusive
    QString regionName;                        ///< PeerRule::Region: the name valid on `regionsOn`
    QDate regionsOn;                           ///< PeerRule::Region; invalid = the edition has no date
    std::optional<domain::RegionChange> later; ///< PeerRule::Region: a change known, but not yet valid then
    bool landNeighbours = false;               ///< PeerRule::Neighbours: some member shares a border
    std::vector<geo::Crossing> crossings;      ///< PeerRule::Neighbours: those that make members who share none
    QString listName;                          ///< PeerRule::List
    bool subjectAdded = false;                 ///< PeerRule::List: the list did not name it

    bool contains(int municipality) const;
    friend bool operator==(const PeerSet&, const PeerSet&) = default;
};

/// Population within ±20 % of the subject's, ends included.
PeerSet peersBySize(const domain::MunicipalityCatalog& catalog, int subject);
/// The same municipality group of Danmarks Statistik.
PeerSet peersByGroup(const domain::MunicipalityCatalog& catalog, int subject);
/// The same region as the regions are on that day: the edition's date, never the clock's.
PeerSet peersByRegion(const domain::MunicipalityCatalog& catalog, int subject,
                      const std::vector<domain::RegionChange>& changes, const QDate& day);
/// A shared border, a bridge or a ferry.
PeerSet peersByNeighbours(const domain::MunicipalityCatalog& catalog, int subject,
                          const geo::MunicipalityNeighbours& neighbours);
PeerSet allPeers(const domain::MunicipalityCatalog& catalog, int subject);
/// A list of the user's, for instance FLIS' sammenligningskommuner. The subject is added when the list lacks it.
PeerSet listedPeers(int subject, std::vector<int> municipalities, const QString& listName);
/// Side by side: the first is the subject. Promise of the caller: at least one, at most kMostChosen.
PeerSet chosenPeers(std::vector<int> municipalities);

/// How the set is made, in one sentence: "7 kommuner med 91.958 til 137.936 indbyggere: ±20 % af …".
QString sentence(const PeerSet& set, const domain::MunicipalityCatalog& catalog, const base::Texts& texts);

} // namespace landkort::analysis
