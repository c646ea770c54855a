// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_index.h"

#include "core/base/danish_text.h"
#include "core/storage/binding.h"
#include "core/storage/sqlite_error.h"

#include <QRegularExpression>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace landkort::storage {

QString searchText(const QString& text)
{
    const QString folded = base::fold(text);
    QString words;
    words.reserve(folded.size());
    bool inWord = false;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const bool pair = folded.at(i).isHighSurrogate() && i + 1 < folded.size() && folded.at(i + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(folded.at(i), folded.at(i + 1)) : folded.at(i).unicode();
        if (QChar::isLetterOrNumber(c) || (inWord && QChar::isMark(c))) {
            if (!inWord && !words.isEmpty())
                words += QLatin1Char(' ');
            words += folded.at(i);
            if (pair)
                words += folded.at(i + 1);
            inWord = true;
        } else {
            inWord = false;
        }
        i += pair;
    }
    return words;
}

SearchText searchTextOf(const domain::Project& project, const domain::MunicipalityCatalog& catalog)
{
    QStringList places;
    for (const auto& adoption : project.adoptions) {
        const int index = catalog.indexOf(adoption.municipality);
        if (index >= 0)
            places.append(catalog.municipalities[static_cast<size_t>(index)].name);
    }
    return {searchText(project.title), searchText(project.description),
            searchText(project.vendors.join(QLatin1Char(' '))), searchText(places.join(QLatin1Char(' ')))};
}

/// The words of each part of what was asked for; parts without a letter or digit are left out.
static QStringList partsOf(const QString& text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    QStringList parts;
    for (const auto& part : text.split(space, Qt::SkipEmptyParts)) {
        if (const QString words = searchText(part); !words.isEmpty())
            parts.append(words);
    }
    return parts;
}

bool isFound(const SearchText& project, const QString& text)
{
    const auto parts = partsOf(text);
    return std::all_of(parts.begin(), parts.end(), [&](const QString& words) {
        const QString phrase = QLatin1Char(' ') + words;
        return std::any_of(project.begin(), project.end(),
                           [&](const QString& field) { return (QLatin1Char(' ') + field).contains(phrase); });
    });
}

/// An FTS5 query in which all that comes from the user stands between quotes and holds only letters and digits.
static QString queryFor(const QString& text)
{
    QStringList parts;
    for (const auto& words : partsOf(text))
        parts.append(QLatin1Char('"') + words + QStringLiteral("\" *"));
    return parts.join(QStringLiteral(" AND "));
}

static std::vector<int> positions(SQLite::Statement& statement)
{
    std::vector<int> found;
    while (statement.executeStep())
        found.push_back(statement.getColumn(0).getInt());
    return found;
}

base::Result<std::vector<int>> SearchIndex::find(domain::EditionId edition, const QString& text)
{
    return guarded(m_database, [&] {
        const QString query = queryFor(text);
        const auto id = static_cast<qint64>(edition);
        if (query.isEmpty()) {
            SQLite::Statement all(m_database.connection(),
                                  "SELECT position FROM projects WHERE edition_id = ? ORDER BY position");
            bindValue(all, 1, id);
            return positions(all);
        }
        SQLite::Statement matching(m_database.connection(),
                                   "SELECT p.position FROM search JOIN projects p ON p.id = search.rowid "
                                   "WHERE search MATCH ? AND p.edition_id = ? ORDER BY p.position");
        bindValue(matching, 1, query);
        bindValue(matching, 2, id);
        return positions(matching);
    });
}

} // namespace landkort::storage
