// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edition.h"
#include "core/domain/municipality.h"
#include "core/domain/project.h"
#include "core/domain/vocabulary.h"
#include "core/storage/database.h"

#include <vector>

namespace landkort::storage {

/// The editions of a store. Adding one is all or nothing: one transaction for the edition, its lists, its projects and
/// their search text.
class EditionStore {
public:
    explicit EditionStore(Database& database) : m_database(database) {}

    /// In the order they were added.
    base::Result<std::vector<domain::Edition>> list();
    /// The id given; the edition's own id is ignored. A name that is taken is refused (InvalidInput).
    base::Result<domain::EditionId> add(const domain::Edition& edition, const domain::Vocabulary& vocabulary,
                                        const std::vector<domain::Project>& projects,
                                        const domain::MunicipalityCatalog& catalog);
    base::Result<domain::Vocabulary> vocabulary(domain::EditionId id);
    base::Result<std::vector<domain::Project>> projects(domain::EditionId id);

private:
    Database& m_database;
};

} // namespace landkort::storage
