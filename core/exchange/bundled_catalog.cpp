// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/danish_text.h"
#include "core/exchange/bundled_data.h"
#include "core/exchange/bundled_table.h"

#include <algorithm>

namespace landkort::exchange {

namespace {

base::Result<std::vector<domain::MunicipalityGroup>> readGroups(const QString& folder)
{
    auto opened = BundledTable::open(folder, QStringLiteral("municipality_groups.tsv"),
                                     {QStringLiteral("key"), QStringLiteral("danish"), QStringLiteral("english")});
    if (!opened)
        return opened.error();
    BundledTable table = std::move(opened).value();
    std::vector<domain::MunicipalityGroup> groups;
    for (int row = 0; row < table.rowCount(); ++row)
        groups.push_back({table.unique(row, "key"), table.unique(row, "danish"), table.required(row, "english")});
    if (table.error())
        return *table.error();
    return groups;
}

domain::Municipality readMunicipality(BundledTable& table, int row, const QHash<QString, QString>& groupKeys)
{
    domain::Municipality m;
    m.code = domain::MunicipalityCode(table.unique(row, "code"));
    m.name = table.unique(row, "name");
    m.officialName = table.required(row, "official_name");
    m.regionKey = table.required(row, "region_code");
    m.regionName = table.required(row, "region");
    m.groupKey = table.requiredOneOf(row, "municipality_group", groupKeys);
    m.population = table.requiredNumber(row, "population");
    if (const auto date = table.date(row, "population_date"))
        m.populationDate = date->lastDay();
    m.areaSquareKilometres = table.requiredDecimal(row, "area_km2");
    m.areaExact = table.yesOrNo(row, "area_exact");
    m.aliases = table.list(row, "aliases");
    return m;
}

} // namespace

base::Result<domain::MunicipalityCatalog> readBundledCatalog(const QString& folder)
{
    domain::MunicipalityCatalog catalog;
    auto groups = readGroups(folder);
    if (!groups)
        return groups.error();
    catalog.groups = std::move(groups).value();
    QHash<QString, QString> groupKeys;
    for (const auto& group : catalog.groups)
        groupKeys.insert(group.danish, group.key);

    auto opened =
        BundledTable::open(folder, QStringLiteral("municipalities.tsv"),
                           {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("official_name"),
                            QStringLiteral("region_code"), QStringLiteral("region"), QStringLiteral("population"),
                            QStringLiteral("population_date"), QStringLiteral("area_km2"), QStringLiteral("area_exact"),
                            QStringLiteral("municipality_group"), QStringLiteral("aliases")});
    if (!opened)
        return opened.error();
    BundledTable table = std::move(opened).value();
    for (int row = 0; row < table.rowCount(); ++row) {
        catalog.municipalities.push_back(readMunicipality(table, row, groupKeys));
        const auto& m = catalog.municipalities.back();
        const int region = catalog.regionIndexOf(m.regionKey);
        if (region < 0)
            catalog.regions.push_back({m.regionKey, m.regionName});
        else if (catalog.regions[static_cast<size_t>(region)].name != m.regionName)
            table.failInvalid(row, "region", m.regionName);
    }
    if (table.error())
        return *table.error();

    const auto byName = [](const auto& a, const auto& b) { return base::compareDanish(a.name, b.name) < 0; };
    std::stable_sort(catalog.municipalities.begin(), catalog.municipalities.end(), byName);
    std::stable_sort(catalog.regions.begin(), catalog.regions.end(), byName);
    return catalog;
}

} // namespace landkort::exchange
