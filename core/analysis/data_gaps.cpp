// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/data_gaps.h"

#include <algorithm>

namespace landkort::analysis {

namespace {

using domain::Status;
using query::Dimension;
using query::Landscape;
using query::Snapshot;

/// Newest first, undated last; equal dates in the edition's and the catalog's order.
bool isNewer(const Contact& a, const Contact& b)
{
    const QDate first = a.statusDate ? a.statusDate->lastDay() : QDate();
    const QDate second = b.statusDate ? b.statusDate->lastDay() : QDate();
    if (first != second)
        return first > second; // an invalid date is before every other
    return a.row != b.row ? a.row < b.row : a.municipality < b.municipality;
}

/// The adoptions of a use case or domain with a status, in municipalities for which `wanted` holds.
template <class Predicate>
std::vector<Contact> contactsOf(const Snapshot& snapshot, Dimension dimension, int item, Status status,
                                Predicate wanted)
{
    const Landscape& landscape = *snapshot.landscape;
    std::vector<Contact> contacts;
    for (const auto& match : snapshot.matching) {
        if (landscape.itemsOf(dimension, match.row).front() != item)
            continue;
        const auto places = landscape.placesOf(match.row);
        const auto& adoptions = landscape.projects()[static_cast<size_t>(match.row)].adoptions;
        for (size_t i = 0; i < places.size(); ++i) {
            if (places[i].status == status && wanted(places[i].municipality))
                contacts.push_back({match.row, places[i].municipality, adoptions[i].statusDate, places[i].recent});
        }
    }
    std::sort(contacts.begin(), contacts.end(), isNewer);
    return contacts;
}

/// In the counted places: those in operation, then the pilots.
std::vector<Contact> triedOrUsed(const Snapshot& snapshot, Dimension dimension, int item)
{
    const auto counted = [&](int m) { return static_cast<bool>(snapshot.countedPlaces[static_cast<size_t>(m)]); };
    auto contacts = contactsOf(snapshot, dimension, item, Status::InOperation, counted);
    const auto pilots = contactsOf(snapshot, dimension, item, Status::Pilot, counted);
    contacts.insert(contacts.end(), pilots.begin(), pilots.end());
    return contacts;
}

/// Per use case, whether the set's subject has it under the filter but for its statuses: who looks for what is in
/// operation elsewhere must not be told that his own pilot is not there.
std::vector<bool> ownUseCases(const PeerComparison& comparison)
{
    query::ProjectFilter filter = comparison.snapshot->filter;
    filter.clear(Dimension::Status);
    const auto snapshot = filter == comparison.snapshot->filter
                              ? comparison.snapshot
                              : query::makeSnapshot(comparison.snapshot->landscape, filter);
    const Landscape& landscape = *snapshot->landscape;
    std::vector<bool> own(static_cast<size_t>(landscape.itemCount(Dimension::UseCase)), false);
    for (const auto& match : snapshot->matching) {
        const auto places = landscape.placesOf(match.row);
        if (std::any_of(places.begin(), places.end(),
                        [&](const auto& place) { return place.municipality == comparison.set.subject; }))
            own[static_cast<size_t>(landscape.itemsOf(Dimension::UseCase, match.row).front())] = true;
    }
    return own;
}

WhiteSpot whiteSpotOf(const PeerComparison& comparison, size_t index)
{
    WhiteSpot spot;
    spot.useCase = comparison.useCases[index];
    for (const auto& cell : comparison.matrix[index]) {
        const bool inOperation = !cell.isEmpty() && cell.strongest == Status::InOperation;
        spot.peers += inOperation;
        spot.recentPeers += inOperation && cell.recent;
    }
    spot.contacts = contactsOf(*comparison.snapshot, Dimension::UseCase, spot.useCase, Status::InOperation,
                               [&](int m) { return comparison.set.contains(m); });
    if (!spot.contacts.empty())
        spot.newest = spot.contacts.front().statusDate;
    return spot;
}

bool comesFirst(const WhiteSpot& a, const WhiteSpot& b)
{
    if (a.peers != b.peers)
        return a.peers > b.peers;
    const QDate first = a.newest ? a.newest->lastDay() : QDate();
    const QDate second = b.newest ? b.newest->lastDay() : QDate();
    return first > second;
}

} // namespace

std::vector<WhiteSpot> whiteSpots(const PeerComparison& comparison)
{
    const Landscape& landscape = *comparison.snapshot->landscape;
    const auto own = ownUseCases(comparison);
    std::vector<WhiteSpot> spots;
    for (size_t i = 0; i < comparison.useCases.size(); ++i) {
        const int useCase = comparison.useCases[i];
        if (landscape.isNotStated(Dimension::UseCase, useCase) || own[static_cast<size_t>(useCase)])
            continue;
        WhiteSpot spot = whiteSpotOf(comparison, i);
        if (spot.peers > 0)
            spots.push_back(std::move(spot));
    }
    std::stable_sort(spots.begin(), spots.end(), comesFirst);
    return spots;
}

std::vector<UntakenUseCase> untakenUseCases(const Snapshot& snapshot)
{
    const Landscape& landscape = *snapshot.landscape;
    std::vector<UntakenUseCase> found;
    for (const auto& row : snapshot.facet(Dimension::UseCase).rows) {
        const int pilots = row.filtered.of(Status::Pilot);
        if (landscape.isNotStated(Dimension::UseCase, row.item) || pilots < kManyPilots ||
            pilots <= row.filtered.of(Status::InOperation))
            continue;
        found.push_back({row.item, row.filtered, triedOrUsed(snapshot, Dimension::UseCase, row.item)});
    }
    std::stable_sort(found.begin(), found.end(), [](const UntakenUseCase& a, const UntakenUseCase& b) {
        if (a.counts.of(Status::Pilot) != b.counts.of(Status::Pilot))
            return a.counts.of(Status::Pilot) > b.counts.of(Status::Pilot);
        return a.counts.of(Status::InOperation) < b.counts.of(Status::InOperation);
    });
    return found;
}

std::vector<ThinDomain> thinDomains(const Snapshot& snapshot)
{
    std::vector<ThinDomain> found;
    for (const auto& row : snapshot.facet(Dimension::Domain).rows) {
        if (!snapshot.landscape->isNotStated(Dimension::Domain, row.item) &&
            !isEnoughForShare(row.filtered.of(Status::InOperation)))
            found.push_back({row.item, row.filtered, triedOrUsed(snapshot, Dimension::Domain, row.item)});
    }
    std::stable_sort(found.begin(), found.end(), [](const ThinDomain& a, const ThinDomain& b) {
        if (a.counts.of(Status::InOperation) != b.counts.of(Status::InOperation))
            return a.counts.of(Status::InOperation) < b.counts.of(Status::InOperation);
        return a.counts.projects < b.counts.projects;
    });
    return found;
}

QString meaningOfWhiteSpot(const Landscape& landscape, const base::Texts& texts)
{
    if (landscape.isDocumentedExamples())
        return texts.translate("Gaps", "Not documented here, which is not the same as not being there.");
    return texts.translate("Gaps", "Not reported in this edition.");
}

} // namespace landkort::analysis
