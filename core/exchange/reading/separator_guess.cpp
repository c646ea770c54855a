// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/separator_guess.h"

#include "core/exchange/reading/csv_rows.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace landkort::exchange {

namespace {

constexpr int kRowsLookedAt = 200;
constexpr qsizetype kCharactersLookedAt = 262'144;
constexpr char16_t kCandidates[] = {u';', u'\t', u',', u'|'};

/// The start of the text, whole lines where there are any.
QStringView startOf(QStringView text)
{
    if (text.size() <= kCharactersLookedAt)
        return text;
    const QStringView start = text.first(kCharactersLookedAt);
    const qsizetype lineBreak = std::max(start.lastIndexOf(u'\n'), start.lastIndexOf(u'\r'));
    return lineBreak > 0 ? start.first(lineBreak + 1) : start;
}

/// Share of the commas that stand between two digits, as a Danish decimal comma does.
double shareBetweenDigits(QStringView text)
{
    qsizetype commas = 0, between = 0;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text.at(i) != u',')
            continue;
        ++commas;
        between += text.at(i - 1).isDigit() && text.at(i + 1).isDigit();
    }
    return commas == 0 ? 0 : static_cast<double>(between) / static_cast<double>(commas);
}

double score(QStringView text, QChar separator)
{
    CsvRows rows(text, separator);
    std::map<qsizetype, int> rowsByCells;
    RawRow row;
    int looked = 0;
    while (looked < kRowsLookedAt && rows.next(row)) {
        if (row.cells.isEmpty())
            continue;
        ++looked;
        ++rowsByCells[row.cells.size()];
    }
    double best = 0;
    for (const auto& [cells, count] : rowsByCells) {
        const double share = static_cast<double>(count) / looked;
        if (cells > 1)
            best = std::max(best, share * share * std::sqrt(static_cast<double>(cells - 1)));
    }
    if (separator == u',' && shareBetweenDigits(text) > 0.8)
        best /= 2;
    return best;
}

} // namespace

QChar guessSeparator(QStringView text, QChar fromName)
{
    constexpr double kWeightOfTheName = 1.5;
    const QStringView start = startOf(text);
    QChar best = fromName.isNull() ? QChar(u';') : fromName;
    double bestScore = 0;
    for (const char16_t candidate : kCandidates) {
        const double points = score(start, candidate) * (fromName == candidate ? kWeightOfTheName : 1);
        if (points > bestScore) {
            best = candidate;
            bestScore = points;
        }
    }
    return best;
}

} // namespace landkort::exchange
