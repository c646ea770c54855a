// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/sqlite_error.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace landkort::storage {

static constexpr int kBusyTimeoutMs = 2000;

Database::Database(QString file, bool isNew, std::unique_ptr<SQLite::Database> connection)
    : m_file(std::move(file)), m_isNew(isNew), m_connection(std::move(connection))
{
}

Database::~Database() = default;

base::Result<std::shared_ptr<Database>> Database::open(const QString& file, Open mode)
{
    try {
        const int flags = SQLite::OPEN_READWRITE | (mode == Open::Scratch ? SQLite::OPEN_CREATE : 0);
        auto connection = std::make_unique<SQLite::Database>(file.toStdString(), flags, kBusyTimeoutMs);
        connection->exec(mode == Open::Scratch ? "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                                               : "PRAGMA synchronous = FULL;");
        connection->exec("PRAGMA foreign_keys = ON;");
        return std::shared_ptr<Database>(new Database(file, mode == Open::Scratch, std::move(connection)));
    } catch (const SQLite::Exception& exception) {
        return errorFrom(exception, file, 0);
    }
}

base::Result<std::shared_ptr<Database>> Database::inMemory()
{
    try {
        auto connection = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        connection->exec("PRAGMA foreign_keys = ON;");
        return std::shared_ptr<Database>(new Database(QString(), true, std::move(connection)));
    } catch (const SQLite::Exception& exception) {
        return errorFrom(exception, QString(), 0);
    }
}

base::Result<int> Database::dataVersion()
{
    return guarded(*this, [&] { return m_connection->execAndGet("PRAGMA data_version").getInt(); });
}

} // namespace landkort::storage
