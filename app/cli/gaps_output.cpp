// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gaps_output.h"

#include "app/cli/peers_output.h"
#include "app/cli/summary_json.h"
#include "core/query/filter_words.h"

#include <QJsonArray>

namespace landkort::cli {

namespace {

using query::Dimension;
using query::Landscape;

QJsonValue dateJson(const std::optional<base::PartialDate>& date)
{
    return date ? QJsonValue(date->toIso()) : QJsonValue();
}

QJsonObject contactJson(const Landscape& landscape, const analysis::Contact& contact)
{
    const auto& project = landscape.projects()[static_cast<size_t>(contact.row)];
    domain::Status status = domain::Status::Unknown;
    for (const auto& place : landscape.placesOf(contact.row)) {
        if (place.municipality == contact.municipality)
            status = place.status;
    }
    return {{QStringLiteral("id"), project.id.text()},
            {QStringLiteral("title"), project.title},
            {QStringLiteral("municipality"),
             municipalityJson(landscape.catalog().municipalities[static_cast<size_t>(contact.municipality)])},
            {QStringLiteral("status"), domain::key(status)},
            {QStringLiteral("status_date"), dateJson(contact.statusDate)},
            {QStringLiteral("recent"), contact.recent},
            {QStringLiteral("source"), project.source.address},
            {QStringLiteral("source_title"), project.source.title}};
}

QJsonArray contactsJson(const Landscape& landscape, const std::vector<analysis::Contact>& contacts)
{
    QJsonArray array;
    for (const auto& contact : contacts)
        array.append(contactJson(landscape, contact));
    return array;
}

QJsonObject itemJson(const Landscape& landscape, Dimension dimension, int item, const base::Texts& texts)
{
    return {{QStringLiteral("key"), landscape.itemKey(dimension, item)},
            {QStringLiteral("name"), landscape.itemLabel(dimension, item, texts)}};
}

void addCounts(QJsonObject& json, const query::StatusCounts& counts)
{
    json.insert(QStringLiteral("projects"), counts.projects);
    for (const auto status : domain::kAllStatuses)
        json.insert(domain::key(status), counts.of(status));
}

} // namespace

QJsonObject municipalityGapsJson(const analysis::PeerComparison& comparison, const base::Texts& texts)
{
    const auto& landscape = *comparison.snapshot->landscape;
    QJsonArray gaps;
    for (const auto& spot : analysis::whiteSpots(comparison)) {
        QJsonObject json = itemJson(landscape, Dimension::UseCase, spot.useCase, texts);
        json.insert(QStringLiteral("peers"), spot.peers);
        json.insert(QStringLiteral("recent_peers"), spot.recentPeers);
        json.insert(QStringLiteral("newest"), dateJson(spot.newest));
        json.insert(QStringLiteral("to_call"), contactsJson(landscape, spot.contacts));
        gaps.append(json);
    }
    const auto& catalog = landscape.catalog();
    return {{QStringLiteral("edition"), editionJson(landscape)},
            {QStringLiteral("filter"), query::filterInWords(comparison.snapshot->filter, landscape, texts)},
            {QStringLiteral("municipality"),
             municipalityJson(catalog.municipalities[static_cast<size_t>(comparison.set.subject)])},
            {QStringLiteral("set"), peerSetJson(comparison.set, catalog, texts)},
            {QStringLiteral("meaning"), analysis::meaningOfWhiteSpot(landscape, texts)},
            {QStringLiteral("gaps"), gaps}};
}

QJsonObject countryGapsJson(const query::Snapshot& snapshot, const base::Texts& texts)
{
    const auto& landscape = *snapshot.landscape;
    QJsonArray useCases, domains;
    for (const auto& untaken : analysis::untakenUseCases(snapshot)) {
        QJsonObject json = itemJson(landscape, Dimension::UseCase, untaken.useCase, texts);
        addCounts(json, untaken.counts);
        json.insert(QStringLiteral("to_call"), contactsJson(landscape, untaken.contacts));
        useCases.append(json);
    }
    for (const auto& thin : analysis::thinDomains(snapshot)) {
        QJsonObject json = itemJson(landscape, Dimension::Domain, thin.domain, texts);
        addCounts(json, thin.counts);
        domains.append(json);
    }
    return {{QStringLiteral("edition"), editionJson(landscape)},
            {QStringLiteral("filter"), query::filterInWords(snapshot.filter, landscape, texts)},
            {QStringLiteral("municipality"), QJsonValue()},
            {QStringLiteral("meaning"), analysis::meaningOfWhiteSpot(landscape, texts)},
            {QStringLiteral("use_cases"), useCases},
            {QStringLiteral("domains"), domains}};
}

} // namespace landkort::cli
