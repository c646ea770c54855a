// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edition.h"
#include "core/domain/municipality.h"
#include "core/domain/project.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace landkort::storage {

/// Writes projects with their vendors, adoptions, sources and search text. Belongs inside a transaction of the caller;
/// throws SQLite::Exception.
class ProjectWriter {
public:
    ProjectWriter(SQLite::Database& connection, const domain::MunicipalityCatalog& catalog);

    /// The project's row id.
    qint64 write(domain::EditionId edition, int position, const domain::Project& project);

private:
    void writeSources(qint64 id, const domain::Project& project);
    void writeSearchText(qint64 id, const domain::Project& project);

    SQLite::Database& m_connection;
    const domain::MunicipalityCatalog& m_catalog;
    SQLite::Statement m_project;
    SQLite::Statement m_vendor;
    SQLite::Statement m_adoption;
    SQLite::Statement m_source;
    SQLite::Statement m_search;
};

} // namespace landkort::storage
