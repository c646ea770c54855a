// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hyphenator.h"

#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>

#include <hyphen.h>

#include <algorithm>
#include <cstdlib>

#include <vector>

namespace landkort::report {

static constexpr int kShortestWord = 7;
static constexpr int kShortestPart = 3;

static void freeDictionary(HyphenDict* dictionary)
{
    if (dictionary)
        hnj_hyphen_free(dictionary);
}

QStringList Hyphenator::dictionaryFolders()
{
    // Debian, Fedora and Arch agree on the first; the second is where older ones and LibreOffice's packages put it.
    return {QStringLiteral("/usr/share/hyphen"), QStringLiteral("/usr/share/myspell/dicts"),
            QStringLiteral("/app/share/hyphen")};
}

Hyphenator::Hyphenator(base::Language language, const QStringList& folders) : m_dictionary(nullptr, freeDictionary)
{
    const QString name =
        language == base::Language::Danish ? QStringLiteral("hyph_da_DK.dic") : QStringLiteral("hyph_en_GB.dic");
    for (const auto& folder : folders) {
        const QString file = folder + QLatin1Char('/') + name;
        if (!QFileInfo(file).isFile())
            continue;
        m_dictionary.reset(hnj_hyphen_load(QFile::encodeName(file).constData()));
        if (m_dictionary)
            return;
    }
}

QString Hyphenator::divided(const QString& word)
{
    const auto known = m_known.constFind(word);
    if (known != m_known.cend())
        return *known;
    const bool latin1 = qstrcmp(m_dictionary->cset, "UTF-8") != 0;
    const QString lower = word.toLower();
    QStringEncoder encoder(latin1 ? QStringEncoder::Latin1 : QStringEncoder::Utf8);
    const QByteArray bytes = encoder(lower);
    QString result = word;
    std::vector<char> marks(static_cast<size_t>(bytes.size()) + 5);
    char** replacements = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    const bool fits = !encoder.hasError() && lower.size() == word.size();
    if (fits &&
        hnj_hyphen_hyphenate3(m_dictionary.get(), bytes.constData(), static_cast<int>(bytes.size()), marks.data(),
                              nullptr, &replacements, &positions, &cuts, kShortestPart, kShortestPart, 0, 0) == 0) {
        // Marks count characters (for UTF-8 libhyphen has already gathered the bytes); from the end, so that earlier
        // places stay right.
        for (qsizetype i = word.size() - kShortestPart - 1; i >= kShortestPart - 1; --i) {
            if ((marks[static_cast<size_t>(i)] - '0') % 2 != 0)
                result.insert(i + 1, QChar(0x00AD));
        }
    }
    if (replacements) {
        for (qsizetype i = 0; i < bytes.size(); ++i)
            free(replacements[i]);
        free(replacements);
    }
    free(positions);
    free(cuts);
    m_known.insert(word, result);
    return result;
}

QString Hyphenator::withSoftHyphens(const QString& text)
{
    if (!m_dictionary)
        return text;
    QString result;
    result.reserve(text.size() + text.size() / 6);
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        const QStringView chunk = QStringView(text).mid(at, end - at);
        // Only words of letters, with the punctuation around them; an address or a number is left alone.
        qsizetype first = 0;
        while (first < chunk.size() && !chunk.at(first).isLetter())
            ++first;
        qsizetype last = first;
        while (last < chunk.size() && chunk.at(last).isLetter())
            ++last;
        const bool plain =
            std::none_of(chunk.begin() + last, chunk.end(), [](QChar c) { return c.isLetterOrNumber(); });
        // Names stay whole; Danish writes nothing else with a capital but the first word of a sentence.
        const bool dividable = last - first >= kShortestWord && plain && chunk.at(first).isLower();
        if (dividable)
            result.append(chunk.left(first))
                .append(divided(chunk.mid(first, last - first).toString()))
                .append(chunk.mid(last));
        else
            result += chunk;
        while (end < text.size() && text.at(end).isSpace())
            result += text.at(end++);
        at = end;
    }
    return result;
}

} // namespace landkort::report
