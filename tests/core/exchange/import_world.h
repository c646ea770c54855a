// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundled_data.h"
#include "core/exchange/header_finder.h"
#include "core/exchange/project_merger.h"
#include "core/exchange/row_parser.h"
#include "tests/core/exchange/data_folder.h"

#include <algorithm>
#include <initializer_list>

namespace landkort::test {

inline const domain::MunicipalityCatalog& catalog()
{
    static const domain::MunicipalityCatalog read = [] {
        auto result = exchange::readBundledCatalog(bundledDataFolder());
        REQUIRE(result);
        return std::move(result).value();
    }();
    return read;
}

inline const domain::Vocabulary& vocabulary()
{
    static const domain::Vocabulary read = [] {
        auto result = exchange::readBundledVocabulary(bundledDataFolder());
        REQUIRE(result);
        return std::move(result).value();
    }();
    return read;
}

/// Lines of cells between "|", as a reader hands them over; the first is line 1.
inline exchange::RawSheet sheetOf(std::initializer_list<const char*> lines)
{
    exchange::RawSheet sheet;
    for (int number = 0; const char* line : lines) {
        const QString text = QString::fromUtf8(line);
        sheet.rows.push_back({++number, text.isEmpty() ? QStringList() : text.split(QLatin1Char('|'))});
    }
    return sheet;
}

inline exchange::RawTable tableOf(std::initializer_list<const char*> lines)
{
    return exchange::findTable(sheetOf(lines), QStringLiteral("test.csv")).table;
}

/// A table read with the mapping that its header proposes.
inline exchange::ParsedTable parsed(std::initializer_list<const char*> lines, const domain::ImportRules& rules = {})
{
    const auto table = tableOf(lines);
    auto mapping = exchange::proposeMapping(table, exchange::MunicipalityFinder(catalog()), vocabulary());
    mapping.rules = rules;
    auto result = exchange::parseRows(table, mapping, catalog(), vocabulary());
    REQUIRE(result);
    return std::move(result).value();
}

inline exchange::MergedProjects merged(std::initializer_list<const char*> lines)
{
    return exchange::mergeRows(parsed(lines).rows, catalog());
}

inline const exchange::ImportIssue* issueOf(const std::vector<exchange::ImportIssue>& issues, const char* code,
                                            int line = -1)
{
    const auto it = std::find_if(issues.begin(), issues.end(), [&](const exchange::ImportIssue& i) {
        return i.code == QLatin1String(code) && (line < 0 || i.lineNumber == line);
    });
    return it == issues.end() ? nullptr : &*it;
}

inline const domain::FieldOrigin* originOf(const std::vector<domain::FieldOrigin>& origins, const char* field,
                                           domain::OriginRule rule)
{
    const auto it = std::find_if(origins.begin(), origins.end(), [&](const domain::FieldOrigin& o) {
        return o.field == QLatin1String(field) && o.rule == rule;
    });
    return it == origins.end() ? nullptr : &*it;
}

inline QStringList placesOf(const domain::Project& project)
{
    QStringList codes;
    for (const auto& adoption : project.adoptions)
        codes.append(adoption.municipality.text());
    return codes;
}

} // namespace landkort::test
