// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace landkort::exchange {

/// Texts in rows; the first row is a heading.
struct WrittenSheet {
    QString name; ///< at most 31 characters, none of []:*?/\ (a spreadsheet's rule)
    std::vector<QStringList> rows;
};

/// The most characters a cell of Excel holds.
inline constexpr int kMostXlsxCharacters = 32767;

/// Every cell is a text, never a formula, a number or a date: what begins with = + - or @ is shown and never run
/// (markedIfNeeded of csv_writer.h keeps it readable back). The
/// same sheets give the same bytes. A text too long for Excel is an Error.
base::Result<QByteArray> writeXlsx(const std::vector<WrittenSheet>& sheets);
/// OpenDocument 1.3 spreadsheet; as writeXlsx. Control characters no XML can hold are left out.
QByteArray writeOds(const std::vector<WrittenSheet>& sheets);

} // namespace landkort::exchange
