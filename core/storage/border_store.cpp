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

static void useBorders(SQLite::Database& connection, const geo::Borders& borders, const BorderOrigin& origin)
{
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    connection.exec("DELETE FROM loaded_borders");
    SQLite::Statement source(connection, "INSERT OR REPLACE INTO loaded_border_source "
                                         "(id, attribution, file_name, sha256, loaded_on) VALUES (1, ?, ?, ?, ?)");
    run(source, borders.attribution, borders.fileName, QString::fromLatin1(origin.sha256),
        origin.loadedOn.toString(Qt::ISODate));
    SQLite::Statement border(connection, "INSERT INTO loaded_borders (position, municipality, shape) VALUES (?, ?, ?)");
    for (int i = 0; const auto& b : borders.municipalities)
        run(border, i++, b.code.text(), toShape(b.parts));
    transaction.commit();
}

static void resetBorders(SQLite::Database& connection)
{
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    connection.exec("DELETE FROM loaded_borders");
    connection.exec("DELETE FROM loaded_border_source");
    transaction.commit();
}

static geo::Borders readRows(SQLite::Statement& row)
{
    geo::Borders borders;
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

static geo::Borders readBorders(SQLite::Database& connection)
{
    SQLite::Statement loaded(connection, "SELECT attribution, file_name FROM loaded_border_source");
    if (loaded.executeStep()) {
        SQLite::Statement row(connection, "SELECT municipality, shape FROM loaded_borders ORDER BY position");
        geo::Borders borders = readRows(row);
        borders.attribution = textAt(loaded, 0);
        borders.fileName = textAt(loaded, 1);
        return borders;
    }
    SQLite::Statement row(connection, "SELECT municipality, shape FROM borders ORDER BY position");
    geo::Borders borders = readRows(row);
    SQLite::Statement source(connection, "SELECT attribution FROM border_source");
    if (source.executeStep())
        borders.attribution = textAt(source, 0);
    return borders;
}

base::Result<void> BorderStore::write(const geo::Borders& borders)
{
    return guarded(m_database, [&] { writeBorders(m_database.connection(), borders); });
}

base::Result<void> BorderStore::use(const geo::Borders& borders, const BorderOrigin& origin)
{
    return guarded(m_database, [&] { useBorders(m_database.connection(), borders, origin); });
}

base::Result<void> BorderStore::reset()
{
    return guarded(m_database, [&] { resetBorders(m_database.connection()); });
}

base::Result<geo::Borders> BorderStore::read()
{
    return guarded(m_database, [&] { return readBorders(m_database.connection()); });
}

} // namespace landkort::storage
