// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/sheet_grid.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::exchange {

namespace {

constexpr int kLastRow = 1'048'576, kLastColumn = 16'383; // Excel's and LibreOffice's own limits
constexpr int kLargestKeptGap = 1000;

const char* const kMerged =
    QT_TRANSLATE_NOOP("ImportIssue", "The cells %1 are merged; the text of the first counts for each of them.");
const char* const kHiddenRows =
    QT_TRANSLATE_NOOP("ImportIssue", "The sheet has hidden rows; they were read too. How many: %1, the first is %2.");
const char* const kHiddenColumns =
    QT_TRANSLATE_NOOP("ImportIssue", "The sheet has hidden columns; they were read too. How many: %1.");

ImportIssue note(int line, const char* code, const char* source, const QStringList& arguments)
{
    return {IssueSeverity::Note, line, {}, QLatin1String(code), {}, source, arguments};
}

} // namespace

QString CellRange::name() const
{
    return cellName(firstRow, firstColumn) + QLatin1Char(':') + cellName(lastRow, lastColumn);
}

std::optional<CellPlace> parseCellPlace(QStringView text)
{
    qsizetype at = 0;
    int column = 0;
    for (; at < text.size() && at < 3 && text.at(at) >= u'A' && text.at(at) <= u'Z'; ++at)
        column = column * 26 + (text.at(at).unicode() - u'A' + 1);
    const QStringView digits = text.sliced(at);
    const bool ok = !digits.isEmpty() && digits.size() <= 7 &&
                    std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int row = ok ? digits.toInt() : 0;
    if (at == 0 || row < 1 || row > kLastRow || column - 1 > kLastColumn)
        return std::nullopt;
    return CellPlace{row, column - 1};
}

std::optional<CellRange> parseCellRange(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const auto first = parseCellPlace(text.first(colon));
    const auto last = parseCellPlace(text.sliced(colon + 1));
    if (!first || !last || first->row > last->row || first->column > last->column)
        return std::nullopt;
    return CellRange{first->row, first->column, last->row, last->column};
}

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row);
}

bool SheetGrid::startRow(int row, bool hidden)
{
    if (row <= m_row.lineNumber)
        return false;
    endRow();
    m_row = {row, {}};
    m_rowHidden = hidden;
    return true;
}

void SheetGrid::setCell(int column, const QString& text)
{
    if (m_error || text.isEmpty() || m_row.lineNumber == 0)
        return;
    m_error = m_guard.checkColumn(column, m_row.lineNumber);
    if (m_error)
        return;
    if (column >= m_row.cells.size())
        m_row.cells.resize(column + 1);
    m_row.cells[column] = text;
    m_usedColumns = std::max(m_usedColumns, column + 1);
}

void SheetGrid::hideColumns(int count)
{
    m_hiddenColumns = std::min(m_hiddenColumns + std::clamp(count, 0, kLastColumn + 1), kLastColumn + 1);
}

void SheetGrid::repeatRow(int times)
{
    if (m_row.cells.isEmpty()) {
        m_row.lineNumber = std::min(m_row.lineNumber + std::min(times, kLastRow), 2 * kLastRow);
        return;
    }
    for (int i = 0; i < times && !m_error; ++i) {
        RawRow next = m_row;
        ++next.lineNumber;
        endRow();
        m_row = std::move(next);
    }
}

void SheetGrid::endRow()
{
    if (m_error || m_row.cells.isEmpty())
        return;
    const int from = m_rows.empty() ? m_row.lineNumber : m_rows.back().lineNumber + 1;
    if (m_row.lineNumber - from <= kLargestKeptGap) {
        for (int line = from; line < m_row.lineNumber && !m_error; ++line)
            keep({line, {}});
    }
    if (m_rowHidden)
        m_hiddenRows.push_back(m_row.lineNumber);
    keep(m_row);
}

void SheetGrid::keep(const RawRow& row)
{
    if (!m_error)
        m_error = m_guard.add(row);
    if (!m_error)
        m_rows.push_back(row);
}

void SheetGrid::finish(std::vector<ImportIssue>& issues)
{
    endRow();
    m_row.cells.clear();
    for (const auto& range : m_merged)
        fill(range, issues);
    if (!m_hiddenRows.empty())
        issues.push_back(note(m_hiddenRows.front(), "hidden_rows", kHiddenRows,
                              {QString::number(m_hiddenRows.size()), QString::number(m_hiddenRows.front())}));
    if (m_hiddenColumns > 0)
        issues.push_back(note(0, "hidden_columns", kHiddenColumns, {QString::number(m_hiddenColumns)}));
}

void SheetGrid::fill(const CellRange& range, std::vector<ImportIssue>& issues)
{
    const auto below = [](const RawRow& row, int line) { return row.lineNumber < line; };
    auto row = std::lower_bound(m_rows.begin(), m_rows.end(), range.firstRow, below);
    if (m_error || row == m_rows.end() || row->lineNumber != range.firstRow || range.firstColumn >= row->cells.size())
        return;
    const QString text = row->cells.at(range.firstColumn);
    const int lastColumn = std::min(range.lastColumn, m_usedColumns - 1);
    // A range that reaches past the last row or column with content adds nothing there.
    for (; row != m_rows.end() && row->lineNumber <= range.lastRow && !m_error && !text.isEmpty(); ++row) {
        const qsizetype before = row->cells.size();
        row->cells.resize(std::max<qsizetype>(before, lastColumn + 1));
        m_error = m_guard.addCells(lastColumn - range.firstColumn + 1);
        std::fill(row->cells.begin() + range.firstColumn, row->cells.begin() + lastColumn + 1, text);
    }
    if (!text.isEmpty())
        issues.push_back(note(range.firstRow, "merged_cells", kMerged, {range.name()}));
}

} // namespace landkort::exchange
