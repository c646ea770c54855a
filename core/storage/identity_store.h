// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/project_identity.h"
#include "core/storage/database.h"

#include <vector>

namespace landkort::storage {

/// What the user says of projects of two editions. A statement is of both; it is read from either side.
class IdentityStore {
public:
    explicit IdentityStore(Database& database) : m_database(database) {}

    base::Result<std::vector<domain::ProjectIdentity>> read(domain::EditionId edition);
    /// Replaces what was said of the two. Of "the same", either project can be the same as one only: earlier statements
    /// that it is the same as another one of that edition go.
    base::Result<void> write(domain::EditionId edition, const domain::ProjectIdentity& identity);
    /// Nothing is said of the two any more. Whether there was anything.
    base::Result<bool> forget(domain::EditionId edition, const domain::ProjectIdentity& identity);

private:
    Database& m_database;
};

} // namespace landkort::storage
