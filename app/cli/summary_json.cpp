// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summary_json.h"

#include "core/query/filter_words.h"

#include <QJsonArray>

#include <algorithm>

namespace landkort::cli {

namespace {

using query::Dimension;

QJsonValue number(const std::optional<int>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject rowJson(const query::Snapshot& snapshot, Dimension dimension, const query::FacetRow& row,
                    const base::Texts& texts)
{
    const auto& landscape = *snapshot.landscape;
    const bool counted = landscape.isRegister();
    QJsonObject json{{QStringLiteral("key"), landscape.isNotStated(dimension, row.item)
                                                 ? QJsonValue()
                                                 : QJsonValue(landscape.itemKey(dimension, row.item))},
                     {QStringLiteral("name"), landscape.itemLabel(dimension, row.item, texts)},
                     {QStringLiteral("projects"), counted ? QJsonValue(row.filtered.projects) : QJsonValue()}};
    for (const auto status : domain::kAllStatuses)
        json.insert(domain::key(status), counted ? QJsonValue(row.filtered.of(status)) : QJsonValue());
    return json;
}

/// Projects naming no municipality count unless a place filter leaves them out.
bool countsWithoutMunicipality(const query::Snapshot& snapshot)
{
    const auto places = {Dimension::Municipality, Dimension::Region, Dimension::Group};
    return std::all_of(places.begin(), places.end(),
                       [&](Dimension d) { return !snapshot.facet(d).active || snapshot.facet(d).rows.back().chosen; });
}

/// Under a place filter only the chosen municipalities have a row.
bool hasRow(const query::Snapshot& snapshot, Dimension dimension, const query::FacetRow& row)
{
    if (dimension != Dimension::Municipality || !snapshot.placeFiltered)
        return true;
    if (snapshot.landscape->isNotStated(dimension, row.item))
        return countsWithoutMunicipality(snapshot);
    return snapshot.countedPlaces[static_cast<size_t>(row.item)];
}

QJsonArray facetJson(const query::Snapshot& snapshot, Dimension dimension, const base::Texts& texts)
{
    QJsonArray rows;
    for (const auto& row : snapshot.facet(dimension).rows) {
        if (hasRow(snapshot, dimension, row))
            rows.append(rowJson(snapshot, dimension, row, texts));
    }
    return rows;
}

} // namespace

QJsonObject editionJson(const domain::Edition& edition)
{
    return {{QStringLiteral("name"), edition.name},
            {QStringLiteral("kind"), domain::key(edition.kind)},
            {QStringLiteral("coverage"), edition.coverage ? QJsonValue(domain::key(*edition.coverage)) : QJsonValue()},
            {QStringLiteral("as_of"), edition.asOf ? QJsonValue(edition.asOf->toIso()) : QJsonValue()},
            {QStringLiteral("publisher"), edition.publisher}};
}

QJsonObject totalsJson(const query::Totals& totals)
{
    return {{QStringLiteral("projects"), number(totals.projects)},
            {QStringLiteral("municipalities"), number(totals.municipalities)},
            {QStringLiteral("in_operation"), number(totals.inOperation)},
            {QStringLiteral("pilot"), number(totals.pilot)},
            {QStringLiteral("planned"), number(totals.planned)},
            {QStringLiteral("ended"), number(totals.ended)},
            {QStringLiteral("unknown"), number(totals.unknown)},
            {QStringLiteral("without_municipality"), number(totals.withoutMunicipality)},
            {QStringLiteral("in_operation_recent"), number(totals.inOperationRecent)}};
}

QJsonObject editionJson(const query::Landscape& landscape)
{
    QJsonObject json = editionJson(landscape.edition());
    json.insert(QStringLiteral("local_corrections"), static_cast<int>(landscape.local().inForce.size()));
    return json;
}

QJsonObject summaryJson(const query::Snapshot& snapshot, const base::Texts& texts)
{
    static constexpr std::pair<const char*, Dimension> kFacets[] = {{"by_municipality", Dimension::Municipality},
                                                                    {"by_domain", Dimension::Domain},
                                                                    {"by_use_case", Dimension::UseCase},
                                                                    {"by_target", Dimension::Target},
                                                                    {"by_task", Dimension::Task},
                                                                    {"by_region", Dimension::Region},
                                                                    {"by_group", Dimension::Group},
                                                                    {"by_status", Dimension::Status},
                                                                    {"by_year", Dimension::StartYear}};
    const auto& landscape = *snapshot.landscape;
    const bool counted = landscape.isRegister();
    QJsonObject json{{QStringLiteral("edition"), editionJson(landscape)},
                     {QStringLiteral("filter"), query::filterInWords(snapshot.filter, landscape, texts)},
                     {QStringLiteral("totals"), totalsJson(snapshot.totals)},
                     {QStringLiteral("shared_projects"), counted ? QJsonValue(snapshot.sharedProjects) : QJsonValue()},
                     {QStringLiteral("extra_counts"), counted ? QJsonValue(snapshot.extraCounts) : QJsonValue()}};
    for (const auto& [name, dimension] : kFacets)
        json.insert(QLatin1String(name), facetJson(snapshot, dimension, texts));
    return json;
}

} // namespace landkort::cli
