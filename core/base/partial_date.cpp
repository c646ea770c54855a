// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partial_date.h"

#include <QRegularExpression>

namespace landkort::base {

std::optional<PartialDate> PartialDate::fromIso(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    const bool monthGiven = match.capturedLength(2) > 0;
    const bool dayGiven = match.capturedLength(3) > 0;
    if (year == 0 || (monthGiven && !QDate::isValid(year, month, 1)) || (dayGiven && !QDate::isValid(year, month, day)))
        return std::nullopt;
    return PartialDate(year, month, day);
}

QDate PartialDate::lastDay() const
{
    if (m_day)
        return QDate(m_year, m_month, m_day);
    const int month = m_month ? m_month : 12;
    return QDate(m_year, month, QDate(m_year, month, 1).daysInMonth());
}

QString PartialDate::toIso() const
{
    QString text = QStringLiteral("%1").arg(m_year, 4, 10, QLatin1Char('0'));
    if (m_month)
        text += QStringLiteral("-%1").arg(m_month, 2, 10, QLatin1Char('0'));
    if (m_day)
        text += QStringLiteral("-%1").arg(m_day, 2, 10, QLatin1Char('0'));
    return text;
}

} // namespace landkort::base
