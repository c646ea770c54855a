// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/peer_matrix_delegate.h"

#include "app/compare/mark_painter.h"
#include "app/compare/peer_matrix_model.h"

#include <QAbstractItemView>
#include <QPainter>

namespace landkort::app {

void PeerMatrixDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const auto& palette = m_theme.palette();
    const bool tinted = index.data(TintedRole).toBool() || index.column() == m_hoveredColumn;
    const bool own = index.data(PeerMatrixModel::OwnRole).toBool();
    if (index.data(StatusRole).toInt() < 0 && m_documented)
        paintNoneDocumented(*painter, option.rect, m_theme);
    if (own || tinted) {
        QColor ground = own ? palette.accentSoft : palette.hover;
        if (index.data(StatusRole).toInt() < 0)
            ground.setAlphaF(0.6F); // the hatching shows through
        painter->fillRect(option.rect, ground);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette.line);
    painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), palette.panel);
}

void PeerMatrixDelegate::paintSource(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    painter->setFont(m_theme.numberFont(TextRole::SmallNote));
    painter->setPen(m_theme.palette().dim);
    painter->drawText(rect, Qt::AlignCenter, index.data(PeerMatrixModel::ShortRole).toString());
}

/// How many projects a mark stands for, where it is more than one.
void PeerMatrixDelegate::paintCount(QPainter* painter, const QRect& rect, const QString& count) const
{
    if (count.isEmpty())
        return;
    QFont font = m_theme.numberFont(TextRole::SmallNote);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(m_theme.palette().text);
    painter->drawText(QRect(rect.center().x() + m_theme.px(8), rect.top() + m_theme.px(1), m_theme.px(16),
                            rect.height() / 2 + m_theme.px(2)),
                      Qt::AlignLeft | Qt::AlignVCenter, count);
}

void PeerMatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(painter, option, index);
    const int status = index.data(StatusRole).toInt();
    if (m_words) {
        painter->setFont(m_theme.font(TextRole::Note));
        painter->setPen(status < 0 ? m_theme.palette().dim : m_theme.palette().text);
        painter->drawText(option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data().toString());
    } else if (index.data(PeerMatrixModel::SourceRole).toBool()) {
        paintSource(painter, option.rect, index);
    } else if (status >= 0) {
        paintMark(*painter, QRectF(option.rect).center(), domain::kAllStatuses[static_cast<size_t>(status)],
                  index.data(RecentRole).toBool(), m_theme);
        paintCount(painter, option.rect, index.data(PeerMatrixModel::ShortRole).toString());
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(m_theme.palette().focus, m_theme.px(2)));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace landkort::app
