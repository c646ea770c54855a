// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/danish_stems.h"

#include "core/base/danish_text.h"

#include <QSet>
#include <QtAssert>

#include <libstemmer.h>

#include <algorithm>

namespace landkort::analysis {

namespace {

/// Danish words of grammar, and what every row of a register says of itself: they tell no two projects apart.
const QSet<QString>& stopWords()
{
    static const QSet<QString> words = [] {
        const QString all =
            QStringLiteral("ad af aldrig alle allerede alt altid anden andet andre at bl blandt blev blive bliver både "
                           "ca da de dem den "
                           "denne der deraf deres derfor det dette dig din disse dog du efter eller en end endnu ens "
                           "er et fik fire flere "
                           "flest for fordi fra fx få får før først første gennem god gode godt gør gøre går ham han "
                           "hans har havde have "
                           "hele helt hen hende hendes her hos hun hver hvilken hvilket hvis hvor hvordan hvorfor i "
                           "igen ikke ind inden "
                           "ingen intet ja jeg jer jo kan kom komme kommer kun kunne lad langt lave lidt lige m man "
                           "mange med meget mellem "
                           "men mens mere mest mig min mod må måske ned nej nogen nogle nok nu når nær næsten og også "
                           "om omkring op os over "
                           "pr på s se selv ses siden sig sin sine sit skal skulle slags som stadig stor store så "
                           "sådan t tag til to tre "
                           "ud uden under ved vi via videre vil ville vores være været var år samt heraf hvert "
                           "ai kunstig intelligens kommune kommunen kommunens kommuner kommunernes kommunal kommunale");
        const QStringList split = all.split(QLatin1Char(' '));
        return QSet<QString>(split.begin(), split.end());
    }();
    return words;
}

bool isNumber(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

DanishStems::DanishStems() : m_stemmer(sb_stemmer_new("danish", "UTF_8"))
{
    Q_ASSERT(m_stemmer); // the library always has Danish
}

DanishStems::~DanishStems()
{
    sb_stemmer_delete(m_stemmer);
}

QString DanishStems::stemOf(const QString& word) const
{
    const QByteArray utf8 = word.toUtf8();
    const sb_symbol* stem =
        sb_stemmer_stem(m_stemmer, reinterpret_cast<const sb_symbol*>(utf8.constData()), static_cast<int>(utf8.size()));
    if (!stem) // out of memory, says the library
        return base::fold(word);
    return base::fold(QString::fromUtf8(reinterpret_cast<const char*>(stem), sb_stemmer_length(m_stemmer)));
}

std::vector<DanishStems::Word> DanishStems::wordsOf(const QString& text) const
{
    const QString lower = text.normalized(QString::NormalizationForm_C).toLower();
    std::vector<Word> words;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= lower.size(); ++i) {
        if (i < lower.size() && lower.at(i).isLetterOrNumber())
            continue;
        const QString word = lower.mid(from, i - from);
        from = i + 1;
        if (word.size() > 1 && !isNumber(word) && !stopWords().contains(word))
            words.push_back({stemOf(word), word});
    }
    return words;
}

} // namespace landkort::analysis
