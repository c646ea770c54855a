// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/border_store.h"

#include "core/storage/binding.h"
#include "core/storage/border_shape.h"
#include "core/storage/sqlite_error.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace landkort::storage {

static void writeBorders(SQLite::Database& connection, const geo::Borders& borders)
{
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    connection.exec("DELETE FROM borders");
    SQLite::Statement source(connection, "INSERT OR REPLACE INTO border_source (id, attribution) VALUES (1, ?)");
    run(source, borders.attribution);
    SQLite::Statement border(connection, "INSERT INTO borders (position, municipality, shape) VALUES (?, ?, ?)");
    for (int i = 0; const auto& b : borders.municipalities)
        run(border, i++, b.code.text(), toShape(b.parts));
    transaction.commit();
}

static geo::Borders readBorders(SQLite::Database& connection)
{
    geo::Borders borders;
    SQLite::Statement source(connection, "SELECT attribution FROM border_source");
    if (source.executeStep())
        borders.attribution = textAt(source, 0);
    SQLite::Statement row(connection, "SELECT municipality, shape FROM borders ORDER BY position");
    while (row.executeStep()) {
        const SQLite::Column shape = row.getColumn(1);
        auto parts = fromShape(QByteArray::fromRawData(static_cast<const char*>(shape.getBlob()), shape.getBytes()));
        if (!parts)
            throw DamagedContent("border of " + row.getColumn(0).getString());
        borders.municipalities.push_back({domain::MunicipalityCode(textAt(row, 0)), std::move(*parts)});
    }
    if (borders.municipalities.empty())
        throw DamagedContent("no borders");
    return borders;
}

base::Result<void> BorderStore::write(const geo::Borders& borders)
{
    return guarded(m_database, [&] { writeBorders(m_database.connection(), borders); });
}

base::Result<geo::Borders> BorderStore::read()
{
    return guarded(m_database, [&] { return readBorders(m_database.connection()); });
}

} // namespace landkort::storage
