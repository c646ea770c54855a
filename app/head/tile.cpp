// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head/tile.h"

#include "app/shared/text_width.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace landkort::app {

Tile::Tile(Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
}

void Tile::setContent(const TileContent& content)
{
    if (content == m_content)
        return;
    m_content = content;
    setCheckable(content.clickable);
    setChecked(content.chosen);
    setFocusPolicy(content.clickable ? Qt::TabFocus : Qt::NoFocus);
    setCursor(content.clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QStringList said = {content.number, content.of, content.label, content.note};
    said.removeAll(QString());
    setAccessibleName(said.join(QLatin1Char(' ')));
    update();
}

void Tile::setForm(Form form)
{
    m_form = form;
    update();
}

int Tile::heightOf(Form form, const Theme& theme)
{
    return theme.px(form == Form::Card ? 82 : 40);
}

/// "ikke oplyst" is words, not a figure, and never as loud as one.
QFont Tile::numberFont() const
{
    if (!m_content.stated)
        return m_theme.font(m_form == Form::Card ? TextRole::Body : TextRole::Label);
    QFont font = m_theme.numberFont(TextRole::TileNumber);
    if (m_form == Form::Line)
        font.setPixelSize(m_theme.px(20));
    return font;
}

int Tile::neededWidth() const
{
    const double number = textWidth(numberFont(), m_content.number) + m_theme.px(6) +
                          textWidth(m_theme.numberFont(TextRole::Label), m_content.of);
    const double label = textWidth(m_theme.font(TextRole::Label), m_content.label);
    const double note = textWidth(m_theme.font(TextRole::SmallNote), m_content.note);
    return static_cast<int>(std::ceil(std::max({number, label, note}))) + m_theme.px(28);
}

void Tile::paintCard(QPainter& painter) const
{
    const Palette& palette = m_theme.palette();
    const int left = m_theme.px(14);
    const int room = width() - m_theme.px(24);
    painter.setFont(numberFont());
    painter.setPen(m_content.stated ? m_content.colour : palette.dim);
    const int baseline = m_theme.px(35);
    painter.drawText(left, baseline, m_content.number);
    const int numberWidth = painter.fontMetrics().horizontalAdvance(m_content.number);
    painter.setFont(m_theme.numberFont(TextRole::Label));
    painter.setPen(palette.dim);
    painter.drawText(left + numberWidth + m_theme.px(6), baseline, m_content.of);
    painter.setFont(m_theme.font(TextRole::Label));
    painter.drawText(left, m_theme.px(55), painter.fontMetrics().elidedText(m_content.label, Qt::ElideRight, room));
    painter.setFont(m_theme.font(TextRole::SmallNote));
    painter.drawText(left, m_theme.px(71), painter.fontMetrics().elidedText(m_content.note, Qt::ElideRight, room));
}

void Tile::paintLine(QPainter& painter) const
{
    const Palette& palette = m_theme.palette();
    const QRect inner = rect().adjusted(m_theme.px(10), 0, -m_theme.px(8), 0);
    painter.setFont(numberFont());
    painter.setPen(m_content.stated ? m_content.colour : palette.dim);
    painter.drawText(inner, Qt::AlignVCenter, m_content.number);
    QRect words = inner.adjusted(painter.fontMetrics().horizontalAdvance(m_content.number) + m_theme.px(8), 0, 0, 0);
    painter.setFont(m_theme.font(TextRole::SmallNote));
    painter.setPen(palette.dim);
    QStringList said = {m_content.of, m_content.label};
    said.removeAll(QString());
    painter.drawText(words, Qt::AlignVCenter | Qt::TextWordWrap, said.join(QLatin1Char(' ')));
}

void Tile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = m_theme.palette();
    const double radius = m_theme.px(12);
    const bool lit = m_content.clickable && underMouse();
    const bool chosen = m_content.chosen;
    const double pen = chosen || hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? palette.focus : chosen ? m_content.colour : palette.line, pen));
    painter.setBrush(chosen ? palette.accentSoft : lit ? palette.hover : palette.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
    if (m_form == Form::Card)
        paintCard(painter);
    else
        paintLine(painter);
}

} // namespace landkort::app
