// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/provenance_store.h"

#include "core/storage/binding.h"
#include "core/storage/sqlite_error.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace landkort::storage {

namespace {

std::vector<domain::ImportedFile> readFiles(SQLite::Database& connection, qint64 id)
{
    std::vector<domain::ImportedFile> files;
    SQLite::Statement row(connection, "SELECT file_name, sha256, sheet, imported_on FROM imported_files "
                                      "WHERE edition_id = ? ORDER BY position");
    bindValue(row, 1, id);
    while (row.executeStep()) {
        const QDate on = QDate::fromString(textAt(row, 3), Qt::ISODate);
        if (!on.isValid())
            throwDamaged(row, 3);
        files.push_back({textAt(row, 0), textAt(row, 1).toLatin1(), textAt(row, 2), on});
    }
    return files;
}

/// The place of a row's project (first column) among `projects`.
domain::ProjectProvenance& placeOf(std::vector<domain::ProjectProvenance>& projects, SQLite::Statement& row)
{
    const int position = row.getColumn(0).getInt();
    if (position < 0 || position >= static_cast<int>(projects.size()))
        throwDamaged(row, 0);
    return projects[static_cast<size_t>(position)];
}

void readRows(SQLite::Statement& row, std::vector<domain::ProjectProvenance>& projects)
{
    while (row.executeStep())
        placeOf(projects, row).rows.push_back({row.getColumn(1).getInt(), row.getColumn(2).getInt()});
}

void readFields(SQLite::Statement& row, std::vector<domain::ProjectProvenance>& projects)
{
    while (row.executeStep()) {
        domain::FieldOrigin field;
        field.field = textAt(row, 1);
        field.municipality = domain::MunicipalityCode(textAt(row, 2));
        field.row = {row.getColumn(3).getInt(), row.getColumn(4).getInt()};
        field.column = textAt(row, 5);
        field.original = textAt(row, 6);
        field.rule = requiredEnumAt(row, 7, domain::originRuleFromKey);
        placeOf(projects, row).fields.push_back(std::move(field));
    }
}

int projectCount(SQLite::Database& connection, qint64 id)
{
    SQLite::Statement count(connection, "SELECT count(*) FROM projects WHERE edition_id = ?");
    bindValue(count, 1, id);
    count.executeStep();
    return count.getColumn(0).getInt();
}

} // namespace

base::Result<domain::EditionProvenance> ProvenanceStore::read(domain::EditionId id)
{
    return guarded(m_database, [&] {
        const auto edition = static_cast<qint64>(id);
        SQLite::Database& connection = m_database.connection();
        domain::EditionProvenance provenance{readFiles(connection, edition), {}};
        if (provenance.files.empty())
            return provenance;
        provenance.projects.resize(static_cast<size_t>(projectCount(connection, edition)));
        SQLite::Statement rows(connection, "SELECT p.position, r.file, r.line FROM projects p JOIN project_rows r "
                                           "ON r.project_id = p.id WHERE p.edition_id = ? ORDER BY p.id, r.position");
        bindValue(rows, 1, edition);
        readRows(rows, provenance.projects);
        SQLite::Statement fields(connection,
                                 "SELECT p.position, f.field, f.municipality, f.file, f.line, f.column_name, "
                                 "f.original, f.rule FROM projects p JOIN field_origins f ON f.project_id = p.id "
                                 "WHERE p.edition_id = ? ORDER BY p.id, f.position");
        bindValue(fields, 1, edition);
        readFields(fields, provenance.projects);
        return provenance;
    });
}

base::Result<domain::ProjectProvenance> ProvenanceStore::readProject(domain::EditionId id, int position)
{
    return guarded(m_database, [&] {
        SQLite::Database& connection = m_database.connection();
        std::vector<domain::ProjectProvenance> one(1);
        SQLite::Statement rows(connection, "SELECT 0, r.file, r.line FROM projects p JOIN project_rows r "
                                           "ON r.project_id = p.id WHERE p.edition_id = ? AND p.position = ? "
                                           "ORDER BY r.position");
        bindValue(rows, 1, static_cast<qint64>(id));
        bindValue(rows, 2, position);
        readRows(rows, one);
        SQLite::Statement fields(connection,
                                 "SELECT 0, f.field, f.municipality, f.file, f.line, f.column_name, f.original, f.rule "
                                 "FROM projects p JOIN field_origins f ON f.project_id = p.id "
                                 "WHERE p.edition_id = ? AND p.position = ? ORDER BY f.position");
        bindValue(fields, 1, static_cast<qint64>(id));
        bindValue(fields, 2, position);
        readFields(fields, one);
        return std::move(one.front());
    });
}

base::Result<std::vector<domain::ImportedFile>> ProvenanceStore::files(domain::EditionId id)
{
    return guarded(m_database, [&] { return readFiles(m_database.connection(), static_cast<qint64>(id)); });
}

base::Result<domain::ImportRules> ProvenanceStore::rules(domain::EditionId id)
{
    return guarded(m_database, [&] {
        domain::ImportRules rules;
        SQLite::Statement row(m_database.connection(),
                              "SELECT field, value, meaning FROM import_rules WHERE edition_id = ?");
        bindValue(row, 1, static_cast<qint64>(id));
        while (row.executeStep())
            rules.set(textAt(row, 0), textAt(row, 1), textAt(row, 2));
        return rules;
    });
}

base::Result<std::vector<std::vector<domain::Contact>>> ProvenanceStore::contacts(domain::EditionId id)
{
    return guarded(m_database, [&] {
        SQLite::Database& connection = m_database.connection();
        const auto edition = static_cast<qint64>(id);
        std::vector<std::vector<domain::Contact>> contacts(static_cast<size_t>(projectCount(connection, edition)));
        SQLite::Statement row(connection, "SELECT p.position, c.column_name, c.text FROM projects p JOIN contacts c "
                                          "ON c.project_id = p.id WHERE p.edition_id = ? ORDER BY p.id, c.position");
        bindValue(row, 1, edition);
        while (row.executeStep()) {
            const int position = row.getColumn(0).getInt();
            if (position < 0 || position >= static_cast<int>(contacts.size()))
                throwDamaged(row, 0);
            contacts[static_cast<size_t>(position)].push_back({textAt(row, 1), textAt(row, 2)});
        }
        return contacts;
    });
}

} // namespace landkort::storage
