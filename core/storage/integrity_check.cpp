// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/integrity_check.h"

#include "core/storage/binding.h"
#include "core/storage/sqlite_error.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace landkort::storage {

static void expectNoRow(SQLite::Database& connection, const char* query, const char* finding)
{
    SQLite::Statement row(connection, query);
    if (!row.executeStep())
        return;
    throw DamagedContent(std::string(finding) + ": " + row.getColumn(0).getString());
}

base::Result<void> checkIntegrity(Database& database)
{
    return guarded(database, [&] {
        SQLite::Database& connection = database.connection();
        SQLite::Statement whole(connection, "PRAGMA integrity_check(1)");
        if (!whole.executeStep() || textAt(whole, 0) != QLatin1String("ok"))
            throw DamagedContent(whole.hasRow() ? whole.getColumn(0).getString() : "no answer");
        expectNoRow(connection, "PRAGMA foreign_key_check", "a row refers to one that is not there, in table");
        expectNoRow(connection,
                    "SELECT p.slug FROM projects p WHERE p.id NOT IN (SELECT rowid FROM search) "
                    "UNION ALL SELECT s.rowid FROM search s WHERE s.rowid NOT IN (SELECT id FROM projects)",
                    "search text without project or project without search text");
        expectNoRow(connection,
                    "SELECT name FROM editions WHERE (kind = 'published_totals') <> "
                    "(id IN (SELECT edition_id FROM published_totals))",
                    "edition whose totals do not fit its kind");
        expectNoRow(connection,
                    "SELECT e.name FROM editions e WHERE (SELECT count(*) FROM projects p WHERE p.edition_id = e.id) "
                    "<> (SELECT coalesce(max(p.position) + 1, 0) FROM projects p WHERE p.edition_id = e.id)",
                    "edition with projects missing");
    });
}

} // namespace landkort::storage
