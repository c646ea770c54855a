// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/date_words.h"

#include "core/base/danish_text.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

namespace landkort::exchange {

namespace {

using base::PartialDate;
using domain::OriginRule;

std::optional<PartialDate> made(int year, int month, int day)
{
    QString iso = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    if (month > 0)
        iso += QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    if (day > 0)
        iso += QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'));
    return PartialDate::fromIso(iso);
}

/// 1 … 12 by the first three letters, in Danish and English; 0 for another word.
int monthOf(const QString& word)
{
    static const QStringList names = {QStringLiteral("jan|januar|january"),
                                      QStringLiteral("feb|februar|february"),
                                      QStringLiteral("mar|marts|march|mrt"),
                                      QStringLiteral("apr|april"),
                                      QStringLiteral("maj|may"),
                                      QStringLiteral("jun|juni|june"),
                                      QStringLiteral("jul|juli|july"),
                                      QStringLiteral("aug|august"),
                                      QStringLiteral("sep|sept|september"),
                                      QStringLiteral("okt|oct|oktober|october"),
                                      QStringLiteral("nov|november"),
                                      QStringLiteral("dec|december")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.at(i).split(QLatin1Char('|')).contains(word))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

std::optional<PartialDate> fromNumbers(const QString& text)
{
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})[-./ ]{1,2}(\\d{1,2})[-./ ]{1,2}(\\d{4})$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[-./](\\d{1,2})(?:[-./](\\d{1,2}))?$"));
    static const QRegularExpression monthFirst(QStringLiteral("^(\\d{1,2})[-./](\\d{4})$"));
    if (const auto m = dayFirst.match(text); m.hasMatch())
        return m.captured(1).toInt() > 0 && m.captured(2).toInt() > 0
                   ? made(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt())
                   : std::nullopt;
    if (const auto m = yearFirst.match(text); m.hasMatch())
        return m.captured(2).toInt() > 0 ? made(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt())
                                         : std::nullopt;
    if (const auto m = monthFirst.match(text); m.hasMatch())
        return m.captured(1).toInt() > 0 ? made(m.captured(2).toInt(), m.captured(1).toInt(), 0) : std::nullopt;
    return std::nullopt;
}

std::optional<PartialDate> fromMonthName(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:d\\.?|den)\\s+)?(?:(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*)?([a-z]+)\\.?,?[ -]*(\\d{4})$"));
    static const QRegularExpression english(
        QStringLiteral("^([a-z]+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[ -]+([a-z]+)\\.?$"));
    if (const auto m = english.match(text); m.hasMatch() && monthOf(m.captured(1)) > 0)
        return made(m.captured(3).toInt(), monthOf(m.captured(1)), m.captured(2).toInt());
    if (const auto m = yearFirst.match(text); m.hasMatch() && monthOf(m.captured(2)) > 0)
        return made(m.captured(1).toInt(), monthOf(m.captured(2)), 0);
    const auto m = form.match(text);
    if (!m.hasMatch() || monthOf(m.captured(2)) == 0)
        return std::nullopt;
    return made(m.captured(3).toInt(), monthOf(m.captured(2)), m.captured(1).toInt());
}

/// A season, quarter or half year says no month, so only the year is kept.
std::optional<PartialDate> fromPartOfYear(const QString& text)
{
    static const QString part = QStringLiteral(
        "(?:for[a]?r|sommer|efter[a]?r|vinter|spring|summer|autumn|fall|winter|primo|medio|ultimo|start|starten af|"
        "begyndelsen af|midten af|slutningen af|early|mid|late|ca\\.?|cirka|omkring|about|i|siden|since|[1-4]\\.?\\s*"
        "kvartal|[1-4]\\.?\\s*kvt\\.?|q[1-4]|k[1-4]|[1-4]q|(?:1|2)\\.?\\s*halv[a]?r|h[12]|first half of|second half of|"
        "[1-4](?:st|nd|rd|th) quarter(?: of)?)");
    static const QRegularExpression before(QStringLiteral("^") + part + QStringLiteral("[ ,/-]*((?:19|20)\\d\\d)$"));
    static const QRegularExpression after(QStringLiteral("^((?:19|20)\\d\\d)[ ,:/-]*") + part + QStringLiteral("$"));
    if (const auto m = before.match(text); m.hasMatch())
        return made(m.captured(1).toInt(), 0, 0);
    if (const auto m = after.match(text); m.hasMatch())
        return made(m.captured(1).toInt(), 0, 0);
    return std::nullopt;
}

std::optional<PartialDate> fromSheetDays(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{5})(?:[.,]\\d+)?$"));
    constexpr int first = 36526; // 1 January 2000
    constexpr int last = 73050;  // 31 December 2099
    const auto m = form.match(text);
    const int days = m.hasMatch() ? m.captured(1).toInt() : 0;
    if (days < first || days > last)
        return std::nullopt;
    // Spreadsheets count from 30 December 1899, because they believe 1900 was a leap year.
    const QDate date = QDate(1899, 12, 30).addDays(days);
    return made(date.year(), date.month(), date.day());
}

} // namespace

std::optional<DateInWords> dateFromWords(const QString& text)
{
    static const QRegularExpression timeOfDay(
        QStringLiteral("[T ]\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?$"));
    static const QRegularExpression year(QStringLiteral("^(?:19|20)\\d\\d$"));
    static const QRegularExpression wordForYear(QStringLiteral("^(?:ar|aret|year) (?=\\d{4}$)"));
    static const QRegularExpression decimalZero(QStringLiteral("\\.0$"));
    const QString simple = text.simplified();
    if (year.match(simple).hasMatch())
        return DateInWords{*PartialDate::fromIso(simple), {}};
    if (const auto days = fromSheetDays(simple))
        return DateInWords{*days, OriginRule::SheetDate};
    QString words = base::fold(simple);
    words.remove(wordForYear);
    words.remove(decimalZero); // a year that was a number: "2023.0"
    QString dateOnly = simple;
    dateOnly.remove(timeOfDay);
    const QStringList candidates = {base::fold(dateOnly), words};
    using Reader = std::optional<PartialDate> (*)(const QString&);
    for (const Reader read : {Reader(fromNumbers), Reader(fromMonthName), Reader(fromPartOfYear)}) {
        for (const QString& candidate : candidates) {
            const auto date = read(candidate);
            if (date && date->year() >= 1900 && date->year() < 2100)
                return DateInWords{*date,
                                   date->toIso() == simple ? std::nullopt : std::optional(OriginRule::DateWords)};
        }
    }
    if (year.match(words).hasMatch())
        return DateInWords{*PartialDate::fromIso(words), OriginRule::DateWords};
    return std::nullopt;
}

} // namespace landkort::exchange
