// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace landkort::base {

/// A date of which only the year, or the year and the month, may be known. ISO 8601: "2024", "2024-09", "2024-11-20".
/// Absence of a date is std::optional<PartialDate>, never a PartialDate of year 0.
class PartialDate {
public:
    /// Nothing for an empty or malformed text or an impossible date.
    static std::optional<PartialDate> fromIso(const QString& text);

    int year() const { return m_year; }
    std::optional<int> month() const { return m_month ? std::optional<int>(m_month) : std::nullopt; }
    std::optional<int> day() const { return m_day ? std::optional<int>(m_day) : std::nullopt; }

    /// A partial date counts from its last day (DOMAIN.md §6 rule 10): "2024" is 31 December 2024.
    QDate lastDay() const;
    QString toIso() const;

    friend bool operator==(const PartialDate&, const PartialDate&) = default;

private:
    PartialDate(int year, int month, int day) : m_year(year), m_month(month), m_day(day) {}

    int m_year;
    int m_month; ///< 0 = not known
    int m_day;   ///< 0 = not known
};

} // namespace landkort::base
