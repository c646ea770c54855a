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

} // namespace landkort::workflow
