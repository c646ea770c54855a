// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/danish_text.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace landkort::base {

/// Lower case in the first 256 characters, where each has one; a search index and an import fold every cell they meet.
static char16_t lowerLatin1(char16_t c)
{
    const bool capital = (c >= u'A' && c <= u'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
    return static_cast<char16_t>(capital ? c + 0x20 : c);
}

/// In NFC and lower case.
static QString prepared(const QString& text)
{
    const auto isLatin1 = [](QChar c) { return c.unicode() < 0x100; };
    if (!std::all_of(text.begin(), text.end(), isLatin1))
        return text.normalized(QString::NormalizationForm_C).toLower();
    QString lower(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), lower.begin(), [](QChar c) { return QChar(lowerLatin1(c.unicode())); });
    return lower;
}

QString fold(const QString& text)
{
    QString folded = prepared(text); // never grows, so it is folded in place
    QChar* out = folded.data();
    const QChar* const end = out + folded.size();
    QChar* to = out;
    for (const QChar* at = out; at < end; ++at) {
        const char16_t c = at->unicode();
        const char16_t next = at + 1 < end ? (at + 1)->unicode() : u'\0';
        if (c == 0x00E6 || c == 0x00E5) {
            *to++ = u'a';
        } else if (c == 0x00F8) {
            *to++ = u'o';
        } else {
            *to++ = QChar(c);
            if ((c == u'a' && (next == u'e' || next == u'a')) || (c == u'o' && next == u'e'))
                ++at;
        }
    }
    folded.truncate(to - out);
    return folded;
}

static const QCollator& danishCollator()
{
    static thread_local const QCollator collator = [] {
        QCollator made(QLocale(QStringLiteral("da_DK")));
        made.setNumericMode(true);
        return made;
    }();
    return collator;
}

int compareDanish(const QString& left, const QString& right)
{
    return danishCollator().compare(left, right);
}

void sortDanish(QStringList& texts)
{
    std::stable_sort(texts.begin(), texts.end(),
                     [](const QString& a, const QString& b) { return compareDanish(a, b) < 0; });
}

QString danishGenitive(const QString& name)
{
    static const QString sibilants = QStringLiteral("sxz");
    if (!name.isEmpty() && sibilants.contains(name.back().toLower()))
        return name + QLatin1Char('\'');
    return name + QLatin1Char('s');
}

} // namespace landkort::base
