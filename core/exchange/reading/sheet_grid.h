// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_issue.h"
#include "core/exchange/reading/size_guard.h"

namespace landkort::exchange {

/// Cells from, to: rows from 1 as a sheet numbers them, columns from 0.
struct CellRange {
    int firstRow = 0, firstColumn = 0, lastRow = 0, lastColumn = 0;
    QString name() const; ///< "A5:B9"
};

/// "C5"; nothing of "5C", "c5" or a place no sheet has.
struct CellPlace {
    int row = 0;
    int column = 0;
};
std::optional<CellPlace> parseCellPlace(QStringView text);
std::optional<CellRange> parseCellRange(QStringView text); ///< "A5:B9"
QString cellName(int row, int column);

/// A sheet while it is read: rows come in rising order, cells in any.
///
/// Rows without content are kept where they part rows with content (at most a thousand in one place; a larger gap shows
/// in the line numbers only), as cells without content at a row's end are dropped. Notes: "merged_cells" (the range
/// named, each of its cells given the text of the first), "hidden_rows", "hidden_columns".
class SheetGrid {
public:
    explicit SheetGrid(SizeGuard& guard) : m_guard(guard) {}

    /// The rows before it are complete. False when the row is not below the last one.
    bool startRow(int row, bool hidden);
    void setCell(int column, const QString& text);
    void merge(const CellRange& range) { m_merged.push_back(range); }
    void hideColumns(int count);
    /// The started row once more, `times` times below itself.
    void repeatRow(int times);
    int row() const { return m_row.lineNumber; }
    const std::optional<base::Error>& error() const { return m_error; } ///< what is done after it has no effect
    bool isEmpty() const { return m_rows.empty(); }                     ///< once finished

    /// Ends the last row and fills the merged ranges.
    void finish(std::vector<ImportIssue>& issues);
    std::vector<RawRow> takeRows() { return std::move(m_rows); }

private:
    void endRow();
    void keep(const RawRow& row);
    void fill(const CellRange& range, std::vector<ImportIssue>& issues);

    SizeGuard& m_guard;
    RawRow m_row;
    bool m_rowHidden = false;
    std::vector<RawRow> m_rows;
    std::vector<CellRange> m_merged;
    std::vector<int> m_hiddenRows;
    int m_hiddenColumns = 0;
    int m_usedColumns = 0;
    std::optional<base::Error> m_error;
};

} // namespace landkort::exchange
