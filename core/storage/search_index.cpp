// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_index.h"

#include "core/base/danish_text.h"
#include "core/storage/binding.h"
#include "core/storage/sqlite_error.h"

#include <QRegularExpression>

#include <SQLiteCpp/SQLiteCpp.h>

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

/// An FTS5 query in which all that comes from the user stands between quotes and holds only letters and digits.
static QString queryFor(const QString& text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    QStringList parts;
    for (const auto& part : text.split(space, Qt::SkipEmptyParts)) {
        const QString words = searchText(part);
        if (!words.isEmpty())
            parts.append(QLatin1Char('"') + words + QStringLiteral("\" *"));
    }
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
