// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/peers_output.h"

#include "app/cli/summary_json.h"
#include "core/query/filter_words.h"

#include <QJsonArray>

namespace landkort::cli {

namespace {

using analysis::PeerComparison;
using analysis::PeerMeasure;
using query::Dimension;

QJsonValue dateJson(const std::optional<base::PartialDate>& date)
{
    return date ? QJsonValue(date->toIso()) : QJsonValue();
}

QJsonValue shareJson(const std::optional<analysis::Share>& share)
{
    if (!share)
        return {};
    return QJsonObject{{QStringLiteral("count"), share->count},
                       {QStringLiteral("of"), share->of},
                       {QStringLiteral("share"), share->value},
                       {QStringLiteral("low"), share->low},
                       {QStringLiteral("high"), share->high}};
}

QJsonObject countedRow(const PeerComparison& comparison, const analysis::PeerRow& row)
{
    const auto& municipality =
        comparison.snapshot->landscape->catalog().municipalities[static_cast<size_t>(row.municipality)];
    QJsonObject json = municipalityJson(municipality);
    json.insert(QStringLiteral("own"), row.own);
    json.insert(QStringLiteral("projects"), row.counts.projects);
    for (const auto status : domain::kAllStatuses)
        json.insert(domain::key(status), row.counts.of(status));
    json.insert(QStringLiteral("population"), municipality.population);
    json.insert(QStringLiteral("population_date"), municipality.populationDate.toString(Qt::ISODate));
    json.insert(QStringLiteral("latest_source"), dateJson(row.latestSource));
    json.insert(QStringLiteral("domains"), row.domains);
    json.insert(QStringLiteral("use_cases"), row.useCases);
    return json;
}

QJsonObject spreadJson(const analysis::Spread& spread)
{
    return {{QStringLiteral("smallest"), spread.smallest},
            {QStringLiteral("lower_quartile"), spread.lowerQuartile},
            {QStringLiteral("median"), spread.median},
            {QStringLiteral("upper_quartile"), spread.upperQuartile},
            {QStringLiteral("largest"), spread.largest}};
}

QJsonObject measureJson(const PeerComparison& comparison, const analysis::MeasuredPeers& measured)
{
    QJsonArray rows;
    for (size_t i = 0; i < comparison.rows.size(); ++i) {
        const auto municipality = static_cast<size_t>(comparison.rows[i].municipality);
        rows.append(QJsonObject{
            {QStringLiteral("key"), comparison.snapshot->landscape->catalog().municipalities[municipality].code.text()},
            {QStringLiteral("value"), measured.values[i]},
            {QStringLiteral("rank"), measured.ranks[i]},
            {QStringLiteral("rank_with_one_more"), measured.ranksWithOneMore[i]},
            {QStringLiteral("rank_with_one_fewer"), measured.ranksWithOneFewer[i]}});
    }
    return {{QStringLiteral("spread"), spreadJson(measured.spread)}, {QStringLiteral("rows"), rows}};
}

QJsonValue statisticsJson(const PeerComparison& comparison)
{
    if (!comparison.statistics)
        return {};
    QJsonObject json;
    for (int m = 0; m < analysis::kPeerMeasureCount; ++m) {
        const auto measure = static_cast<PeerMeasure>(m);
        const auto& measured = comparison.statistics->of(measure);
        json.insert(key(measure), measured ? QJsonValue(measureJson(comparison, *measured)) : QJsonValue());
    }
    QJsonObject shares;
    for (size_t i = 0; i < comparison.rows.size(); ++i) {
        const auto municipality = static_cast<size_t>(comparison.rows[i].municipality);
        shares.insert(comparison.snapshot->landscape->catalog().municipalities[municipality].code.text(),
                      shareJson(comparison.statistics->inOperation[i]));
    }
    json.insert(QStringLiteral("in_operation_share"), shares);
    return json;
}

QJsonArray matrixJson(const PeerComparison& comparison, const base::Texts& texts)
{
    const auto& landscape = *comparison.snapshot->landscape;
    QJsonArray rows;
    for (size_t u = 0; u < comparison.useCases.size(); ++u) {
        const int item = comparison.useCases[u];
        QJsonObject cells;
        for (size_t i = 0; i < comparison.rows.size(); ++i) {
            const auto& cell = comparison.matrix[u][i];
            if (cell.isEmpty())
                continue;
            const auto municipality = static_cast<size_t>(comparison.rows[i].municipality);
            cells.insert(landscape.catalog().municipalities[municipality].code.text(),
                         QJsonObject{{QStringLiteral("status"), domain::key(cell.strongest)},
                                     {QStringLiteral("projects"), cell.projects},
                                     {QStringLiteral("recent"), cell.recent}});
        }
        const bool notStated = landscape.isNotStated(Dimension::UseCase, item);
        QJsonObject row{
            {QStringLiteral("key"), notStated ? QJsonValue() : QJsonValue(landscape.itemKey(Dimension::UseCase, item))},
            {QStringLiteral("name"), landscape.itemLabel(Dimension::UseCase, item, texts)},
            {QStringLiteral("cells"), cells}};
        if (comparison.statistics)
            row.insert(QStringLiteral("in_operation_share"), shareJson(comparison.statistics->useCases[u]));
        rows.append(row);
    }
    return rows;
}

} // namespace

QJsonObject municipalityJson(const domain::Municipality& municipality)
{
    return {{QStringLiteral("key"), municipality.code.text()}, {QStringLiteral("name"), municipality.name}};
}

QJsonObject peerSetJson(const analysis::PeerSet& set, const domain::MunicipalityCatalog& catalog,
                        const base::Texts& texts)
{
    return {{QStringLiteral("by"), key(set.rule)},
            {QStringLiteral("sentence"), sentence(set, catalog, texts)},
            {QStringLiteral("municipalities"), static_cast<int>(set.members.size())}};
}

QJsonObject peersJson(const PeerComparison& comparison, const base::Texts& texts)
{
    const auto& landscape = *comparison.snapshot->landscape;
    const auto& catalog = landscape.catalog();
    QJsonArray rows;
    for (const auto& row : comparison.rows)
        rows.append(countedRow(comparison, row));
    const QString reason = whyNoStatistics(comparison, texts);
    return {{QStringLiteral("edition"), editionJson(landscape)},
            {QStringLiteral("filter"), query::filterInWords(comparison.snapshot->filter, landscape, texts)},
            {QStringLiteral("municipality"),
             municipalityJson(catalog.municipalities[static_cast<size_t>(comparison.set.subject)])},
            {QStringLiteral("set"), peerSetJson(comparison.set, catalog, texts)},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("matrix"), matrixJson(comparison, texts)},
            {QStringLiteral("statistics"), statisticsJson(comparison)},
            {QStringLiteral("statistics_reason"), reason.isEmpty() ? QJsonValue() : QJsonValue(reason)}};
}

} // namespace landkort::cli
