// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_search.h"

#include "core/exchange/import_field.h"
#include "core/exchange/text_repair.h"
#include "core/exchange/word_key.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace landkort::exchange {

namespace {

constexpr int kRowsLookedAt = 50;

QString firstFilled(const RawRow& row)
{
    for (const auto& cell : row.cells) {
        const QString text = repairText(cell).text;
        if (!text.isEmpty())
            return text;
    }
    return {};
}

bool isNumber(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[-+]?[\\d.,\\s]+%?$"));
    return form.match(text).hasMatch();
}

/// The number of columns that hold anything in any row, header included.
qsizetype usedWidth(const RawTable& table)
{
    qsizetype width = 0;
    const auto used = [&](const QStringList& cells) {
        for (qsizetype i = cells.size(); i > width; --i) {
            if (!cells.at(i - 1).trimmed().isEmpty())
                width = i;
        }
    };
    used(table.header);
    return width;
}

/// From the last to the first.
std::vector<qsizetype> columnsWithoutAnything(const RawTable& table)
{
    std::vector<qsizetype> empty;
    for (qsizetype i = table.header.size() - 1; i >= 0; --i) {
        const bool filled = std::any_of(table.rows.begin(), table.rows.end(), [i](const RawRow& row) {
            return i < row.cells.size() && !row.cells.at(i).trimmed().isEmpty();
        });
        if (!filled && table.header.at(i).trimmed().isEmpty())
            empty.push_back(i);
    }
    return empty;
}

void leaveOut(const std::vector<qsizetype>& columnsFromLast, QStringList& cells)
{
    for (const qsizetype column : columnsFromLast)
        cells.removeAt(column);
}

void nameHeaders(QStringList& header)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < header.size(); ++i) {
        QString name = repairText(header.at(i)).text.simplified();
        if (name.isEmpty())
            name = QStringLiteral("#%1").arg(i + 1);
        QString distinct = name;
        for (int number = 2; seen.contains(wordKey(distinct) + distinct.left(1)); ++number)
            distinct = QStringLiteral("%1 (%2)").arg(name).arg(number);
        seen.insert(wordKey(distinct) + distinct.left(1));
        header[i] = distinct;
    }
}

ImportIssue tooLong(const RawRow& row, qsizetype width)
{
    QStringList outside;
    for (qsizetype i = width; i < row.cells.size(); ++i) {
        if (!row.cells.at(i).trimmed().isEmpty())
            outside.append(row.cells.at(i).simplified());
    }
    const QString text = outside.join(QStringLiteral(" | ")).left(200);
    return {IssueSeverity::Warning,
            row.lineNumber,
            {},
            QStringLiteral("ragged_row"),
            text,
            QT_TRANSLATE_NOOP("ImportIssue", "The row has %1 cells where the header has %2; what is outside the table "
                                             "was left out: “%3”."),
            {QString::number(row.cells.size()), QString::number(width), text}};
}

} // namespace

bool isEmptyRow(const RawRow& row)
{
    return filledCells(row) == 0;
}

int filledCells(const RawRow& row)
{
    return static_cast<int>(std::count_if(row.cells.begin(), row.cells.end(),
                                          [](const QString& cell) { return !cell.trimmed().isEmpty(); }));
}

int knownHeaderWords(const RawRow& row)
{
    QSet<QString> known;
    for (const auto& cell : row.cells) {
        const QString text = repairText(cell).text;
        constexpr qsizetype longestHeader = 60;
        if (!text.isEmpty() && text.size() <= longestHeader && guessFromHeader(text).confidence == 1.0)
            known.insert(wordKey(text));
    }
    return static_cast<int>(known.size());
}

bool isSeparatorLine(const RawRow& row)
{
    static const QRegularExpression form(QStringLiteral("^\"?sep=.?\"?$"), QRegularExpression::CaseInsensitiveOption);
    return filledCells(row) == 1 && form.match(firstFilled(row)).hasMatch();
}

bool startsFilterBlock(const RawRow& row)
{
    static const QRegularExpression form(QStringLiteral("^(?:anvendte filtre|applied filters)\\s*:?(?:\\s|$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(firstFilled(row)).hasMatch();
}

bool isTotalsRow(const RawRow& row)
{
    static const QStringList words = {
        QStringLiteral("total"), QStringLiteral("totalt"),      QStringLiteral("i alt"),  QStringLiteral("ialt"),
        QStringLiteral("sum"),   QStringLiteral("grand total"), QStringLiteral("samlet"), QStringLiteral("hovedtotal")};
    bool first = true;
    for (const auto& cell : row.cells) {
        const QString text = repairText(cell).text;
        if (text.isEmpty())
            continue;
        if (first ? !words.contains(wordKey(text)) : !isNumber(text))
            return false;
        first = false;
    }
    return !first;
}

int headerRowOf(const std::vector<RawRow>& rows)
{
    int widest = 0;
    int seen = 0;
    size_t end = 0;
    for (; end < rows.size() && seen < kRowsLookedAt; ++end) {
        const int filled = filledCells(rows[end]);
        seen += filled > 0 ? 1 : 0;
        widest = std::max(widest, filled);
    }
    int best = -1;
    int mostKnown = 1; // one known word may stand in a title
    int firstWide = -1;
    for (size_t i = 0; i < end; ++i) {
        const int filled = filledCells(rows[i]);
        if (filled == 0 || isSeparatorLine(rows[i]) || startsFilterBlock(rows[i]))
            continue;
        const int known = knownHeaderWords(rows[i]);
        if (known > mostKnown) {
            mostKnown = known;
            best = static_cast<int>(i);
        }
        if (firstWide < 0 && filled * 10 >= widest * 6)
            firstWide = static_cast<int>(i);
    }
    return best >= 0 ? best : firstWide;
}

void squareUp(RawTable& table, std::vector<ImportIssue>& issues)
{
    // A column that nobody named may still hold texts in every row; one row's stray cell makes no column.
    qsizetype width = usedWidth(table);
    std::vector<size_t> rowsOfWidth;
    for (const auto& row : table.rows) {
        for (qsizetype i = width; i < row.cells.size(); ++i) {
            if (row.cells.at(i).trimmed().isEmpty())
                continue;
            rowsOfWidth.resize(std::max(rowsOfWidth.size(), static_cast<size_t>(i - width) + 1));
            ++rowsOfWidth[static_cast<size_t>(i - width)];
        }
    }
    qsizetype unnamed = 0;
    while (static_cast<size_t>(unnamed) < rowsOfWidth.size() &&
           rowsOfWidth[static_cast<size_t>(unnamed)] * 2 > table.rows.size() && table.rows.size() > 1)
        ++unnamed;
    width += unnamed;
    table.header.resize(width);
    const auto emptyColumns = columnsWithoutAnything(table);
    nameHeaders(table.header);
    leaveOut(emptyColumns, table.header);
    for (auto& row : table.rows) {
        const auto outside = [&](const QString& cell) { return !cell.trimmed().isEmpty(); };
        if (row.cells.size() > width && std::any_of(row.cells.begin() + width, row.cells.end(), outside))
            issues.push_back(tooLong(row, width));
        row.cells.resize(width);
        leaveOut(emptyColumns, row.cells);
    }
}

} // namespace landkort::exchange
