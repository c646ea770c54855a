// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/number_format.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <cmath>

namespace landkort::exchange {

namespace {

constexpr double kLastDay = 2'958'465; // 31 December 9999
constexpr int kSecondsPerDay = 86'400;

/// The first section of a code without what is only shown: quoted and escaped characters, colours, locales, padding.
QString bareCode(const QString& code, bool& elapsed)
{
    QString bare;
    for (qsizetype i = 0; i < code.size() && code.at(i) != u';'; ++i) {
        const QChar c = code.at(i);
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toLower();
            static const QRegularExpression elapsedTime(QStringLiteral("^(h+|m+|s+)$"));
            if (elapsedTime.match(inside).hasMatch()) {
                elapsed = true;
                bare += inside;
            }
            i = end < 0 ? code.size() : end;
        } else {
            bare += c.toLower();
        }
    }
    static const QRegularExpression halfDay(QStringLiteral("am/pm|a/p"));
    return bare.remove(halfDay);
}

/// "m" is a minute after an hour and before a second, a month elsewhere.
bool isMinute(const QString& parts, qsizetype at)
{
    return (at > 0 && parts.at(at - 1) == u'h') || (at + 1 < parts.size() && parts.at(at + 1) == u's');
}

QString timeText(double daysFraction, bool withSeconds)
{
    const int seconds = static_cast<int>(std::lround(daysFraction * kSecondsPerDay)) % kSecondsPerDay;
    const QTime time = QTime(0, 0).addSecs(seconds);
    return time.toString(withSeconds && time.second() != 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString elapsedText(double days)
{
    const qint64 minutes = std::llround(days * kSecondsPerDay / 60);
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString dayText(int day, const NumberFormat& format, bool from1904)
{
    constexpr int kLeapDayThatNeverWas = 60; // Excel's 29 February 1900
    if (!from1904 && day == kLeapDayThatNeverWas)
        return QStringLiteral("1900-02-29");
    const QDate first = from1904                     ? QDate(1904, 1, 1)
                        : day < kLeapDayThatNeverWas ? QDate(1899, 12, 31)
                                                     : QDate(1899, 12, 30);
    const QDate date = first.addDays(day);
    if (format.day || !format.year)
        return date.toString(Qt::ISODate);
    return date.toString(format.month ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy"));
}

} // namespace

NumberFormat parseNumberFormat(const QString& code)
{
    NumberFormat format;
    const QString bare = bareCode(code, format.elapsed);
    if (bare.contains(QLatin1String("general")) || bare.contains(QLatin1String("standard")))
        return format;
    format.percent = bare.contains(u'%');
    static const QRegularExpression zeros(QStringLiteral("^0{2,15}$"));
    if (zeros.match(bare).hasMatch())
        format.leadingZeros = static_cast<int>(bare.size());
    static const QRegularExpression notAPart(QStringLiteral("[^ymdhs]"));
    static const QRegularExpression repeated(QStringLiteral("(.)\\1+"));
    const QString parts = QString(bare).remove(notAPart).replace(repeated, QStringLiteral("\\1"));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QChar c = parts.at(i);
        const bool minute = c == u'm' && isMinute(parts, i);
        format.year |= c == u'y';
        format.month |= c == u'm' && !minute;
        format.minute |= minute;
        format.day |= c == u'd';
        format.hour |= c == u'h';
        format.second |= c == u's';
    }
    return format;
}

QString builtInFormatCode(int id)
{
    switch (id) {
    case 9:
        return QStringLiteral("0%");
    case 10:
        return QStringLiteral("0.00%");
    case 14:
        return QStringLiteral("dd-mm-yyyy");
    case 15:
        return QStringLiteral("d-mmm-yy");
    case 16:
        return QStringLiteral("d-mmm");
    case 17:
        return QStringLiteral("mmm-yy");
    case 18:
    case 20:
        return QStringLiteral("h:mm");
    case 19:
    case 21:
        return QStringLiteral("h:mm:ss");
    case 22:
        return QStringLiteral("d-m-yyyy h:mm");
    case 45:
        return QStringLiteral("mm:ss");
    case 46:
        return QStringLiteral("[h]:mm:ss");
    case 47:
        return QStringLiteral("mm:ss.0");
    default:
        return {};
    }
}

QString numberText(const QString& text, const NumberFormat& format)
{
    constexpr double kLongestPlain = 1e15;
    bool ok = false;
    double value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return text;
    if (format.percent)
        value *= 100;
    QString plain = QString::number(value, 'g', 15);
    if (plain.contains(u'e') && std::abs(value) < kLongestPlain && std::abs(value) > 1e-9) {
        plain = QString::number(value, 'f', 15);
        while (plain.endsWith(u'0'))
            plain.chop(1);
        if (plain.endsWith(u'.'))
            plain.chop(1);
    }
    if (format.percent)
        return plain + QLatin1Char('%');
    const bool whole = !plain.contains(u'.') && !plain.contains(u'e') && !plain.startsWith(u'-');
    return whole ? plain.rightJustified(format.leadingZeros, QLatin1Char('0')) : plain;
}

QString dateText(const QString& text, const NumberFormat& format, bool from1904)
{
    bool ok = false;
    const double days = text.toDouble(&ok);
    if (!ok || !(days >= 0) || days >= kLastDay)
        return numberText(text, {});
    if (format.elapsed)
        return elapsedText(days);
    double day = std::floor(days);
    double fraction = days - day;
    if (std::lround(fraction * kSecondsPerDay) == kSecondsPerDay) {
        day += 1;
        fraction = 0;
    }
    if (!format.isDate())
        return timeText(fraction, format.second);
    const QString date = dayText(static_cast<int>(day), format, from1904);
    // Midnight is what a cell without a time of day holds.
    return fraction * kSecondsPerDay < 0.5 || !format.isTime()
               ? date
               : date + QLatin1Char(' ') + timeText(fraction, format.second);
}

} // namespace landkort::exchange
