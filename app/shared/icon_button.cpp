// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/icon_button.h"

#include "app/shared/icon.h"

#include <QPainter>

namespace landkort::app {

IconButton::IconButton(Theme& theme, const QString& icon, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconButton::setName(const QString& name, const QString& shortcut)
{
    setAccessibleName(name);
    const QString plain = shortcut.isEmpty() ? name : name + QStringLiteral(" (") + shortcut + QLatin1Char(')');
    setToolTip(plain.toHtmlEscaped());
}

QSize IconButton::sizeHint() const
{
    return {m_theme.px(32), m_theme.px(32)};
}

void IconButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = m_theme.palette();
    const double radius = m_theme.px(6);
    if (isEnabled() && (underMouse() || isChecked())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? palette.accentSoft : palette.hover);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    QColor colour = isChecked() ? palette.accent : underMouse() ? palette.text : palette.dim;
    if (!isEnabled())
        painter.setOpacity(0.4);
    const int side = m_theme.px(16);
    paintIcon(painter, m_icon, colour, {(width() - side) / 2, (height() - side) / 2, side, side});
}

} // namespace landkort::app
