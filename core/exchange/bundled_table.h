// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"
#include "core/base/result.h"
#include "core/exchange/raw_table.h"

#include <QHash>

#include <optional>
#include <set>

namespace landkort::exchange {

/// The bytes of a file in the data folder, or why they cannot be had.
base::Result<QByteArray> readBundledFile(const QString& folder, const QString& fileName);

/// One of our own files in data/, read strictly. Readers walk all rows and ask for values; the first odd one is kept
/// as the error, later ones are ignored, and the reader asks error() once at the end. Until then it gets a harmless
/// value, so that reading code stays straight.
class BundledTable {
public:
    /// FileMissing, FileUnreadable, or FileBroken also when one of `columns` is not there.
    static base::Result<BundledTable> open(const QString& folder, const QString& fileName, const QStringList& columns);

    int rowCount() const { return static_cast<int>(m_table.rows.size()); }
    const std::optional<base::Error>& error() const { return m_error; }

    /// The cell as it is; the column must be one of those asked for.
    const QString& text(int row, const char* column) const;
    const QString& required(int row, const char* column);
    /// A required text that no other row has in this column.
    const QString& unique(int row, const char* column);
    std::optional<base::PartialDate> date(int row, const char* column);
    std::optional<int> number(int row, const char* column);
    int requiredNumber(int row, const char* column);
    double requiredDecimal(int row, const char* column);
    bool yesOrNo(int row, const char* column);           ///< "yes"; "no" or empty
    QStringList list(int row, const char* column) const; ///< "; "-separated

    /// The entry's value for the cell; an unknown text is an error, an empty one gives nothing.
    template <class Value> std::optional<Value> oneOf(int row, const char* column, const QHash<QString, Value>& known)
    {
        const QString& cell = text(row, column);
        if (cell.isEmpty())
            return std::nullopt;
        const auto it = known.find(cell);
        if (it != known.end())
            return *it;
        failInvalid(row, column, cell);
        return std::nullopt;
    }
    template <class Value> Value requiredOneOf(int row, const char* column, const QHash<QString, Value>& known)
    {
        required(row, column);
        return oneOf(row, column, known).value_or(Value{});
    }

    void failInvalid(int row, const char* column, const QString& value);
    /// `source` is an English sentence of context "Error" with %1 file, %2 line, %3 column, %4 value.
    void fail(const char* source, int row, const char* column, const QString& value);

private:
    explicit BundledTable(RawTable table);
    int lineNumber(int row) const { return m_table.rows[static_cast<size_t>(row)].lineNumber; }

    RawTable m_table;
    QHash<QLatin1String, std::set<QString>> m_seen;
    std::optional<base::Error> m_error;
};

} // namespace landkort::exchange
