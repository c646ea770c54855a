// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/row_table.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace landkort::app {

void setUpRowTable(QTableView& table)
{
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setMouseTracking(true);
    table.setTabKeyNavigation(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void setUpRowTableHeader(QHeaderView& header)
{
    header.setHighlightSections(false);
    header.setSectionResizeMode(QHeaderView::Fixed);
    header.setMinimumSectionSize(1);
    header.setStyleSheet(QStringLiteral("QHeaderView { background: transparent; border: none; }"));
}

void paintRowFocus(QPainter& painter, const QRect& cell, const Theme& theme)
{
    const int width = theme.px(2);
    const QColor& colour = theme.palette().focus;
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), width), colour);
    painter.fillRect(QRect(cell.left(), cell.bottom() - width + 1, cell.width(), width), colour);
}

} // namespace landkort::app
