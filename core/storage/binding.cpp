// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/binding.h"

#include "core/storage/sqlite_error.h"

#include <SQLiteCpp/Column.h>

namespace landkort::storage {

QString textAt(SQLite::Statement& row, int column)
{
    const SQLite::Column cell = row.getColumn(column);
    const char* text = cell.getText();
    return QString::fromUtf8(text, cell.getBytes());
}

std::optional<int> numberAt(SQLite::Statement& row, int column)
{
    if (row.isColumnNull(column))
        return std::nullopt;
    return row.getColumn(column).getInt();
}

bool flagAt(SQLite::Statement& row, int column)
{
    return row.getColumn(column).getInt() != 0;
}

std::optional<base::PartialDate> dateAt(SQLite::Statement& row, int column)
{
    if (row.isColumnNull(column))
        return std::nullopt;
    const auto date = base::PartialDate::fromIso(textAt(row, column));
    if (!date)
        throwDamaged(row, column);
    return date;
}

void throwDamaged(SQLite::Statement& row, int column)
{
    throw DamagedContent(row.getQuery() + ": " + row.getColumnName(column) + " = " + row.getColumn(column).getString());
}

} // namespace landkort::storage
