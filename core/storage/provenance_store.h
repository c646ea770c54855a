// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/domain/edition.h"
#include "core/domain/import_rules.h"
#include "core/domain/provenance.h"
#include "core/storage/database.h"

#include <vector>

namespace landkort::storage {

/// Where an edition's projects come from. Written with the edition (EditionStore::add).
class ProvenanceStore {
public:
    explicit ProvenanceStore(Database& database) : m_database(database) {}

    /// Of all projects, in the edition's order; no projects for an edition that no file was read for.
    base::Result<domain::EditionProvenance> read(domain::EditionId id);
    /// Of the project at a position in its edition.
    base::Result<domain::ProjectProvenance> readProject(domain::EditionId id, int position);
    base::Result<std::vector<domain::ImportedFile>> files(domain::EditionId id);
    base::Result<domain::ImportRules> rules(domain::EditionId id);
    /// Personal data, parallel to the edition's projects: for the user's eyes and for a further import, never for
    /// exports.
    base::Result<std::vector<std::vector<domain::Contact>>> contacts(domain::EditionId id);

private:
    Database& m_database;
};

} // namespace landkort::storage
