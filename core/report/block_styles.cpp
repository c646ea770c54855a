// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/block_styles.h"

namespace landkort::report {

TextStyle styleOf(Paragraph::Style style)
{
    switch (style) {
    case Paragraph::Style::Lead:
        return {11.25, 18, false, ColourRole::Text, 0, false};
    case Paragraph::Style::Note:
        return {8.25, 12, false, ColourRole::Dim, 0, true};
    case Paragraph::Style::Body:
        break;
    }
    return {9.75, 15, false, ColourRole::Text, 0, true};
}

TextStyle headingStyle(int level)
{
    switch (level) {
    case 1:
        return {22.5, 27, true, ColourRole::Text, 0, false};
    case 2:
        return {13.5, 18, true, ColourRole::Text, 0, false};
    default:
        return {10.5, 15, true, ColourRole::Text, 0, false};
    }
}

} // namespace landkort::report
