// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filter/section_header.h"

#include "app/shared/icon.h"

#include <QPainter>

namespace landkort::app {

SectionHeader::SectionHeader(Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SectionHeader::setNote(const QString& note)
{
    if (note == m_note)
        return;
    m_note = note;
    setAccessibleDescription(note);
    update();
}

int SectionHeader::neededWidth() const
{
    return QFontMetrics(m_theme.font(TextRole::CardTitle)).horizontalAdvance(text()) + m_theme.px(28);
}

QSize SectionHeader::sizeHint() const
{
    return {neededWidth(), m_theme.px(28)};
}

void SectionHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = m_theme.palette();
    int right = width() - m_theme.px(4);
    const int side = m_theme.px(14);
    const QRect chevron(right - side, (height() - side) / 2, side, side);
    paintIcon(painter, isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
              underMouse() ? palette.text : palette.dim, chevron);
    right = chevron.left() - m_theme.px(6);
    if (!m_note.isEmpty()) {
        painter.setFont(m_theme.numberFont(TextRole::Note));
        painter.setPen(palette.accent);
        const int width = painter.fontMetrics().horizontalAdvance(m_note);
        painter.drawText(QRect(right - width, 0, width, height()), Qt::AlignVCenter, m_note);
        right -= width + m_theme.px(6);
    }
    painter.setFont(m_theme.font(TextRole::CardTitle));
    painter.setPen(palette.text);
    const int left = m_theme.px(4);
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, right - left));
    if (hasFocus()) {
        painter.setPen(QPen(palette.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.px(6), m_theme.px(6));
    }
}

} // namespace landkort::app
