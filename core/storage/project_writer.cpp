// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/project_writer.h"

#include "core/storage/binding.h"
#include "core/storage/search_index.h"

#include <sqlite3.h>

namespace landkort::storage {

template <class Enum> static std::optional<QString> keyOf(const std::optional<Enum>& value)
{
    return value ? std::optional<QString>(domain::key(*value)) : std::nullopt;
}

ProjectWriter::ProjectWriter(SQLite::Database& connection, const domain::MunicipalityCatalog& catalog)
    : m_connection(connection), m_catalog(catalog),
      m_project(connection, "INSERT INTO projects (edition_id, position, slug, title, domain, use_case, target, task, "
                            "status, status_date, started, technology, description, confidence, note, partners, "
                            "outcome, municipalities_claimed, ai_unclear, latest_source) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_vendor(connection, "INSERT INTO project_vendors (project_id, position, vendor) VALUES (?, ?, ?)"),
      m_adoption(connection, "INSERT INTO adoptions (project_id, position, municipality, status, status_date, basis, "
                             "note) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      m_source(connection, "INSERT INTO sources (project_id, position, address, title, date) VALUES (?, ?, ?, ?, ?)"),
      m_search(connection,
               "INSERT INTO search (rowid, title, description, vendor, municipality) VALUES (?, ?, ?, ?, ?)")
{
}

qint64 ProjectWriter::write(domain::EditionId edition, int position, const domain::Project& p)
{
    if (p.id.text().isEmpty() || p.municipalitiesClaimed.value_or(0) < 0)
        throw SQLite::Exception("a project without an id, or with a negative number of municipalities",
                                SQLITE_CONSTRAINT);
    run(m_project, static_cast<qint64>(edition), position, p.id.text(), p.title, nullIfEmpty(p.domainKey),
        nullIfEmpty(p.useCaseKey), keyOf(p.target), keyOf(p.task), domain::key(p.status), p.statusDate, p.started,
        p.technology, p.description, keyOf(p.confidence), p.note, p.partners, keyOf(p.outcome), p.municipalitiesClaimed,
        p.aiUnclear, p.latestSource);
    const qint64 id = m_connection.getLastInsertRowid();
    for (int i = 0; const auto& vendor : p.vendors)
        run(m_vendor, id, i++, vendor);
    for (int i = 0; const auto& a : p.adoptions)
        run(m_adoption, id, i++, a.municipality.text(), domain::key(a.status), a.statusDate, domain::key(a.basis),
            a.note);
    writeSources(id, p);
    writeSearchText(id, p);
    return id;
}

void ProjectWriter::writeSources(qint64 id, const domain::Project& project)
{
    run(m_source, id, 0, project.source.address, project.source.title, project.source.date);
    for (int i = 1; const auto& address : project.otherSources)
        run(m_source, id, i++, address, QString(), std::optional<base::PartialDate>());
}

void ProjectWriter::writeSearchText(qint64 id, const domain::Project& project)
{
    const SearchText text = searchTextOf(project, m_catalog);
    run(m_search, id, text[0], text[1], text[2], text[3]);
}

} // namespace landkort::storage
