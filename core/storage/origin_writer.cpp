// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/origin_writer.h"

#include "core/storage/binding.h"

namespace landkort::storage {

OriginWriter::OriginWriter(SQLite::Database& connection)
    : m_row(connection, "INSERT INTO project_rows (project_id, position, file, line) VALUES (?, ?, ?, ?)"),
      m_field(connection, "INSERT INTO field_origins (project_id, position, field, municipality, file, line, "
                          "column_name, original, rule) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_contact(connection, "INSERT INTO contacts (project_id, position, column_name, text) VALUES (?, ?, ?, ?)")
{
}

void OriginWriter::write(qint64 projectId, const domain::ProjectProvenance& provenance)
{
    for (int i = 0; const auto& row : provenance.rows)
        run(m_row, projectId, i++, row.file, row.lineNumber);
    for (int i = 0; const auto& f : provenance.fields)
        run(m_field, projectId, i++, f.field, f.municipality.text(), f.row.file, f.row.lineNumber, f.column, f.original,
            domain::key(f.rule));
}

void OriginWriter::write(qint64 projectId, const std::vector<domain::Contact>& contacts)
{
    for (int i = 0; const auto& contact : contacts)
        run(m_contact, projectId, i++, contact.column, contact.text);
}

void writeImport(SQLite::Database& connection, qint64 editionId, const NewEdition& content)
{
    SQLite::Statement file(connection, "INSERT INTO imported_files (edition_id, position, file_name, sha256, sheet, "
                                       "imported_on) VALUES (?, ?, ?, ?, ?, ?)");
    for (int i = 0; const auto& f : content.provenance.files)
        run(file, editionId, i++, f.fileName, QString::fromLatin1(f.sha256), f.sheet,
            f.importedOn.toString(Qt::ISODate));
    SQLite::Statement rule(connection,
                           "INSERT INTO import_rules (edition_id, field, value, meaning) VALUES (?, ?, ?, ?)");
    for (const auto& [field, rules] : content.rules.all()) {
        for (const auto& [folded, r] : rules)
            run(rule, editionId, field, r.value, r.meaning);
    }
    if (content.mappingHeader.isEmpty())
        return;
    SQLite::Statement mapping(connection, "INSERT INTO saved_mappings (header, mapping) VALUES (?, ?) "
                                          "ON CONFLICT (header) DO UPDATE SET mapping = excluded.mapping");
    run(mapping, content.mappingHeader, content.mapping);
}

} // namespace landkort::storage
