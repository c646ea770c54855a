// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/municipality_list.h"

#include "core/base/danish_text.h"
#include "core/workflow/nearest_name.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::workflow {

namespace {

const char* const kUnknown =
    QT_TRANSLATE_NOOP("Error", "Line %1 of the list %2 names no municipality: “%3”. Correct it and try again.");
const char* const kUnknownNear =
    QT_TRANSLATE_NOOP("Error", "Line %1 of the list %2 names no municipality: “%3”; did you mean %4?");
const char* const kEmpty =
    QT_TRANSLATE_NOOP("Error", "The list %1 names no municipality. Write one name or code per line.");

const char* const kNoRow = QT_TRANSLATE_NOOP(
    "Error", "The list %1 has lines for several municipalities, and none for %2. Choose a municipality it names.");
const char* const kWhose = QT_TRANSLATE_NOOP(
    "Error", "The list %1 has lines for several municipalities. Choose a municipality first, then open it again.");

QString firstText(const exchange::RawRow& row)
{
    const auto it =
        std::find_if(row.cells.begin(), row.cells.end(), [](const QString& cell) { return !cell.trimmed().isEmpty(); });
    return it == row.cells.end() ? QString() : it->trimmed();
}

bool isHeading(const QString& text)
{
    static const QStringList headings = {QStringLiteral("kommune"),
                                         QStringLiteral("kommuner"),
                                         QStringLiteral("kommunenavn"),
                                         QStringLiteral("navn"),
                                         QStringLiteral("kommunekode"),
                                         QStringLiteral("kommunenr"),
                                         QStringLiteral("kode"),
                                         QStringLiteral("municipality"),
                                         QStringLiteral("code"),
                                         QStringLiteral("name"),
                                         QStringLiteral("sammenligningskommuner"),
                                         QStringLiteral("sammenligningskommune")};
    return headings.contains(base::fold(text).remove(QLatin1Char('.')));
}

base::Error unknownName(const QString& text, int lineNumber, const QString& listName,
                        const domain::MunicipalityCatalog& catalog)
{
    QStringList names;
    for (const auto& municipality : catalog.municipalities)
        names.append(municipality.name);
    const QString nearest = nearestName(text, names);
    const QString line = QString::number(lineNumber);
    if (nearest.isEmpty())
        return {base::ErrorKind::InvalidInput, kUnknown, {line, listName, text}, {}};
    return {base::ErrorKind::InvalidInput, kUnknownNear, {line, listName, text, nearest}, {}};
}

} // namespace

std::optional<int> municipalityNamed(const QString& text, const domain::MunicipalityCatalog& catalog)
{
    const QString folded = base::fold(text.simplified());
    const bool digits = !folded.isEmpty() && std::all_of(folded.begin(), folded.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    const QString code = digits ? folded.rightJustified(4, QLatin1Char('0')) : QString();
    for (size_t m = 0; m < catalog.municipalities.size(); ++m) {
        const auto& municipality = catalog.municipalities[m];
        const auto isFolded = [&](const QString& name) { return base::fold(name) == folded; };
        if (municipality.code.text() == code || isFolded(municipality.name) || isFolded(municipality.officialName) ||
            std::any_of(municipality.aliases.begin(), municipality.aliases.end(), isFolded))
            return static_cast<int>(m);
    }
    return std::nullopt;
}

base::Result<std::vector<int>> municipalitiesOfList(const exchange::RawSheet& sheet, const QString& listName,
                                                    const domain::MunicipalityCatalog& catalog)
{
    std::vector<int> found;
    bool first = true;
    for (const auto& row : sheet.rows) {
        const QString text = firstText(row);
        if (text.isEmpty())
            continue;
        const bool mayBeHeading = std::exchange(first, false);
        const auto municipality = municipalityNamed(text, catalog);
        if (!municipality && mayBeHeading && isHeading(text))
            continue;
        if (!municipality)
            return unknownName(text, row.lineNumber, listName, catalog);
        if (std::find(found.begin(), found.end(), *municipality) == found.end())
            found.push_back(*municipality);
    }
    if (found.empty())
        return base::Error{base::ErrorKind::InvalidInput, kEmpty, {listName}, {}};
    return found;
}

/// The municipalities a row names, each once, in its order; figures left out.
static std::vector<int> namesOf(const exchange::RawRow& row, const domain::MunicipalityCatalog& catalog)
{
    std::vector<int> names;
    for (const QString& cell : row.cells) {
        const QString text = cell.trimmed();
        const bool letters = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        const auto named = letters ? municipalityNamed(text, catalog) : std::nullopt;
        if (named && std::find(names.begin(), names.end(), *named) == names.end())
            names.push_back(*named);
    }
    return names;
}

base::Result<std::vector<int>> peersOfList(const exchange::RawSheet& sheet, const QString& listName,
                                           const domain::MunicipalityCatalog& catalog, int subject)
{
    bool byRow = false;
    std::vector<int> peers;
    for (const auto& row : sheet.rows) {
        const auto names = namesOf(row, catalog);
        byRow = byRow || names.size() > 1;
        if (names.empty() || names.front() != subject)
            continue;
        for (size_t i = 1; i < names.size(); ++i) {
            if (std::find(peers.begin(), peers.end(), names[i]) == peers.end())
                peers.push_back(names[i]);
        }
    }
    if (!byRow)
        return municipalitiesOfList(sheet, listName, catalog);
    if (subject < 0)
        return base::Error{base::ErrorKind::InvalidInput, kWhose, {listName}, {}};
    if (peers.empty())
        return base::Error{base::ErrorKind::InvalidInput,
                           kNoRow,
                           {listName, catalog.municipalities[static_cast<size_t>(subject)].name},
                           {}};
    return peers;
}

} // namespace landkort::workflow
