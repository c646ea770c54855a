// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/tick_box.h"

#include "app/shared/icon.h"

#include <QPainter>

namespace landkort::app {

void paintTick(QPainter& painter, const Theme& theme, const QRect& place, bool ticked)
{
    const Palette& palette = theme.palette();
    const double radius = theme.px(4);
    if (ticked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.accent);
        painter.drawRoundedRect(QRectF(place), radius, radius);
        paintIcon(painter, QStringLiteral("check"), palette.onAccent, place.adjusted(1, 1, -1, -1));
        return;
    }
    painter.setPen(QPen(palette.dim, 1.2));
    painter.setBrush(palette.panel);
    painter.drawRoundedRect(QRectF(place).adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
}

TickBox::TickBox(Theme& theme, const QString& words, QWidget* parent) : QCheckBox(words, parent), m_theme(theme)
{
    setFont(theme.font(TextRole::Label));
    setCursor(Qt::PointingHandCursor);
}

QSize TickBox::sizeHint() const
{
    return {m_theme.px(28) + fontMetrics().horizontalAdvance(text()) + 1, m_theme.px(24)};
}

void TickBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.px(16);
    paintTick(painter, m_theme, {m_theme.px(2), (height() - side) / 2, side, side}, isChecked());
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.palette().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.px(4), m_theme.px(4));
    }
    painter.setPen(isEnabled() ? m_theme.palette().text : m_theme.palette().dim);
    const QRect words = rect().adjusted(m_theme.px(28), 0, 0, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace landkort::app
