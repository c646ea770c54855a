// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mapping_store.h"

#include "core/storage/binding.h"
#include "core/storage/sqlite_error.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace landkort::storage {

base::Result<std::optional<QString>> MappingStore::find(const QString& header)
{
    return guarded(m_database, [&]() -> std::optional<QString> {
        SQLite::Statement row(m_database.connection(), "SELECT mapping FROM saved_mappings WHERE header = ?");
        bindValue(row, 1, header);
        return row.executeStep() ? std::optional<QString>(textAt(row, 0)) : std::nullopt;
    });
}

base::Result<void> MappingStore::forget(const QString& header)
{
    return guarded(m_database, [&] {
        SQLite::Statement row(m_database.connection(), "DELETE FROM saved_mappings WHERE header = ?");
        run(row, header);
    });
}

} // namespace landkort::storage
