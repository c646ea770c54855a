// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/edition.h"
#include "core/domain/municipality.h"
#include "core/domain/project.h"
#include "core/domain/vocabulary.h"
#include "core/storage/database.h"
#include "core/storage/new_edition.h"

#include <QDate>

#include <vector>

namespace landkort::storage {

/// The editions of a store. Adding one is all or nothing: one transaction for the edition, its lists, its projects,
/// their search text, where they come from, and the mapping that read them.
class EditionStore {
public:
    explicit EditionStore(Database& database) : m_database(database) {}

    /// In the order they were added; without those that were removed.
    base::Result<std::vector<domain::Edition>> list();
    /// Those that were removed and can be restored.
    base::Result<std::vector<domain::Edition>> removed();
    /// The id given; the edition's own id is ignored. A name that is taken, also by a removed edition, is refused
    /// (InvalidInput); a cancelled adding leaves nothing behind (Cancelled).
    base::Result<domain::EditionId> add(const NewEdition& content, const domain::MunicipalityCatalog& catalog,
                                        const base::Progress& progress = base::Progress());
    base::Result<domain::EditionId> add(const domain::Edition& edition, const domain::Vocabulary& vocabulary,
                                        const std::vector<domain::Project>& projects,
                                        const domain::MunicipalityCatalog& catalog);
    /// Hides the edition from list(); everything of it stays.
    base::Result<void> remove(domain::EditionId id, const QDate& on);
    base::Result<void> restore(domain::EditionId id);
    base::Result<domain::Vocabulary> vocabulary(domain::EditionId id);
    base::Result<std::vector<domain::Project>> projects(domain::EditionId id);

private:
    Database& m_database;
};

} // namespace landkort::storage
