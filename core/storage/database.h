// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace SQLite {
class Database;
}

namespace landkort::storage {

/// Marks the file as ours: "AILK". Another number means another program's database.
inline constexpr int kApplicationId = 0x41494C4B;

/// One connection to one store. Rollback journal and synchronous=FULL, because people put stores on network drives and
/// sticks, where a write-ahead log fails; foreign keys on; waits two seconds for another writer.
///
/// SQLiteCpp's exceptions stop at the stores of this folder, which turn them into Error (guarded() in sqlite_error.h).
/// Thread: one object per thread.
class Database {
public:
    enum class Open {
        Existing, ///< never creates; falls back to reading when the file or its folder is write-protected
        Scratch,  ///< a new file nobody else knows yet: no journal, no syncing; see publishFile()
    };

    static base::Result<std::shared_ptr<Database>> open(const QString& file, Open mode);
    static base::Result<std::shared_ptr<Database>> inMemory();
    ~Database();

    SQLite::Database& connection() { return *m_connection; }
    /// Empty when in memory.
    const QString& file() const { return m_file; }
    /// A scratch file or in memory: its tables are still to be made.
    bool isNew() const { return m_isNew; }
    /// Changes when another connection has committed.
    base::Result<int> dataVersion();

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

private:
    Database(QString file, bool isNew, std::unique_ptr<SQLite::Database> connection);

    QString m_file;
    bool m_isNew;
    std::unique_ptr<SQLite::Database> m_connection;
};

} // namespace landkort::storage
