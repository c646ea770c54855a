// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace landkort::exchange {

/// What a spreadsheet's number format says about how much of a number a person sees.
struct NumberFormat {
    bool year = false, month = false, day = false, hour = false, minute = false, second = false;
    bool elapsed = false; ///< [h]:mm counts hours past 24
    bool percent = false;
    int leadingZeros = 0; ///< "0000": at least four digits, as municipality codes are written

    bool isDate() const { return year || month || day; }
    bool isTime() const { return hour || minute || second; }
};

/// From a format code of Office Open XML (ECMA-376 part 1, 18.8.31), e.g. "dd/mm/yyyy" or "[$-406]d. mmmm yyyy;@".
NumberFormat parseNumberFormat(const QString& code);
/// The codes Office Open XML has numbers for (18.8.30); the empty text for one it leaves open.
QString builtInFormatCode(int id);

/// A number as a person reads it, in one form for all languages: "101", "0.25", "50%", "0101"; never an exponent that a
/// person would not see, never more than 15 digits. `text` is the number as the file has it; what is no number comes
/// back as it is.
QString numberText(const QString& text, const NumberFormat& format);

/// A day number of a spreadsheet as ISO 8601: "2024-05-01", "2024-05-01 13:30", "2024-05" and "2024" where the format
/// shows no more, "13:30" where it shows only the time. `from1904`: the workbook counts days from 1904 instead of 1900
/// (with Excel's 29 February 1900). A number outside the calendar comes back as numberText.
QString dateText(const QString& text, const NumberFormat& format, bool from1904);

} // namespace landkort::exchange
