// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace landkort::storage {

/// Looks at the whole file (SQLite's own integrity check, which also tests the tables' conditions), at every reference
/// between rows, and at the search text (one per project). Only reads. Error of kind DamageFound with the first
/// finding as its detail.
base::Result<void> checkIntegrity(Database& database);

} // namespace landkort::storage
