// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filter/facet_view.h"

#include "app/filter/facet_delegate.h"
#include "app/models/facet_model.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace landkort::app {

FacetView::FacetView(Theme& theme, QWidget* parent)
    : QListView(parent), m_theme(theme), m_delegate(new FacetDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
}

void FacetView::setVisibleRows(int rows)
{
    if (rows == m_visibleRows)
        return;
    m_visibleRows = rows;
    updateGeometry();
}

QSize FacetView::sizeHint() const
{
    const int all = model() ? model()->rowCount() : 0;
    const int rows = m_visibleRows > 0 ? std::min(all, m_visibleRows) : all;
    return {m_theme.px(200), std::max(rows, 1) * m_theme.px(26)};
}

QString FacetView::keyOf(const QModelIndex& index)
{
    return index.data(FacetModel::KeyRole).toString();
}

void FacetView::choose(const QModelIndex& index, bool range)
{
    const QString key = keyOf(index);
    if (key.isEmpty())
        return;
    const auto* facets = qobject_cast<const FacetModel*>(model());
    const int from = range ? facets->rowOf(m_anchor) : -1;
    if (from < 0) {
        m_anchor = key;
        emit toggled(key);
        return;
    }
    std::set<QString> keys;
    for (int row = std::min(from, index.row()); row <= std::max(from, index.row()); ++row) {
        const QString each = keyOf(facets->index(row));
        if (!each.isEmpty())
            keys.insert(each);
    }
    const bool on = index.data(Qt::CheckStateRole).value<Qt::CheckState>() != Qt::Checked;
    m_anchor = key;
    emit rangeAsked(keys, on);
}

void FacetView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    if (m_pressed.isValid())
        setCurrentIndex(m_pressed);
}

void FacetView::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() != Qt::LeftButton || !index.isValid() || index != m_pressed)
        return;
    if (m_delegate->onlyRect(visualRect(index)).contains(at))
        emit onlyAsked(keyOf(index));
    else
        choose(index, event->modifiers() & Qt::ShiftModifier);
}

void FacetView::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event); // two quick clicks are two clicks
}

void FacetView::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool overOnly = index.isValid() && !keyOf(index).isEmpty() &&
                          m_delegate->onlyRect(visualRect(index)).contains(event->position().toPoint());
    viewport()->setCursor(overOnly ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit rested(keyOf(index));
}

void FacetView::leaveEvent(QEvent* event)
{
    QListView::leaveEvent(event);
    emit rested(QString());
}

void FacetView::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    emit rested(QString());
}

void FacetView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus())
        emit rested(keyOf(current));
}

bool FacetView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex index = indexAt(help->pos());
    const QString label = index.data().toString().toHtmlEscaped();
    const QString origin = index.data(Qt::ToolTipRole).toString(); // escaped by the model
    if (keyOf(index).isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("<p style='white-space:pre'>%1%2</p>")
                               .arg(label, origin.isEmpty() ? QString() : QStringLiteral("<br>") + origin),
                           viewport(), visualRect(index));
    return true;
}

void FacetView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Space:
        choose(index, event->modifiers() & Qt::ShiftModifier);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!keyOf(index).isEmpty())
            emit onlyAsked(keyOf(index));
        return;
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        emit allAsked();
        return;
    }
    const bool letters = !event->text().isEmpty() && event->text().at(0).isPrint() &&
                         !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (letters && isSignalConnected(QMetaMethod::fromSignal(&FacetView::typed))) {
        emit typed(event->text());
        return;
    }
    QListView::keyPressEvent(event);
}

void FacetView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(event->pos());
    const QString key = keyOf(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!key.isEmpty())
        menu->addAction(tr("Only “%1”").arg(index.data().toString()).replace(QLatin1Char('&'), QLatin1String("&&")),
                        this, [this, key] { emit onlyAsked(key); });
    menu->addAction(tr("Tick all"), this, &FacetView::allAsked);
    menu->addAction(tr("Untick all"), this, &FacetView::noneAsked);
    menu->popup(byKeyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace landkort::app
