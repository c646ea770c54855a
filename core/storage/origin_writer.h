// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/new_edition.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace landkort::storage {

/// Writes where projects come from. Belongs inside a transaction of the caller; throws SQLite::Exception.
class OriginWriter {
public:
    explicit OriginWriter(SQLite::Database& connection);

    void write(qint64 projectId, const domain::ProjectProvenance& provenance);
    void write(qint64 projectId, const std::vector<domain::Contact>& contacts);

private:
    SQLite::Statement m_row;
    SQLite::Statement m_field;
    SQLite::Statement m_contact;
};

/// The edition's files and rules, and the mapping to propose again.
void writeImport(SQLite::Database& connection, qint64 editionId, const NewEdition& content);

} // namespace landkort::storage
