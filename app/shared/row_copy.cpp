// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/row_copy.h"

#include <QMimeData>

namespace landkort::app {

QString harmlessCell(const QString& text)
{
    static const QString starters =
        QStringLiteral("=+-@") + QChar(0xFF1D) + QChar(0xFF0B) + QChar(0xFF0D) + QChar(0xFF20);
    const QString line = text.simplified();
    return !line.isEmpty() && starters.contains(line.front()) ? QLatin1Char('\'') + line : line;
}

QMimeData* copyOfRows(const std::vector<QStringList>& rows)
{
    QString text;
    for (const auto& row : rows) {
        QStringList cells;
        for (const auto& cell : row)
            cells.append(harmlessCell(cell));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    auto* data = new QMimeData;
    data->setText(text);
    data->setData(QStringLiteral("text/tab-separated-values"), text.toUtf8());
    return data;
}

} // namespace landkort::app
