// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/tab_strip.h"

#include <QPainter>

namespace landkort::app {

TabStrip::TabStrip(Theme& theme, QWidget* parent) : QTabBar(parent), m_theme(theme)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] { setFont(m_theme.font(TextRole::Body)); });
    setFont(m_theme.font(TextRole::Body));
}

QFont TabStrip::fontOf(bool chosen) const
{
    QFont font = m_theme.font(TextRole::Body);
    if (chosen)
        font.setWeight(QFont::DemiBold);
    return font;
}

QSize TabStrip::tabSizeHint(int index) const
{
    // As wide as when chosen, so that choosing moves nothing.
    const int words = QFontMetrics(fontOf(true)).horizontalAdvance(tabText(index));
    return {words + m_theme.px(20), m_theme.px(36)};
}

void TabStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = m_theme.palette();
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool chosen = i == currentIndex();
        painter.setFont(fontOf(chosen));
        painter.setPen(chosen || (underMouse() && tab.contains(pointer)) ? palette.text : palette.dim);
        const int words = painter.fontMetrics().horizontalAdvance(tabText(i));
        const int left = tab.left() + m_theme.px(i == 0 ? 2 : 10);
        painter.drawText(QRect(left, tab.top(), tab.width(), tab.height()), Qt::AlignVCenter, tabText(i));
        if (chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette.accent);
            const int thick = m_theme.px(2);
            painter.drawRoundedRect(QRect(left, tab.bottom() - thick - m_theme.px(2), words, thick), 1, 1);
        }
        if (chosen && hasFocus()) {
            painter.setPen(QPen(palette.focus, 2));
            painter.setBrush(Qt::NoBrush);
            const QRect ring(left - m_theme.px(4), tab.top() + m_theme.px(4), words + m_theme.px(8),
                             tab.height() - m_theme.px(10));
            painter.drawRoundedRect(QRectF(ring).adjusted(1, 1, -1, -1), m_theme.px(4), m_theme.px(4));
        }
    }
}

} // namespace landkort::app
