// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/border_matcher.h"

#include "core/exchange/municipality_finder.h"
#include "core/exchange/word_key.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace landkort::exchange {

namespace {

/// "0101", "101", "101.0" and "101,000" are codes; nothing else is.
int byCode(const QString& cell, const domain::MunicipalityCatalog& catalog)
{
    static const QRegularExpression form(QStringLiteral("^\\s*0*(\\d{3})(?:[.,]0+)?\\s*$"));
    const auto match = form.match(cell);
    return match.hasMatch() ? catalog.indexOf(domain::MunicipalityCode(QLatin1Char('0') + match.captured(1))) : -1;
}

int byName(const QString& cell, const MunicipalityFinder& finder, const domain::MunicipalityCatalog& catalog)
{
    const auto places = finder.in(cell);
    return places.unknown.empty() && places.found.size() == 1 ? catalog.indexOf(places.found.front().code) : -1;
}

/// A column in which every row was tried: the municipality of each, -1 for none.
struct Reading {
    std::vector<int> rows;
    int municipalities = 0; ///< different ones
    bool headerSaysSo = false;
};

template <class Find> Reading readColumn(const RawTable& table, qsizetype column, const Find& find)
{
    Reading reading;
    std::vector<int> seen;
    for (const auto& row : table.rows) {
        const int index = find(row.cells.value(column));
        reading.rows.push_back(index);
        if (index >= 0)
            seen.push_back(index);
    }
    std::sort(seen.begin(), seen.end());
    reading.municipalities = static_cast<int>(std::unique(seen.begin(), seen.end()) - seen.begin());
    return reading;
}

/// The column that names most municipalities; between near equals, the one whose header says so: a running number may
/// look like codes.
template <class Find> Reading bestColumn(const RawTable& table, const QStringList& headers, const Find& find)
{
    Reading best;
    best.rows.assign(table.rows.size(), -1);
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        Reading reading = readColumn(table, column, find);
        reading.headerSaysSo = headers.contains(wordKey(table.header.at(column)).remove(QLatin1Char(' ')));
        const int handicap = (reading.headerSaysSo ? 20 : 0) - (best.headerSaysSo ? 20 : 0);
        if (reading.municipalities > 0 && reading.municipalities + handicap > best.municipalities)
            best = std::move(reading);
    }
    return best;
}

base::Error missing(const QStringList& names, const QString& fileName)
{
    constexpr qsizetype mostNamed = 6;
    QStringList named = names.mid(0, mostNamed);
    if (names.size() > mostNamed)
        named.append(QStringLiteral("…"));
    return {base::ErrorKind::InvalidInput,
            QT_TRANSLATE_NOOP("Error", "In %1 municipalities are missing (%2): %3. Choose a file with all 98; the "
                                       "borders were not changed."),
            {fileName, QString::number(names.size()), named.join(QStringLiteral(", "))},
            {}};
}

} // namespace

std::vector<int> matchFeatures(const RawTable& attributes, const domain::MunicipalityCatalog& catalog)
{
    static const QStringList codeHeaders = {
        QStringLiteral("komkode"),          QStringLiteral("kode"),       QStringLiteral("kommunekode"),
        QStringLiteral("kommunenr"),        QStringLiteral("code"),       QStringLiteral("kommunenummer"),
        QStringLiteral("municipalitycode"), QStringLiteral("dagikomkode")};
    static const QStringList nameHeaders = {QStringLiteral("komnavn"),     QStringLiteral("navn"),
                                            QStringLiteral("kommunenavn"), QStringLiteral("kommune"),
                                            QStringLiteral("name"),        QStringLiteral("municipality")};
    const MunicipalityFinder finder(catalog);
    const auto codes = bestColumn(attributes, codeHeaders, [&](const QString& cell) { return byCode(cell, catalog); });
    const auto names =
        bestColumn(attributes, nameHeaders, [&](const QString& cell) { return byName(cell, finder, catalog); });
    // A running number from 1 to 999 has a few codes in it by chance; names then say more.
    const bool codesCount = codes.headerSaysSo || codes.municipalities >= names.municipalities;
    std::vector<int> matched = codesCount ? codes.rows : names.rows;
    const auto& otherwise = codesCount ? names.rows : codes.rows;
    for (size_t i = 0; codesCount && i < matched.size(); ++i) {
        if (matched[i] < 0)
            matched[i] = otherwise[i];
    }
    return matched;
}

int municipalitiesIn(const RawTable& attributes, const domain::MunicipalityCatalog& catalog)
{
    auto matched = matchFeatures(attributes, catalog);
    std::erase(matched, -1);
    std::sort(matched.begin(), matched.end());
    return static_cast<int>(std::unique(matched.begin(), matched.end()) - matched.begin());
}

base::Result<MatchedOutlines> matchOutlines(Geodata geodata, const domain::MunicipalityCatalog& catalog)
{
    const auto municipalityOf = matchFeatures(geodata.attributes, catalog);
    MatchedOutlines matched;
    matched.outlines.resize(catalog.municipalities.size());
    for (size_t i = 0; i < municipalityOf.size(); ++i) {
        if (municipalityOf[i] < 0) {
            ++matched.leftOut;
            continue;
        }
        ++matched.features;
        auto& parts = matched.outlines[static_cast<size_t>(municipalityOf[i])];
        std::move(geodata.outlines[i].begin(), geodata.outlines[i].end(), std::back_inserter(parts));
    }
    QStringList names;
    for (size_t i = 0; i < matched.outlines.size(); ++i) {
        if (matched.outlines[i].empty())
            names.append(catalog.municipalities[i].name);
    }
    if (!names.isEmpty())
        return missing(names, geodata.attributes.fileName);
    return matched;
}

} // namespace landkort::exchange
