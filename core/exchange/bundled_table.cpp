// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundled_table.h"

#include "core/exchange/tsv_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace landkort::exchange {

namespace {

const char* const kMissing =
    QT_TRANSLATE_NOOP("Error", "The data file %1 is missing. Install the program again or restore the file.");
const char* const kUnreadable = QT_TRANSLATE_NOOP(
    "Error", "The data file %1 cannot be read. Check that you may read it, or install the program again.");
const char* const kNoColumn = QT_TRANSLATE_NOOP(
    "Error", "The data file %1 has no column named %2. Install the program again or restore the file.");
const char* const kInvalid =
    QT_TRANSLATE_NOOP("Error", "The data file %1 is broken: in line %2, the column %3 holds “%4”, which is not valid "
                               "there. Install the program again or restore the file.");
const char* const kEmptyCell =
    QT_TRANSLATE_NOOP("Error", "The data file %1 is broken: in line %2, the column %3 is empty. Install the program "
                               "again or restore the file.");
const char* const kTwice =
    QT_TRANSLATE_NOOP("Error", "The data file %1 is broken: in line %2, the column %3 holds “%4” for the second time. "
                               "Install the program again or restore the file.");

} // namespace

base::Result<QByteArray> readBundledFile(const QString& folder, const QString& fileName)
{
    QFile file(QDir(folder).filePath(fileName));
    if (!file.exists())
        return base::Error{base::ErrorKind::FileMissing, kMissing, {QDir::toNativeSeparators(file.fileName())}, {}};
    const auto unreadable = [&] {
        return base::Error{base::ErrorKind::FileUnreadable,
                           kUnreadable,
                           {QDir::toNativeSeparators(file.fileName())},
                           file.errorString()};
    };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable();
    QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return unreadable();
    return bytes;
}

BundledTable::BundledTable(RawTable table) : m_table(std::move(table)) {}

base::Result<BundledTable> BundledTable::open(const QString& folder, const QString& fileName,
                                              const QStringList& columns)
{
    const auto bytes = readBundledFile(folder, fileName);
    if (!bytes)
        return bytes.error();
    auto table = readTsv(bytes.value(), fileName);
    if (!table)
        return table.error();
    for (const auto& column : columns) {
        if (!table.value().header.contains(column))
            return base::Error{base::ErrorKind::FileBroken, kNoColumn, {fileName, column}, {}};
    }
    return BundledTable(std::move(table).value());
}

const QString& BundledTable::text(int row, const char* column) const
{
    const qsizetype index = m_table.header.indexOf(QLatin1String(column));
    Q_ASSERT(index >= 0);
    return m_table.rows[static_cast<size_t>(row)].cells.at(index);
}

const QString& BundledTable::required(int row, const char* column)
{
    const QString& cell = text(row, column);
    if (cell.isEmpty())
        fail(kEmptyCell, row, column, cell);
    return cell;
}

const QString& BundledTable::unique(int row, const char* column)
{
    const QString& cell = required(row, column);
    if (!m_seen[QLatin1String(column)].insert(cell).second)
        fail(kTwice, row, column, cell);
    return cell;
}

std::optional<base::PartialDate> BundledTable::date(int row, const char* column)
{
    const QString& cell = text(row, column);
    const auto date = base::PartialDate::fromIso(cell);
    if (!date && !cell.isEmpty())
        failInvalid(row, column, cell);
    return date;
}

std::optional<int> BundledTable::number(int row, const char* column)
{
    const QString& cell = text(row, column);
    if (cell.isEmpty())
        return std::nullopt;
    bool ok = false;
    const int value = cell.toInt(&ok);
    if (!ok || value < 0)
        failInvalid(row, column, cell);
    return value;
}

int BundledTable::requiredNumber(int row, const char* column)
{
    required(row, column);
    return number(row, column).value_or(0);
}

double BundledTable::requiredDecimal(int row, const char* column)
{
    const QString& cell = required(row, column);
    bool ok = false;
    const double value = cell.toDouble(&ok);
    if (!ok || value < 0)
        failInvalid(row, column, cell);
    return value;
}

bool BundledTable::yesOrNo(int row, const char* column)
{
    const QString& cell = text(row, column);
    if (cell != QLatin1String("yes") && cell != QLatin1String("no") && !cell.isEmpty())
        failInvalid(row, column, cell);
    return cell == QLatin1String("yes");
}

QStringList BundledTable::list(int row, const char* column) const
{
    return text(row, column).split(QStringLiteral("; "), Qt::SkipEmptyParts);
}

void BundledTable::failInvalid(int row, const char* column, const QString& value)
{
    fail(kInvalid, row, column, value);
}

void BundledTable::fail(const char* source, int row, const char* column, const QString& value)
{
    if (!m_error)
        m_error = base::Error{base::ErrorKind::FileBroken,
                              source,
                              {m_table.fileName, QString::number(lineNumber(row)), QLatin1String(column), value},
                              {}};
}

} // namespace landkort::exchange
