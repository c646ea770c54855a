// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_issue.h"
#include "core/exchange/reading/size_guard.h"

#include <QChar>

namespace landkort::exchange {

struct SeparatedText {
    QChar separator;
    RawSheet sheet;
    std::vector<ImportIssue> issues;
};

/// Separated values as people's programs write them. A quote opens a quoted cell only at the cell's start; two quotes
/// inside it are one; line breaks inside it stay, as \n. Lines end with \n, \r\n or \r. Each row carries the line it
/// starts on; an empty line is a row without cells. A first line "sep=;" is obeyed and is no row.
///
/// Issues: "unclosed_quote" (Error, the line where the quote stands: the quote is taken as a character and the row ends
/// where its line ends), "stray_quote" (Warning: a quote inside a quoted cell that is neither doubled nor the end; it
/// is kept), "quotes_ignored" (Warning: so many quotes are unclosed that the rest was read without any meaning of
/// quotes). Rows longer or shorter than others are no issue here: nobody knows yet which one is the header.
///
/// `fromName`: what the file's name promises ("\t" for .tsv), only weighed in; null when it promises nothing.
/// Linear in time: what is read twice because of unclosed quotes is limited.
base::Result<SeparatedText> readSeparated(const QString& text, QChar fromName, SizeGuard& guard);

} // namespace landkort::exchange
