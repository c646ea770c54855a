// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundled_comparison.h"

#include "core/exchange/bundled_table.h"

namespace landkort::exchange {

namespace {

QHash<QString, domain::MunicipalityCode> codesByName(const domain::MunicipalityCatalog& catalog)
{
    QHash<QString, domain::MunicipalityCode> codes;
    for (const auto& municipality : catalog.municipalities)
        codes.insert(municipality.name, municipality.code);
    return codes;
}

base::Result<std::vector<geo::Crossing>> readCrossings(const QString& folder,
                                                       const domain::MunicipalityCatalog& catalog)
{
    static const QHash<QString, geo::Crossing::Kind> kinds = {{QStringLiteral("bridge"), geo::Crossing::Kind::Bridge},
                                                              {QStringLiteral("ferry"), geo::Crossing::Kind::Ferry}};
    auto opened = BundledTable::open(folder, QStringLiteral("crossings.tsv"),
                                     {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("kind"),
                                      QStringLiteral("name"), QStringLiteral("source"), QStringLiteral("source_date")});
    if (!opened)
        return opened.error();
    BundledTable table = std::move(opened).value();
    const auto codes = codesByName(catalog);
    std::vector<geo::Crossing> crossings;
    for (int row = 0; row < table.rowCount(); ++row) {
        crossings.push_back({table.requiredOneOf(row, "from", codes), table.requiredOneOf(row, "to", codes),
                             table.requiredOneOf(row, "kind", kinds), table.unique(row, "name"),
                             table.required(row, "source"), table.date(row, "source_date")});
        if (crossings.back().from == crossings.back().to)
            table.failInvalid(row, "to", table.text(row, "to"));
    }
    if (table.error())
        return *table.error();
    return crossings;
}

base::Result<std::vector<domain::RegionChange>> readRegionChanges(const QString& folder,
                                                                  const domain::MunicipalityCatalog& catalog)
{
    auto opened =
        BundledTable::open(folder, QStringLiteral("region_changes.tsv"),
                           {QStringLiteral("region_code"), QStringLiteral("successor_key"), QStringLiteral("successor"),
                            QStringLiteral("valid_from"), QStringLiteral("source_title"), QStringLiteral("source")});
    if (!opened)
        return opened.error();
    BundledTable table = std::move(opened).value();
    std::vector<domain::RegionChange> changes;
    for (int row = 0; row < table.rowCount(); ++row) {
        domain::RegionChange change;
        change.regionKey = table.unique(row, "region_code");
        if (catalog.regionIndexOf(change.regionKey) < 0)
            table.failInvalid(row, "region_code", change.regionKey);
        change.successorKey = table.required(row, "successor_key");
        change.successorName = table.required(row, "successor");
        table.required(row, "valid_from");
        if (const auto from = table.date(row, "valid_from"))
            change.validFrom = from->lastDay();
        change.sourceTitle = table.required(row, "source_title");
        change.source = table.required(row, "source");
        changes.push_back(std::move(change));
    }
    if (table.error())
        return *table.error();
    return changes;
}

} // namespace

base::Result<ComparisonData> readComparisonData(const QString& folder, const domain::MunicipalityCatalog& catalog)
{
    auto crossings = readCrossings(folder, catalog);
    if (!crossings)
        return crossings.error();
    auto changes = readRegionChanges(folder, catalog);
    if (!changes)
        return changes.error();
    return ComparisonData{std::move(crossings).value(), std::move(changes).value()};
}

base::Result<std::vector<domain::SharedSolution>> readBundledSolutions(const QString& folder)
{
    auto opened = BundledTable::open(folder, QStringLiteral("shared_solutions.tsv"),
                                     {QStringLiteral("key"), QStringLiteral("solution"), QStringLiteral("projects"),
                                      QStringLiteral("terms"), QStringLiteral("source")});
    if (!opened)
        return opened.error();
    BundledTable table = std::move(opened).value();
    std::vector<domain::SharedSolution> solutions;
    for (int row = 0; row < table.rowCount(); ++row) {
        domain::SharedSolution solution;
        solution.key = table.unique(row, "key");
        solution.name = table.unique(row, "solution");
        for (const auto& id : table.list(row, "projects"))
            solution.projects.emplace_back(id);
        table.required(row, "terms");
        solution.terms = table.list(row, "terms");
        solution.source = table.required(row, "source");
        solutions.push_back(std::move(solution));
    }
    if (table.error())
        return *table.error();
    return solutions;
}

} // namespace landkort::exchange
