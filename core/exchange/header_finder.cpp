// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_finder.h"

#include "core/exchange/header_search.h"
#include "core/exchange/text_repair.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::exchange {

namespace {

ImportIssue note(const char* code, int line, const char* source, const QString& value = {})
{
    return {IssueSeverity::Note, line, {}, QString::fromLatin1(code), value, source, {value}};
}

QString firstText(const RawRow& row)
{
    for (const auto& cell : row.cells) {
        if (!cell.trimmed().isEmpty())
            return cell.simplified().left(80);
    }
    return {};
}

/// Walks the rows once and sorts them into the table and what is left out.
class TableCutter {
public:
    TableCutter(const RawSheet& sheet, FoundTable& found) : m_rows(sheet.rows), m_found(found) {}

    void cut()
    {
        const int header = headerRowOf(m_rows);
        leaveOutAbove(header);
        if (header < 0)
            return;
        const RawRow& row = m_rows[static_cast<size_t>(header)];
        m_found.headerLine = row.lineNumber;
        m_found.table.header = row.cells;
        size_t first = static_cast<size_t>(header) + 1;
        if (first < m_rows.size() && isSecondHeader(m_rows[first])) {
            m_found.issues.push_back(twoHeaders(m_rows[first]));
            ++first;
        }
        const size_t end = leaveOutBelow(first);
        for (size_t i = first; i < end; ++i)
            take(m_rows[i]);
        closeEmpty();
    }

private:
    static ImportIssue twoHeaders(const RawRow& row)
    {
        return {IssueSeverity::Warning,
                row.lineNumber,
                {},
                QStringLiteral("two_header_rows"),
                firstText(row),
                QT_TRANSLATE_NOOP("ImportIssue", "There are two rows of headers; this one (“%1”) was left out."),
                {firstText(row)}};
    }

    void leaveOutAbove(int header)
    {
        const size_t end = header < 0 ? m_rows.size() : static_cast<size_t>(header);
        bool inFilter = false;
        for (size_t i = 0; i < end; ++i) {
            const RawRow& row = m_rows[i];
            if (isEmptyRow(row)) {
                inFilter = false;
                continue; // space around a title is no finding
            }
            inFilter = inFilter || startsFilterBlock(row);
            if (isSeparatorLine(row))
                m_found.issues.push_back(note("separator_line", row.lineNumber, kSeparatorLine, firstText(row)));
            else if (inFilter)
                m_found.issues.push_back(note("filter_block", row.lineNumber, kFilterBlock, firstText(row)));
            else if (header >= 0 && i + 1 == end && filledCells(row) > 1)
                m_found.issues.push_back(twoHeaders(row));
            else
                m_found.issues.push_back(note("title_row", row.lineNumber, kTitleRow, firstText(row)));
        }
    }

    /// The end of the table's rows.
    size_t leaveOutBelow(size_t first)
    {
        size_t end = m_rows.size();
        for (size_t i = first; i < m_rows.size(); ++i) {
            if (startsFilterBlock(m_rows[i])) {
                end = i;
                break;
            }
        }
        for (size_t i = end; i < m_rows.size(); ++i) {
            if (!isEmptyRow(m_rows[i]))
                m_found.issues.push_back(
                    note("filter_block", m_rows[i].lineNumber, kFilterBlock, firstText(m_rows[i])));
        }
        while (end > first && isEmptyRow(m_rows[end - 1]))
            --end; // what is empty at the end is no finding
        if (end > first && isTotalsRow(m_rows[end - 1])) {
            --end;
            m_found.issues.push_back(note("totals_row", m_rows[end].lineNumber, kTotalsRow, firstText(m_rows[end])));
            while (end > first && isEmptyRow(m_rows[end - 1]))
                --end;
        }
        return end;
    }

    bool isSecondHeader(const RawRow& row) const
    {
        return knownHeaderWords(row) >= 2 && knownHeaderWords(row) * 2 >= filledCells(row);
    }

    void take(const RawRow& row)
    {
        if (isEmptyRow(row)) {
            m_emptyFirst = m_emptyFirst == 0 ? row.lineNumber : m_emptyFirst;
            m_emptyLast = row.lineNumber;
            return;
        }
        closeEmpty();
        if (row.cells == m_found.table.header) {
            m_found.issues.push_back(note("repeated_header", row.lineNumber, kRepeatedHeader, firstText(row)));
            return;
        }
        m_found.table.rows.push_back(row);
    }

    void closeEmpty()
    {
        if (m_emptyFirst == 0)
            return;
        ImportIssue issue = note("empty_rows", m_emptyFirst, kEmptyRow);
        if (m_emptyLast != m_emptyFirst) {
            issue.source = kEmptyRows;
            issue.arguments = {QString::number(m_emptyFirst), QString::number(m_emptyLast)};
        }
        m_found.issues.push_back(issue);
        m_emptyFirst = m_emptyLast = 0;
    }

    static constexpr const char* kSeparatorLine =
        QT_TRANSLATE_NOOP("ImportIssue", "The line “%1” only names the separator and was left out.");
    static constexpr const char* kFilterBlock =
        QT_TRANSLATE_NOOP("ImportIssue", "The export's list of filters was left out: “%1”.");
    static constexpr const char* kTitleRow =
        QT_TRANSLATE_NOOP("ImportIssue", "A row above the headers was left out: “%1”.");
    static constexpr const char* kTotalsRow =
        QT_TRANSLATE_NOOP("ImportIssue", "The row of totals at the bottom (“%1”) was left out.");
    static constexpr const char* kRepeatedHeader =
        QT_TRANSLATE_NOOP("ImportIssue", "The headers are repeated here; the row was left out.");
    static constexpr const char* kEmptyRow = QT_TRANSLATE_NOOP("ImportIssue", "An empty row was left out.");
    static constexpr const char* kEmptyRows =
        QT_TRANSLATE_NOOP("ImportIssue", "Empty rows were left out: lines %1 to %2.");

    const std::vector<RawRow>& m_rows;
    FoundTable& m_found;
    int m_emptyFirst = 0;
    int m_emptyLast = 0;
};

} // namespace

FoundTable findTable(const RawSheet& sheet, const QString& fileName)
{
    FoundTable found;
    found.table.fileName = fileName;
    TableCutter(sheet, found).cut();
    squareUp(found.table, found.issues);
    std::stable_sort(found.issues.begin(), found.issues.end(),
                     [](const ImportIssue& a, const ImportIssue& b) { return a.lineNumber < b.lineNumber; });
    return found;
}

} // namespace landkort::exchange
