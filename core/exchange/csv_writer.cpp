// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

namespace landkort::exchange {

QString harmlessCell(const QString& cell)
{
    static const QString risky = QStringLiteral("=+-@\t\r\n");
    return !cell.isEmpty() && risky.contains(cell.front()) ? QLatin1Char('\'') + cell : cell;
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
