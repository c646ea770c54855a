// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tsv_reader.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace landkort::exchange {

namespace {

base::Error broken(const char* source, const QStringList& arguments)
{
    return {base::ErrorKind::FileBroken, source, arguments, {}};
}

const char* const kNotUtf8 =
    QT_TRANSLATE_NOOP("Error", "The data file %1 is broken: line %2 is not text in UTF-8. Install the program again "
                               "or restore the file.");
const char* const kFieldCount =
    QT_TRANSLATE_NOOP("Error", "The data file %1 is broken: line %2 has %3 fields where the header has %4. Install the "
                               "program again or restore the file.");
const char* const kEmpty =
    QT_TRANSLATE_NOOP("Error", "The data file %1 is empty. Install the program again or restore the file.");
const char* const kColumnTwice = QT_TRANSLATE_NOOP(
    "Error", "The data file %1 has two columns named %2. Install the program again or restore the file.");

/// The bytes of each line without its end; empty lines at the end are dropped.
QList<QByteArrayView> linesOf(QByteArrayView bytes)
{
    QList<QByteArrayView> lines;
    qsizetype from = 0;
    while (from < bytes.size()) {
        qsizetype to = bytes.indexOf('\n', from);
        if (to < 0)
            to = bytes.size();
        QByteArrayView line = bytes.sliced(from, to - from);
        if (line.endsWith('\r'))
            line.chop(1);
        lines.append(line);
        from = to + 1;
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// Nothing when the bytes are not UTF-8.
std::optional<QStringList> fieldsOf(QByteArrayView line)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(line);
    if (decoder.hasError() || text.contains(QChar(QChar::Null)))
        return std::nullopt;
    return text.split(QLatin1Char('\t'));
}

} // namespace

base::Result<RawTable> readTsv(const QByteArray& bytes, const QString& fileName)
{
    QByteArrayView view(bytes);
    if (view.startsWith("\xEF\xBB\xBF"))
        view = view.sliced(3);
    const auto lines = linesOf(view);
    if (lines.isEmpty())
        return broken(kEmpty, {fileName});

    RawTable table;
    table.fileName = fileName;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString lineNumber = QString::number(i + 1);
        auto fields = fieldsOf(lines.at(i));
        if (!fields)
            return broken(kNotUtf8, {fileName, lineNumber});
        if (i == 0) {
            table.header = std::move(*fields);
            for (const auto& name : table.header) {
                if (table.header.count(name) > 1)
                    return broken(kColumnTwice, {fileName, name});
            }
            continue;
        }
        if (fields->size() != table.header.size())
            return broken(kFieldCount, {fileName, lineNumber, QString::number(fields->size()),
                                        QString::number(table.header.size())});
        table.rows.push_back({static_cast<int>(i + 1), std::move(*fields)});
    }
    return table;
}

} // namespace landkort::exchange
