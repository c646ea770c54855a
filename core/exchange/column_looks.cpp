// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_looks.h"

#include "core/exchange/contact_finder.h"
#include "core/exchange/date_words.h"
#include "core/exchange/register_synonyms.h"
#include "core/exchange/text_repair.h"
#include "core/exchange/word_key.h"

#include <QRegularExpression>

#include <algorithm>

namespace landkort::exchange {

template <class Entry> static bool isEntry(const std::vector<Entry>& entries, const QString& text)
{
    const QString words = wordKey(text);
    return std::any_of(entries.begin(), entries.end(), [&](const Entry& e) {
        return words == wordKey(e.danish) || words == wordKey(e.english) || text == e.key;
    });
}

bool isWebAddress(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(?:https?://|www\\.)\\S+\\.\\S+"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

ColumnLooks looksOf(const RawTable& table, int column, const MunicipalityFinder& municipalities,
                    const domain::Vocabulary& vocabulary)
{
    constexpr int mostValues = 500;
    constexpr qsizetype longestValue = 300;
    ColumnLooks looks;
    for (const auto& row : table.rows) {
        const QString text = repairText(row.cells.at(column)).text;
        if (meansNotStated(text))
            continue;
        if (++looks.values >= mostValues)
            break;
        if (text.size() > longestValue)
            continue; // prose
        looks.municipalities += municipalities.in(text).found.empty() ? 0 : 1;
        looks.status += statusFromWords(text) ? 1 : 0;
        looks.target += targetFromWords(text) ? 1 : 0;
        looks.task += taskFromWords(text) ? 1 : 0;
        looks.domain += isEntry(vocabulary.domains, text) ? 1 : 0;
        looks.useCase += isEntry(vocabulary.useCases, text) ? 1 : 0;
        looks.date += dateFromWords(text) ? 1 : 0;
        looks.address += isWebAddress(text) ? 1 : 0;
        looks.contact += isContact(text) ? 1 : 0;
    }
    if (looks.values == 0)
        return looks;
    for (double* share : {&looks.municipalities, &looks.status, &looks.target, &looks.task, &looks.domain,
                          &looks.useCase, &looks.date, &looks.address, &looks.contact})
        *share /= looks.values;
    return looks;
}

} // namespace landkort::exchange
