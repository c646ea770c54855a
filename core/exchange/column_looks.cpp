// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_looks.h"

#include "core/exchange/contact_finder.h"
#include "core/exchange/date_words.h"
#include "core/exchange/register_synonyms.h"
#include "core/exchange/text_repair.h"
#include "core/exchange/word_key.h"

#include <QRegularExpression>
#include <QSet>

namespace landkort::exchange {

/// The word keys of all that an entry is called.
template <class Entry> static QSet<QString> wordsOf(const std::vector<Entry>& entries)
{
    QSet<QString> words;
    for (const auto& entry : entries) {
        for (const auto& text : {entry.key, entry.danish, entry.english})
            words.insert(wordKey(text));
    }
    words.remove(QString());
    return words;
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
    const QSet<QString> domains = wordsOf(vocabulary.domains);
    const QSet<QString> useCases = wordsOf(vocabulary.useCases);
    ColumnLooks looks;
    for (const auto& row : table.rows) {
        const QString text = repairText(row.cells.at(column)).text;
        if (meansNotStated(text))
            continue;
        if (looks.values == mostValues)
            break;
        ++looks.values;
        if (text.size() > longestValue)
            continue; // prose
        looks.municipalities += municipalities.anyIn(text) ? 1 : 0;
        looks.status += statusFromWords(text) ? 1 : 0;
        looks.target += targetFromWords(text) ? 1 : 0;
        looks.task += taskFromWords(text) ? 1 : 0;
        looks.domain += domains.contains(wordKey(text)) ? 1 : 0;
        looks.useCase += useCases.contains(wordKey(text)) ? 1 : 0;
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
