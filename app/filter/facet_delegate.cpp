// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filter/facet_delegate.h"

#include "app/models/facet_model.h"
#include "app/shared/icon.h"
#include "app/shared/text_width.h"

#include <QPainter>

#include <cmath>

namespace landkort::app {

FacetDelegate::FacetDelegate(Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QString FacetDelegate::onlyText() const
{
    return tr("only this");
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_theme.px(120), m_theme.px(26)};
}

int FacetDelegate::countWidth() const
{
    return static_cast<int>(std::ceil(textWidth(m_theme.numberFont(TextRole::Label), QStringLiteral("000"))));
}

QRect FacetDelegate::onlyRect(const QRect& row) const
{
    const int width = static_cast<int>(std::ceil(textWidth(m_theme.font(TextRole::Note), onlyText()))) + m_theme.px(8);
    const int right = row.right() - m_theme.px(8) - countWidth();
    return {right - width, row.top(), width, row.height()};
}

void FacetDelegate::paintHeading(QPainter& painter, const QRect& row, const QString& text) const
{
    QFont font = m_theme.font(TextRole::SmallNote);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.palette().dim);
    painter.drawText(row.adjusted(m_theme.px(4), 0, 0, -m_theme.px(3)), Qt::AlignLeft | Qt::AlignBottom, text);
}

void FacetDelegate::paintBox(QPainter& painter, const QRect& place, bool checked, bool dim) const
{
    const Palette& palette = m_theme.palette();
    const QRectF box = QRectF(place).adjusted(0.75, 0.75, -0.75, -0.75);
    const double radius = m_theme.px(4);
    if (checked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.accent);
        painter.drawRoundedRect(QRectF(place), radius, radius);
        paintIcon(painter, QStringLiteral("check"), palette.onAccent, place.adjusted(1, 1, -1, -1));
        return;
    }
    QColor line = palette.dim;
    if (dim)
        line.setAlphaF(0.55F);
    painter.setPen(QPen(line, 1.2));
    painter.setBrush(palette.panel);
    painter.drawRoundedRect(box, radius, radius);
}

/// The count and, under the pointer, "kun denne"; returns the left edge of what was painted.
int FacetDelegate::paintRight(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Palette& palette = m_theme.palette();
    const QRect row = option.rect;
    const int count = index.data(FacetModel::CountRole).toInt();
    painter.setFont(m_theme.numberFont(TextRole::Label));
    painter.setPen(palette.dim);
    const QRect countRect(row.right() - m_theme.px(4) - countWidth(), row.top(), countWidth(), row.height());
    painter.drawText(countRect, Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
    if (!(option.state & QStyle::State_MouseOver))
        return countRect.left();
    const QRect only = onlyRect(row);
    painter.setFont(m_theme.font(TextRole::Note));
    painter.setPen(palette.accent);
    painter.drawText(only, Qt::AlignCenter, onlyText());
    return only.left();
}

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Palette& palette = m_theme.palette();
    const QRect row = option.rect;
    if (index.data(FacetModel::HeadingRole).toBool()) {
        paintHeading(*painter, row, index.data().toString());
        painter->restore();
        return;
    }
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool tinted = index.data(FacetModel::TintedRole).toBool();
    const double radius = m_theme.px(6);
    if (hovered || tinted) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tinted ? palette.accentSoft : palette.hover);
        painter->drawRoundedRect(row, radius, radius);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(palette.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), radius, radius);
    }
    const bool zero = index.data(FacetModel::CountRole).toInt() == 0;
    const bool checked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    const int side = m_theme.px(16);
    const QRect box(row.left() + m_theme.px(4), row.center().y() - side / 2 + 1, side, side);
    paintBox(*painter, box, checked, zero);

    const int left = box.right() + m_theme.px(9);
    int right = paintRight(*painter, option, index) - m_theme.px(4);
    if (index.data(FacetModel::OursRole).toBool() && !hovered) {
        painter->setFont(m_theme.font(TextRole::SmallNote));
        painter->setPen(palette.dim);
        const QString ours = tr("ours");
        const int width = painter->fontMetrics().horizontalAdvance(ours);
        painter->drawText(QRect(right - width, row.top() + 1, width, row.height()), Qt::AlignVCenter, ours);
        right -= width + m_theme.px(4);
    }
    painter->setFont(m_theme.font(TextRole::Body));
    painter->setPen(zero && !checked ? palette.dim : palette.text);
    const QString label = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, right - left);
    painter->drawText(QRect(left, row.top(), right - left, row.height()), Qt::AlignVCenter, label);
    painter->restore();
}

} // namespace landkort::app
