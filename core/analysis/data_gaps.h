// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/peer_comparison.h"

namespace landkort::analysis {

/// Whom to call: a project in a municipality, with what is stated of it there.
struct Contact {
    int row = 0;          ///< the project
    int municipality = 0; ///< index of the catalog
    std::optional<base::PartialDate> statusDate;
    bool recent = false; ///< stated within two years (rule 10)
};

/// A use case some peers have in operation and of which nothing is documented (examples) or reported (complete) with
/// the municipality itself, whatever the status.
struct WhiteSpot {
    int useCase = 0;                         ///< item of Dimension::UseCase
    int peers = 0;                           ///< municipalities of the set with it in operation
    int recentPeers = 0;                     ///< of these, stated within two years
    std::optional<base::PartialDate> newest; ///< of the contacts' dates
    std::vector<Contact> contacts;           ///< those in operation, newest first, undated last
};

/// Sorted by how many peers, then by how new the newest source is, then in vocabulary order. "Not stated" is no use
/// case. A filter of statuses narrows the peers only: the municipality's own pilot is no white spot.
std::vector<WhiteSpot> whiteSpots(const PeerComparison& comparison);

/// A use case of the country that is tried more than it is used.
struct UntakenUseCase {
    int useCase = 0;
    query::StatusCounts counts;
    std::vector<Contact> contacts; ///< in operation first, then pilots; each newest first
};
inline constexpr int kManyPilots = 2;
/// Use cases with at least two pilots and more pilots than projects in operation: most pilots first, then fewest in
/// operation. Counted as the snapshot counts: a project by its own status, or within the chosen places.
std::vector<UntakenUseCase> untakenUseCases(const query::Snapshot& snapshot);

struct ThinDomain {
    int domain = 0; ///< item of Dimension::Domain
    query::StatusCounts counts;
    std::vector<Contact> contacts; ///< in operation first, then pilots; each newest first
};
/// Domains with fewer than five projects in operation (the bound of rule 7), fewest first, then fewest projects.
std::vector<ThinDomain> thinDomains(const query::Snapshot& snapshot);

/// What a white spot means in this edition: "ikke dokumenteret her – det er ikke det samme som ingen", "ikke
/// indberettet".
QString meaningOfWhiteSpot(const query::Landscape& landscape, const base::Texts& texts);

} // namespace landkort::analysis
