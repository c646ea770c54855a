// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/word_key.h"

#include "core/base/danish_text.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace landkort::exchange {

QString wordKey(const QString& text)
{
    QString key;
    key.reserve(text.size());
    const QString folded = base::fold(text);
    const auto space = [&key] {
        if (!key.isEmpty() && key.back() != QLatin1Char(' '))
            key += QLatin1Char(' ');
    };
    for (const QChar c : folded) {
        if (c.isLetterOrNumber()) {
            key += c;
        } else if (c == QLatin1Char('&') || c == QLatin1Char('+')) {
            space();
            key += QStringLiteral("og ");
        } else {
            space();
        }
    }
    return key.trimmed();
}

int slipsBetween(const QString& a, const QString& b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(width), previous(width), current(width);
    for (size_t j = 0; j < width; ++j)
        previous[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int same = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            current[at] = std::min({previous[at] + 1, current[at - 1] + 1, previous[at - 1] + same});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                current[at] = std::min(current[at], before[at - 2] + 1);
        }
        before = previous;
        previous = current;
    }
    return std::min(previous[width - 1], most + 1);
}

QString slug(const QString& text)
{
    constexpr qsizetype longest = 60;
    QString made;
    const QString lower = text.normalized(QString::NormalizationForm_C).toLower();
    for (const QChar c : lower) {
        if (c == QChar(0x00E6))
            made += QStringLiteral("ae");
        else if (c == QChar(0x00F8))
            made += QStringLiteral("oe");
        else if (c == QChar(0x00E5))
            made += QStringLiteral("aa");
        else if (c.unicode() < 0x80 && c.isLetterOrNumber())
            made += c;
        else if (const QChar plain = c.decomposition().isEmpty() ? QChar() : c.decomposition().front();
                 plain.unicode() < 0x80 && plain.isLetterOrNumber())
            made += plain;
        else if (!made.isEmpty() && made.back() != QLatin1Char('-'))
            made += QLatin1Char('-');
    }
    made = made.left(longest);
    while (made.endsWith(QLatin1Char('-')))
        made.chop(1);
    return made.isEmpty() ? QStringLiteral("x") : made;
}

} // namespace landkort::exchange
