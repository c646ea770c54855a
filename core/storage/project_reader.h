// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edition.h"
#include "core/domain/project.h"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace landkort::storage {

/// All projects of an edition in their order, with vendors, adoptions and sources. Throws SQLite::Exception and
/// DamagedContent.
std::vector<domain::Project> readProjects(SQLite::Database& connection, domain::EditionId edition);

} // namespace landkort::storage
