// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/identity_store.h"

#include "core/storage/binding.h"
#include "core/storage/sqlite_error.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace landkort::storage {

namespace {

/// As the table has it: the edition with the smaller id first.
struct Ordered {
    qint64 edition;
    QString project;
    qint64 otherEdition;
    QString otherProject;
};

Ordered ordered(domain::EditionId edition, const domain::ProjectIdentity& identity)
{
    const auto here = static_cast<qint64>(edition);
    const auto there = static_cast<qint64>(identity.otherEdition);
    if (here < there)
        return {here, identity.here.text(), there, identity.there.text()};
    return {there, identity.there.text(), here, identity.here.text()};
}

void writeRow(SQLite::Database& connection, const Ordered& key, bool same)
{
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    if (same) {
        SQLite::Statement others(connection,
                                 "DELETE FROM project_identities WHERE edition_id = ? AND other_edition = ? AND same = "
                                 "1 AND (project = ? OR other_project = ?)");
        run(others, key.edition, key.otherEdition, key.project, key.otherProject);
    }
    SQLite::Statement row(connection, "INSERT OR REPLACE INTO project_identities (edition_id, project, other_edition, "
                                      "other_project, same) VALUES (?, ?, ?, ?, ?)");
    run(row, key.edition, key.project, key.otherEdition, key.otherProject, same);
    transaction.commit();
}

} // namespace

base::Result<std::vector<domain::ProjectIdentity>> IdentityStore::read(domain::EditionId edition)
{
    return guarded(m_database, [&] {
        std::vector<domain::ProjectIdentity> identities;
        SQLite::Statement row(m_database.connection(),
                              "SELECT other_edition, project, other_project, same FROM project_identities "
                              "WHERE edition_id = ?1 UNION ALL "
                              "SELECT edition_id, other_project, project, same FROM project_identities "
                              "WHERE other_edition = ?1 ORDER BY 1, 2, 3");
        bindValue(row, 1, static_cast<qint64>(edition));
        while (row.executeStep())
            identities.push_back({domain::EditionId{row.getColumn(0).getInt64()}, domain::ProjectId(textAt(row, 1)),
                                  domain::ProjectId(textAt(row, 2)), flagAt(row, 3)});
        return identities;
    });
}

base::Result<void> IdentityStore::write(domain::EditionId edition, const domain::ProjectIdentity& identity)
{
    return guarded(m_database, [&] { writeRow(m_database.connection(), ordered(edition, identity), identity.same); });
}

base::Result<bool> IdentityStore::forget(domain::EditionId edition, const domain::ProjectIdentity& identity)
{
    return guarded(m_database, [&] {
        const Ordered key = ordered(edition, identity);
        SQLite::Statement row(m_database.connection(),
                              "DELETE FROM project_identities WHERE edition_id = ? AND project = ? AND other_edition = "
                              "? AND other_project = ?");
        run(row, key.edition, key.project, key.otherEdition, key.otherProject);
        return row.getChanges() == 1;
    });
}

} // namespace landkort::storage
