// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/details_browser.h"

#include <QEvent>
#include <QMimeData>
#include <QTextDocumentFragment>

namespace landkort::app {

DetailsBrowser::DetailsBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setCursorWidth(0);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setStyleSheet(QStringLiteral("QTextBrowser { background: transparent; border: none; }"));
    document()->setDocumentMargin(0);
}

QMimeData* DetailsBrowser::createMimeDataFromSelection() const
{
    auto* copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText());
    return copied;
}

bool DetailsBrowser::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        emit left();
    return QTextBrowser::viewportEvent(event);
}

} // namespace landkort::app
