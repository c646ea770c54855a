// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/elided_button.h"

#include "app/shared/icon.h"

#include <QPainter>

namespace landkort::app {

ElidedButton::ElidedButton(Theme& theme, TextRole role, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_role(role)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize ElidedButton::sizeHint() const
{
    const int words = QFontMetrics(m_theme.font(m_role)).horizontalAdvance(text());
    return {words + m_theme.px(36), m_theme.px(32)};
}

QSize ElidedButton::minimumSizeHint() const
{
    return {m_theme.px(96), m_theme.px(32)};
}

void ElidedButton::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    setToolTip(width() < sizeHint().width() ? text().toHtmlEscaped() : QString());
}

void ElidedButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = m_theme.palette();
    const double radius = m_theme.px(6);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.hover);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    const int side = m_theme.px(14);
    const int left = m_theme.px(8);
    const int room = width() - left - side - m_theme.px(12);
    painter.setFont(m_theme.font(m_role));
    painter.setPen(underMouse() ? palette.text : palette.dim);
    const QString words = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room);
    painter.drawText(QRect(left, 0, room, height()), Qt::AlignVCenter, words);
    const int end = left + painter.fontMetrics().horizontalAdvance(words);
    paintIcon(painter, QStringLiteral("chevron-down"), painter.pen().color(),
              {end + m_theme.px(4), (height() - side) / 2 + 1, side, side});
}

} // namespace landkort::app
