// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/table_header.h"

#include <QPainter>

namespace landkort::app {

TableHeader::TableHeader(Theme& theme, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Interactive);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    connect(&m_theme, &Theme::changed, this, &TableHeader::applyTheme);
    applyTheme();
}

void TableHeader::applyTheme()
{
    setFont(m_theme.font(TextRole::Note));
    setMinimumSectionSize(m_theme.px(64));
    // Only the ground beyond the last section is left to the style.
    setStyleSheet(QStringLiteral("QHeaderView { background: transparent; border: none; }"));
    updateGeometry();
    viewport()->update();
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_theme.px(36)};
}

int TableHeader::neededWidth(int section) const
{
    const QString words = model()->headerData(section, Qt::Horizontal).toString();
    const QFont font = m_theme.font(TextRole::Note);
    return QFontMetrics(font).horizontalAdvance(words) + m_theme.px(8 + 8 + 16);
}

static void paintArrow(QPainter* painter, QPointF centre, double size, bool ascending)
{
    const double up = ascending ? -size / 2 : size / 2;
    const QPointF points[] = {centre + QPointF(-size, -up), centre + QPointF(0, up), centre + QPointF(size, -up)};
    painter->drawPolyline(points, 3);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const auto& palette = m_theme.palette();
    const bool sorted = sortIndicatorSection() == section;
    const bool hovered = rect.contains(viewport()->mapFromGlobal(QCursor::pos())) && underMouse();
    painter->save();
    painter->fillRect(rect, palette.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.line);
    QFont font = m_theme.font(TextRole::Note);
    font.setWeight(sorted ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(sorted || hovered ? palette.text : palette.dim);
    const int left = m_theme.px(visualIndex(section) == 0 ? 16 : 8);
    QRect words = rect.adjusted(left, 0, -m_theme.px(sorted ? 20 : 8), 0);
    const QString text = painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                                           Qt::ElideRight, words.width());
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (sorted) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(palette.accent, m_theme.px(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double x = words.left() + painter->fontMetrics().horizontalAdvance(text) + m_theme.px(10);
        paintArrow(painter, {x, rect.center().y() + 0.5}, m_theme.px(4), sortIndicatorOrder() == Qt::AscendingOrder);
    }
    painter->restore();
}

} // namespace landkort::app
