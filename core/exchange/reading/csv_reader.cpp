// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/csv_reader.h"

#include "core/exchange/reading/csv_rows.h"
#include "core/exchange/reading/separator_guess.h"

namespace landkort::exchange {

namespace {

constexpr size_t kRowsBetweenReports = 4096;

struct Start {
    qsizetype position = 0;
    int line = 1;
    QChar separator; ///< null: not said
};

/// Excel's own way of saying which separator a file has: a first line "sep=;", with or without quotes.
Start obeySeparatorLine(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text.at(end) != u'\n' && text.at(end) != u'\r')
        ++end;
    QStringView line = text.first(end);
    if (line.size() >= 2 && line.startsWith(u'"') && line.endsWith(u'"'))
        line = line.sliced(1, line.size() - 2);
    if (line.size() != 5 || !line.startsWith(u"sep=", Qt::CaseInsensitive))
        return {};
    qsizetype next = end;
    if (next < text.size())
        next += text.sliced(next).startsWith(u"\r\n") ? 2 : 1;
    return {next, 2, line.at(4)};
}

} // namespace

base::Result<SeparatedText> readSeparated(const QString& text, QChar fromName, SizeGuard& guard)
{
    const Start start = obeySeparatorLine(text);
    const QStringView body = QStringView(text).sliced(start.position);
    SeparatedText read;
    read.separator = start.separator.isNull() ? guessSeparator(body, fromName) : start.separator;
    CsvRows rows(body, read.separator, start.line);
    RawRow row;
    while (rows.next(row)) {
        if (auto error = guard.add(row))
            return *error;
        if (read.sheet.rows.size() % kRowsBetweenReports == 0)
            guard.report(start.position + rows.position(), text.size());
        read.sheet.rows.push_back(std::move(row));
        row = {};
    }
    read.issues = std::move(rows.issues());
    return read;
}

} // namespace landkort::exchange
