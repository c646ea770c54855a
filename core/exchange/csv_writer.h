// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace landkort::exchange {

/// Writes rows as Excel opens them by a double click: UTF-8 with BOM, CRLF, quotes only where needed. A cell that a
/// spreadsheet would take for a formula (it begins with = + - @, a tab or a line break) gets an apostrophe in front, so
/// that it is shown and never run.
QByteArray writeCsv(const std::vector<QStringList>& rows, QChar separator);

/// The cell made harmless, as writeCsv does.
QString harmlessCell(const QString& cell);
/// The same where the format itself says that a cell is text: only a text that looks as if it had the apostrophe gets
/// one more, so that withoutMark gives it back.
QString markedIfNeeded(const QString& cell);
/// Takes off the apostrophe of either; any other text is given back as it is.
QString withoutMark(const QString& cell);

} // namespace landkort::exchange
