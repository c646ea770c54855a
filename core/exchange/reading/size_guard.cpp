// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/size_guard.h"

#include <QCoreApplication>

namespace landkort::exchange {

namespace {

constexpr qint64 kMegabyte = 1'048'576;

const char* const kCancelled = QT_TRANSLATE_NOOP("Error", "The reading was cancelled; nothing was taken in.");
const char* const kFileTooLarge =
    QT_TRANSLATE_NOOP("Error", "The file %1 is larger than %2 MB, the most that is read. Leave out what is not needed, "
                               "or divide it.");
const char* const kUnpackedTooLarge =
    QT_TRANSLATE_NOOP("Error", "The workbook %1 unpacks to more than %2 MB, the most that is read. Save the one sheet "
                               "that is needed as a workbook of its own.");
const char* const kTooManyRows =
    QT_TRANSLATE_NOOP("Error", "The file %1 has more than %2 rows, the most that is read. Divide it.");
const char* const kTooManyColumns = QT_TRANSLATE_NOOP(
    "Error", "The file %1 has more than %2 columns in line %3, the most that is read. Leave out what is not needed.");
const char* const kCellTooLong = QT_TRANSLATE_NOOP(
    "Error", "A cell in line %3 of the file %1 holds more than %2 characters, the most that is read. Shorten it.");
const char* const kTooManyCells =
    QT_TRANSLATE_NOOP("Error", "The file %1 has more than %2 cells, the most that is read. Divide it.");
const char* const kNothingInside =
    QT_TRANSLATE_NOOP("Error", "There is nothing but blank cells in the file %1. Choose another file.");
const char* const kNothingInSheet =
    QT_TRANSLATE_NOOP("Error", "There is nothing but blank cells in the sheet “%2” of the file %1. Choose another.");

base::Error limit(const char* source, const QStringList& arguments)
{
    return {base::ErrorKind::InvalidInput, source, arguments, {}};
}

} // namespace

std::optional<base::Error> SizeGuard::add(const RawRow& row)
{
    constexpr int kRowsBetweenLooks = 1024;
    if (m_rows % kRowsBetweenLooks == 0 && m_progress.cancelled())
        return cancelledReading();
    if (++m_rows > kMostRows)
        return limit(kTooManyRows, {m_fileName, limitText(kMostRows)});
    if (auto error = checkColumn(static_cast<int>(row.cells.size()) - 1, row.lineNumber))
        return error;
    for (const auto& cell : row.cells) {
        if (auto error = checkCell(cell.size(), row.lineNumber))
            return error;
    }
    return addCells(row.cells.size());
}

std::optional<base::Error> SizeGuard::addCells(qint64 count)
{
    m_cells += count;
    if (m_cells > kMostCells)
        return limit(kTooManyCells, {m_fileName, limitText(kMostCells)});
    return std::nullopt;
}

std::optional<base::Error> SizeGuard::checkColumn(int columnIndex, int lineNumber) const
{
    if (columnIndex < kMostColumns)
        return std::nullopt;
    return limit(kTooManyColumns, {m_fileName, limitText(kMostColumns), QString::number(lineNumber)});
}

std::optional<base::Error> SizeGuard::checkCell(qsizetype characters, int lineNumber) const
{
    if (characters <= kMostCellCharacters)
        return std::nullopt;
    return limit(kCellTooLong, {m_fileName, limitText(kMostCellCharacters), QString::number(lineNumber)});
}

void SizeGuard::report(qint64 done, qint64 total) const
{
    constexpr int kSteps = 1000;
    m_progress.report(total > 0 ? static_cast<int>(done * kSteps / total) : kSteps, kSteps);
}

base::Error cancelledReading()
{
    return {base::ErrorKind::Cancelled, kCancelled, {}, {}};
}

base::Error fileTooLarge(const QString& fileName)
{
    return limit(kFileTooLarge, {fileName, limitText(kMostFileBytes / kMegabyte)});
}

base::Error unpackedTooLarge(const QString& fileName)
{
    return limit(kUnpackedTooLarge, {fileName, limitText(kMostUnpackedBytes / kMegabyte)});
}

base::Error nothingInside(const QString& fileName, const QString& sheet)
{
    if (sheet.isEmpty())
        return {base::ErrorKind::InvalidInput, kNothingInside, {fileName}, {}};
    return {base::ErrorKind::InvalidInput, kNothingInSheet, {fileName, sheet}, {}};
}

QString limitText(qint64 limit)
{
    // A narrow no-break space groups thousands in Danish and English alike.
    QString digits = QString::number(limit);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar(0x202F));
    return digits;
}

} // namespace landkort::exchange
