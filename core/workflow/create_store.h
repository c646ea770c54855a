// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

namespace landkort::workflow {

/// Makes the tables in a new database and fills them from the bundled data.
base::Result<void> fillFromBundledData(storage::Database& database, const QString& dataFolder);

/// Makes a store from the bundled data and gives it its name when it is complete: a half-filled store never appears.
/// When another process was faster its store stays, and that is no error. An existing file is never touched.
base::Result<void> createStore(const QString& file, const QString& dataFolder);

} // namespace landkort::workflow
