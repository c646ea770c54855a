// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"

#include <QString>

#include <SQLiteCpp/Statement.h>

#include <optional>

namespace landkort::storage {

/// How our values go into a statement and come out of a row; nothing is ever glued into SQL text.
inline void bindValue(SQLite::Statement& statement, int index, const QString& text)
{
    statement.bind(index, text.toStdString());
}
inline void bindValue(SQLite::Statement& statement, int index, const char*) = delete;
inline void bindValue(SQLite::Statement& statement, int index, qint64 value)
{
    statement.bind(index, static_cast<int64_t>(value));
}
inline void bindValue(SQLite::Statement& statement, int index, int value)
{
    statement.bind(index, value);
}
inline void bindValue(SQLite::Statement& statement, int index, bool value)
{
    statement.bind(index, value ? 1 : 0);
}
inline void bindValue(SQLite::Statement& statement, int index, double value)
{
    statement.bind(index, value);
}
inline void bindValue(SQLite::Statement& statement, int index, const QByteArray& bytes)
{
    statement.bind(index, bytes.constData(), static_cast<int>(bytes.size()));
}
inline void bindValue(SQLite::Statement& statement, int index, const base::PartialDate& date)
{
    bindValue(statement, index, date.toIso());
}
template <class Value> void bindValue(SQLite::Statement& statement, int index, const std::optional<Value>& value)
{
    if (value)
        bindValue(statement, index, *value);
    else
        statement.bind(index); // NULL
}

/// Empty text as NULL: "not stated".
inline std::optional<QString> nullIfEmpty(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
}

/// Binds all values in order and runs the statement, ready for the next row.
template <class... Values> void run(SQLite::Statement& statement, const Values&... values)
{
    statement.reset();
    int index = 0;
    (bindValue(statement, ++index, values), ...);
    statement.exec();
}

QString textAt(SQLite::Statement& row, int column); ///< NULL as empty
std::optional<int> numberAt(SQLite::Statement& row, int column);
bool flagAt(SQLite::Statement& row, int column);
/// Throws DamagedContent when the text is no date.
std::optional<base::PartialDate> dateAt(SQLite::Statement& row, int column);

[[noreturn]] void throwDamaged(SQLite::Statement& row, int column);

/// The enum value of a key; NULL gives nothing, an unknown key throws DamagedContent.
template <class FromKey>
auto enumAt(SQLite::Statement& row, int column, FromKey fromKey) -> decltype(fromKey(QString()))
{
    if (row.isColumnNull(column))
        return std::nullopt;
    const auto value = fromKey(textAt(row, column));
    if (!value)
        throwDamaged(row, column);
    return value;
}
template <class FromKey> auto requiredEnumAt(SQLite::Statement& row, int column, FromKey fromKey)
{
    const auto value = enumAt(row, column, fromKey);
    if (!value)
        throwDamaged(row, column);
    return *value;
}

} // namespace landkort::storage
