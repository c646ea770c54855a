// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/project_table_view.h"

#include <QKeyEvent>

namespace landkort::app {

void ProjectTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool ProjectTableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        emit left();
    const bool handled = QTableView::viewportEvent(event);
    if (event->type() == QEvent::Resize)
        emit resized();
    return handled;
}

void ProjectTableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    viewport()->update(); // the whole row carries the focus ring
}

void ProjectTableView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace landkort::app
