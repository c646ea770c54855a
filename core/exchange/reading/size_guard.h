// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/table_reader.h"

#include <optional>

namespace landkort::exchange {

/// Counts what a reading takes in, row by row, and says which limit of table_reader.h was passed, or that the user
/// cancelled.
class SizeGuard {
public:
    SizeGuard(QString fileName, const base::Progress& progress) : m_fileName(std::move(fileName)), m_progress(progress)
    {
    }

    /// To be asked before the row is kept.
    std::optional<base::Error> add(const RawRow& row);
    /// Cells that appear in rows already added, as those of a merged range.
    std::optional<base::Error> addCells(qint64 count);
    std::optional<base::Error> checkColumn(int columnIndex, int lineNumber) const;
    std::optional<base::Error> checkCell(qsizetype characters, int lineNumber) const;
    const QString& fileName() const { return m_fileName; }
    bool cancelled() const { return m_progress.cancelled(); }
    void report(qint64 done, qint64 total) const;                ///< passed on in thousandths
    SizeGuard fresh() const { return {m_fileName, m_progress}; } ///< for another sheet of the same file

private:
    QString m_fileName;
    const base::Progress& m_progress;
    int m_rows = 0;
    qint64 m_cells = 0;
};

base::Error cancelledReading();
base::Error fileTooLarge(const QString& fileName);
base::Error unpackedTooLarge(const QString& fileName);
/// Nothing but blanks, in the file or (when named) in the sheet.
base::Error nothingInside(const QString& fileName, const QString& sheet = {});
/// "1 000 000": thousands apart by a narrow no-break space, which both languages read.
QString limitText(qint64 limit);

} // namespace landkort::exchange
