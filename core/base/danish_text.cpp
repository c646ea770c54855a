// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/danish_text.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace landkort::base {

QString fold(const QString& text)
{
    const QString source = text.normalized(QString::NormalizationForm_C).toLower();
    QString folded;
    folded.reserve(source.size());
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source.at(i);
        const QChar next = i + 1 < source.size() ? source.at(i + 1) : QChar();
        if (c == QChar(0x00E6) || c == QChar(0x00E5)) {
            folded += QLatin1Char('a');
        } else if (c == QChar(0x00F8)) {
            folded += QLatin1Char('o');
        } else if (c == QLatin1Char('a') && (next == QLatin1Char('e') || next == QLatin1Char('a'))) {
            folded += QLatin1Char('a');
            ++i;
        } else if (c == QLatin1Char('o') && next == QLatin1Char('e')) {
            folded += QLatin1Char('o');
            ++i;
        } else {
            folded += c;
        }
    }
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
