// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/catalog_store.h"

#include "core/storage/binding.h"
#include "core/storage/sqlite_error.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace landkort::storage {

namespace {

void writeCatalog(SQLite::Database& connection, const domain::MunicipalityCatalog& catalog)
{
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    SQLite::Statement region(connection, "INSERT INTO regions (position, key, name) VALUES (?, ?, ?)");
    for (int i = 0; const auto& r : catalog.regions)
        run(region, i++, r.key, r.name);
    SQLite::Statement group(connection,
                            "INSERT INTO municipality_groups (position, key, danish, english) VALUES (?, ?, ?, ?)");
    for (int i = 0; const auto& g : catalog.groups)
        run(group, i++, g.key, g.danish, g.english);
    SQLite::Statement municipality(
        connection, "INSERT INTO municipalities (position, code, name, official_name, region, municipality_group, "
                    "population, population_date, area_km2, area_exact) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    SQLite::Statement alias(connection,
                            "INSERT INTO municipality_aliases (municipality, position, alias) VALUES (?, ?, ?)");
    for (int i = 0; const auto& m : catalog.municipalities) {
        run(municipality, i++, m.code.text(), m.name, m.officialName, m.regionKey, m.groupKey, m.population,
            nullIfEmpty(m.populationDate.toString(Qt::ISODate)), m.areaSquareKilometres, m.areaExact);
        for (int j = 0; const auto& name : m.aliases)
            run(alias, m.code.text(), j++, name);
    }
    transaction.commit();
}

std::vector<domain::Municipality> readMunicipalities(SQLite::Database& connection)
{
    std::vector<domain::Municipality> municipalities;
    SQLite::Statement row(connection, "SELECT m.code, m.name, m.official_name, m.region, r.name, m.municipality_group, "
                                      "m.population, m.population_date, m.area_km2, m.area_exact FROM municipalities m "
                                      "JOIN regions r ON r.key = m.region ORDER BY m.position");
    while (row.executeStep()) {
        domain::Municipality m;
        m.code = domain::MunicipalityCode(textAt(row, 0));
        m.name = textAt(row, 1);
        m.officialName = textAt(row, 2);
        m.regionKey = textAt(row, 3);
        m.regionName = textAt(row, 4);
        m.groupKey = textAt(row, 5);
        m.population = row.getColumn(6).getInt();
        if (const auto date = dateAt(row, 7))
            m.populationDate = date->lastDay();
        m.areaSquareKilometres = row.getColumn(8).getDouble();
        m.areaExact = flagAt(row, 9);
        municipalities.push_back(std::move(m));
    }
    return municipalities;
}

domain::MunicipalityCatalog readCatalog(SQLite::Database& connection)
{
    domain::MunicipalityCatalog catalog;
    SQLite::Statement region(connection, "SELECT key, name FROM regions ORDER BY position");
    while (region.executeStep())
        catalog.regions.push_back({textAt(region, 0), textAt(region, 1)});
    SQLite::Statement group(connection, "SELECT key, danish, english FROM municipality_groups ORDER BY position");
    while (group.executeStep())
        catalog.groups.push_back({textAt(group, 0), textAt(group, 1), textAt(group, 2)});
    catalog.municipalities = readMunicipalities(connection);
    SQLite::Statement alias(connection,
                            "SELECT municipality, alias FROM municipality_aliases ORDER BY municipality, position");
    while (alias.executeStep()) {
        const int index = catalog.indexOf(domain::MunicipalityCode(textAt(alias, 0)));
        if (index < 0)
            throwDamaged(alias, 0);
        catalog.municipalities[static_cast<size_t>(index)].aliases.append(textAt(alias, 1));
    }
    if (catalog.municipalities.empty())
        throw DamagedContent("no municipalities");
    return catalog;
}

} // namespace

base::Result<void> CatalogStore::write(const domain::MunicipalityCatalog& catalog)
{
    return guarded(m_database, [&] { writeCatalog(m_database.connection(), catalog); });
}

base::Result<domain::MunicipalityCatalog> CatalogStore::read()
{
    return guarded(m_database, [&] { return readCatalog(m_database.connection()); });
}

} // namespace landkort::storage
