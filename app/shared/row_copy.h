// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace landkort::app {

/// A cell as a spreadsheet may take it: one line, no tabs, and with an apostrophe before what a spreadsheet would
/// otherwise run as a formula (= + - @ and their full-width forms, also behind spaces).
QString harmlessCell(const QString& text);
/// Rows of cells as tab-separated values, both as such and as plain text. The caller owns the result.
QMimeData* copyOfRows(const std::vector<QStringList>& rows);

} // namespace landkort::app
