// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head/chip.h"

#include "app/shared/icon.h"

#include <QPainter>

#include <algorithm>

namespace landkort::app {

Chip::Chip(Theme& theme, const QString& label, bool removable, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_removable(removable)
{
    setText(label);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
}

int Chip::widthFor(const Theme& theme, const QString& label)
{
    const int words = QFontMetrics(theme.numberFont(TextRole::Label)).horizontalAdvance(label);
    return std::min(words, theme.px(240)) + theme.px(36);
}

QSize Chip::sizeHint() const
{
    return {widthFor(m_theme, text()), m_theme.px(26)};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = m_theme.palette();
    const double radius = height() / 2.0;
    const double pen = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? palette.focus : underMouse() ? palette.accent : palette.accentSoft, pen));
    painter.setBrush(palette.accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
    const int side = m_theme.px(12);
    const QRect icon(width() - m_theme.px(8) - side, (height() - side) / 2, side, side);
    const QRect words = rect().adjusted(m_theme.px(11), 0, -(width() - icon.left()) - m_theme.px(2), 0);
    painter.setFont(m_theme.numberFont(TextRole::Label));
    painter.setPen(palette.text);
    painter.drawText(words, Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    paintIcon(painter, m_removable ? QStringLiteral("close") : QStringLiteral("chevron-down"),
              underMouse() ? palette.text : palette.dim, icon);
}

} // namespace landkort::app
