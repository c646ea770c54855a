// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"
#include "core/exchange/sheet_writers.h"
#include "core/exchange/xlsx_book.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::exchange {

namespace {

constexpr double kNarrowest = 10;
constexpr double kWidest = 60;

/// Characters; columns are as wide as their texts, within reason.
double widthOf(const std::vector<QStringList>& rows, qsizetype column)
{
    qsizetype longest = 0;
    for (const auto& row : rows)
        longest = std::max(longest, column < row.size() ? row.at(column).size() : 0);
    return std::clamp(static_cast<double>(longest) + 2, kNarrowest, kWidest);
}

base::Error tooLong(const QString& sheet, int row)
{
    return {base::ErrorKind::InvalidInput,
            QT_TRANSLATE_NOOP("Error", "Row %2 of the sheet %1 holds a text longer than Excel allows (32,767 "
                                       "characters). Export as ODS or CSV instead."),
            {sheet, QString::number(row)},
            {}};
}

base::Result<void> fill(XlsxBook& book, lxw_worksheet* sheet, const WrittenSheet& content)
{
    lxw_format* heading = book.headingFormat();
    for (qsizetype column = 0; !content.rows.empty() && column < content.rows.front().size(); ++column)
        worksheet_set_column(sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                             widthOf(content.rows, column), nullptr);
    for (size_t row = 0; row < content.rows.size(); ++row) {
        for (qsizetype column = 0; column < content.rows[row].size(); ++column) {
            const QString text = markedIfNeeded(content.rows[row].at(column));
            if (text.size() > kMostXlsxCharacters)
                return tooLong(content.name, static_cast<int>(row) + 1);
            if (!text.isEmpty())
                worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                       text.toUtf8().constData(), row == 0 ? heading : nullptr);
        }
    }
    worksheet_freeze_panes(sheet, 1, 0);
    return {};
}

} // namespace

base::Result<QByteArray> writeXlsx(const std::vector<WrittenSheet>& sheets)
{
    XlsxBook book;
    for (const auto& content : sheets) {
        if (const auto filled = fill(book, book.addSheet(content.name), content); !filled)
            return filled.error();
    }
    return book.finish();
}

} // namespace landkort::exchange
