// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

QT_BEGIN_NAMESPACE
class QHeaderView;
class QPainter;
class QRect;
class QTableView;
QT_END_NAMESPACE

namespace landkort::app {

/// A table that is read row by row: no grid, no editing, whole rows chosen, its rows as high as they are told to be.
void setUpRowTable(QTableView& table);
/// Headings without Qt's own frame and fill, to be painted by the header itself.
void setUpRowTableHeader(QHeaderView& header);
/// Marks the row that has the keyboard, cell by cell.
void paintRowFocus(QPainter& painter, const QRect& cell, const Theme& theme);

} // namespace landkort::app
