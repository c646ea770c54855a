// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QString>

namespace landkort::storage {

/// A name beside `file` that no other process uses, for writing before publishing.
QString scratchNameFor(const QString& file);

/// `file`, or `file` with a number, whichever is free.
QString freeFileName(const QString& file);

enum class Published {
    Done,
    AlreadyThere, ///< somebody else's file has the name; it is untouched and the scratch file is gone
};

/// Flushes a finished scratch file to the disk and gives it its name in one step, so that a reader never sees half a
/// file, also after a power failure. Never overwrites. Whatever happens, the scratch file is gone afterwards.
base::Result<Published> publishFile(const QString& scratch, const QString& file);

/// A consistent copy of an open store, through a scratch file; an existing file is refused.
base::Result<void> copyDatabase(Database& database, const QString& file);

} // namespace landkort::storage
