// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_list.h"

#include "core/exchange/word_key.h"

namespace landkort::exchange {

void OpenList::addKnown(const QString& key, const QString& danish, const QString& english)
{
    m_keys.insert(key);
    m_byWords.insert(wordKey(key), {key, danish});
    for (const auto& label : {danish, english}) {
        if (label.isEmpty())
            continue;
        m_labels.insert(label);
        m_byWords.insert(wordKey(label), {key, danish});
    }
}

QString OpenList::freeKey(const QString& text) const
{
    const QString wanted = slug(text).replace(QLatin1Char('-'), QLatin1Char('_'));
    QString key = wanted;
    // "none" is the command line's word for not stated.
    for (int number = 2; m_keys.contains(key) || key == QStringLiteral("none"); ++number)
        key = QStringLiteral("%1_%2").arg(wanted).arg(number);
    return key;
}

OpenList::Found OpenList::find(const QString& text)
{
    const QString words = wordKey(text);
    if (const auto known = m_byWords.constFind(words); known != m_byWords.cend())
        return {known->key,
                m_labels.contains(text) ? std::nullopt : std::optional(domain::OriginRule::KnownEntry),
                false,
                {}};
    Found found{freeKey(text), std::nullopt, true, {}};
    constexpr int fewSlips = 2;
    constexpr qsizetype longEnough = 6;
    int fewest = fewSlips + 1;
    for (auto known = m_byWords.cbegin(); words.size() >= longEnough && known != m_byWords.cend(); ++known) {
        const int slips = slipsBetween(words, known.key(), fewSlips);
        // Equally near ones: the first in the alphabet, whatever order the hash has.
        if (slips < fewest || (slips == fewest && slips <= fewSlips && known->label < found.similar)) {
            fewest = slips;
            found.similar = known->label;
        }
    }
    m_keys.insert(found.key);
    m_labels.insert(text);
    m_byWords.insert(words, {found.key, text});
    m_own.push_back({found.key, text});
    return found;
}

} // namespace landkort::exchange
