// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <algorithm>

namespace landkort::cli {

QString TextTable::toString() const
{
    std::vector<qsizetype> widths;
    for (const auto& row : m_rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())), 0);
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], row.at(i).size());
    }
    qsizetype total = 0;
    for (const auto width : widths)
        total += width + 2;
    QString text;
    for (const auto& row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const qsizetype width = widths[static_cast<size_t>(i)];
            line += i > 0 && m_numbers ? row.at(i).rightJustified(width) : row.at(i).leftJustified(width);
            line += QStringLiteral("  ");
        }
        if (row.isEmpty())
            line = QString(total - 2, QChar(0x2500));
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

QString harmless(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            shown += c;
    }
    return shown;
}

QString wrapped(const QString& lead, const QString& text, int width)
{
    const QString indent(lead.size(), QLatin1Char(' '));
    QString lines;
    QString line = lead;
    bool empty = true;
    for (const auto& word : harmless(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!empty && line.size() + 1 + word.size() > width) {
            lines += line + QLatin1Char('\n');
            line = indent;
            empty = true;
        }
        if (!empty)
            line += QLatin1Char(' ');
        line += word;
        empty = false;
    }
    return lines + line;
}

} // namespace landkort::cli
