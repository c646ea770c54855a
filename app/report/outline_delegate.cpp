// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/outline_delegate.h"

#include "app/shared/tick_box.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace landkort::app {

static bool isTicked(const QModelIndex& index)
{
    return index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_theme.px(120), m_theme.px(32)};
}

QRect OutlineDelegate::tickIn(const QRect& row) const
{
    const int side = m_theme.px(16);
    return {row.left() + m_theme.px(8), row.center().y() - side / 2 + 1, side, side};
}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Palette& palette = m_theme.palette();
    const double radius = m_theme.px(6);
    const bool current = option.state & QStyle::State_Selected;
    if (current || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? palette.accentSoft : palette.hover);
        painter->drawRoundedRect(option.rect, radius, radius);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(palette.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius, radius);
    }
    paintTick(*painter, m_theme, tickIn(option.rect), isTicked(index));
    const QRect words = option.rect.adjusted(m_theme.px(34), 0, -m_theme.px(8), 0);
    painter->setFont(m_theme.font(TextRole::Body));
    painter->setPen(isTicked(index) ? palette.text : palette.dim);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

bool OutlineDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                  const QModelIndex& index)
{
    const auto toggle = [&] {
        return model->setData(index, isTicked(index) ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    };
    if (event->type() == QEvent::MouseButtonRelease) {
        const int edge = tickIn(option.rect).right() + m_theme.px(8);
        return static_cast<QMouseEvent*>(event)->position().x() <= edge && toggle();
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space)
        return toggle();
    return false;
}

} // namespace landkort::app
