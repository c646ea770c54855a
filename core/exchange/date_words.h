// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"
#include "core/domain/provenance.h"

#include <QString>

#include <optional>

namespace landkort::exchange {

/// A date as people and spreadsheets write it, with the precision they state and no more.
struct DateInWords {
    base::PartialDate date;
    std::optional<domain::OriginRule> rule; ///< nothing when the text is the date's own ISO form
};

/// ISO forms ("2024", "2024-09", "2024-09-01", with a time after it), Danish and English ones ("1. sept. 2024",
/// "01-09-2024", "1/9 2024", "sep 2024", "9/2024"), the day first as in Danish; parts of a year ("forår 2024",
/// "3. kvartal 2024", "Q3 2024", "1. halvår 2025", "medio 2024", "ca. 2024"), of which the year is stated; and a
/// spreadsheet's day number (36526 to 73050: 2000 to 2099). Nothing for anything else: two years, a year of two
/// digits, "snart".
std::optional<DateInWords> dateFromWords(const QString& text);

} // namespace landkort::exchange
