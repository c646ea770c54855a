// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/elided_button.h"

#include "app/shared/icon.h"

#include <QPainter>

#include <algorithm>

namespace landkort::app {

ElidedButton::ElidedButton(Theme& theme, TextRole role, TextRole narrowRole, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_role(role), m_narrowRole(narrowRole)
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
    setToolTip(isElided() ? text().toHtmlEscaped() : QString());
}

/// Broken at the last blank that leaves the first line within the width; what does not fit the second is elided.
static QStringList inTwoLines(const QString& text, const QFontMetrics& metrics, int width)
{
    qsizetype cut = -1;
    for (qsizetype blank = text.indexOf(QLatin1Char(' ')); blank > 0;
         blank = text.indexOf(QLatin1Char(' '), blank + 1)) {
        if (metrics.horizontalAdvance(text.left(blank)) <= width)
            cut = blank;
    }
    if (cut < 0)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    return {text.left(cut), metrics.elidedText(text.mid(cut + 1), Qt::ElideRight, width)};
}

bool ElidedButton::isElided() const
{
    const int room = width() - m_theme.px(34);
    if (QFontMetrics(m_theme.font(m_role)).horizontalAdvance(text()) <= room)
        return false;
    return inTwoLines(text(), QFontMetrics(m_theme.font(m_narrowRole)), room).join(QLatin1Char(' ')) != text();
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
    const bool oneLine = painter.fontMetrics().horizontalAdvance(text()) <= room;
    if (!oneLine)
        painter.setFont(m_theme.font(m_narrowRole));
    const QStringList lines = oneLine ? QStringList{text()} : inTwoLines(text(), painter.fontMetrics(), room);
    const int lineHeight = painter.fontMetrics().height();
    int y = (height() - lineHeight * static_cast<int>(lines.size())) / 2;
    int end = left;
    for (const QString& line : lines) {
        painter.drawText(QRect(left, y, room, lineHeight), Qt::AlignVCenter, line);
        end = std::max(end, left + painter.fontMetrics().horizontalAdvance(line));
        y += lineHeight;
    }
    paintIcon(painter, QStringLiteral("chevron-down"), painter.pen().color(),
              {end + m_theme.px(4), (height() - side) / 2 + 1, side, side});
}

} // namespace landkort::app
