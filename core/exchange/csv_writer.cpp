// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

namespace landkort::exchange {

static bool isRisky(QStringView text)
{
    static const QString risky = QStringLiteral("=+-@\t\r\n");
    return !text.isEmpty() && risky.contains(text.front());
}

/// Apostrophes and then something risky: a reader would take the first apostrophe for the mark.
static bool looksMarked(const QString& cell)
{
    qsizetype marks = 0;
    while (marks < cell.size() && cell.at(marks) == QLatin1Char('\''))
        ++marks;
    return marks > 0 && isRisky(QStringView(cell).sliced(marks));
}

QString harmlessCell(const QString& cell)
{
    return isRisky(cell) ? QLatin1Char('\'') + cell : markedIfNeeded(cell);
}

QString markedIfNeeded(const QString& cell)
{
    return looksMarked(cell) ? QLatin1Char('\'') + cell : cell;
}

QString withoutMark(const QString& cell)
{
    return looksMarked(cell) ? cell.sliced(1) : cell;
}

static QString quoted(QString cell, QChar separator)
{
    cell = harmlessCell(cell);
    const bool needed = cell.contains(separator) || cell.contains(QLatin1Char('"')) ||
                        cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
    if (!needed)
        return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QByteArray writeCsv(const std::vector<QStringList>& rows, QChar separator)
{
    QString text = QChar(QChar::ByteOrderMark);
    for (const auto& row : rows) {
        QStringList cells;
        for (const auto& cell : row)
            cells.append(quoted(cell, separator));
        text += cells.join(separator) + QLatin1String("\r\n");
    }
    return text.toUtf8();
}

} // namespace landkort::exchange
