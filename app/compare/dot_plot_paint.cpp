// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/dot_plot.h"
#include "app/compare/mark_painter.h"

#include <QPainter>

#include <cmath>

namespace landkort::app {

void DotPlot::paintHead(QPainter& painter) const
{
    const auto& palette = m_theme.palette();
    const QRect line(0, 0, width(), m_theme.px(20));
    QFont bold = m_theme.font(TextRole::Label);
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(palette.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_data.title);
    const int taken = painter.fontMetrics().horizontalAdvance(m_data.title) + m_theme.px(12);
    const int dot = shown();
    const bool own = dot >= 0 && m_data.dots[static_cast<size_t>(dot)].own;
    painter.setFont(own ? bold : m_theme.font(TextRole::Label));
    painter.setPen(own ? palette.accent : palette.text);
    const QRect room = line.adjusted(taken, 0, 0, 0);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(caption(), Qt::ElideRight, room.width()));
}

void DotPlot::paintGround(QPainter& painter) const
{
    const auto& palette = m_theme.palette();
    const QRect plot = plotRect();
    const QRect none = binOf(0);
    if (m_data.documented && none.width() > 0)
        paintNoneDocumented(painter, none, m_theme);
    const QRect axis(m_data.documented && none.width() > 0 ? none.right() + m_theme.px(8) : plot.left(),
                     plot.bottom() + 1, 0, 1);
    painter.fillRect(QRect(axis.left(), axis.top(), plot.right() - axis.left(), 1), palette.line);
    painter.setFont(m_theme.numberFont(TextRole::SmallNote));
    painter.setPen(palette.dim);
    const int below = plot.bottom() + m_theme.px(2);
    const int high = height() - below;
    if (none.width() > 0)
        painter.drawText(QRect(none.left(), below, none.width(), high), Qt::AlignHCenter | Qt::AlignVCenter,
                         m_data.documented ? m_data.none : QStringLiteral("0"));
    const int each = std::max(1, binOf(1).width());
    const int step = std::max(1, static_cast<int>(std::ceil(static_cast<double>(m_theme.px(22)) / each)));
    for (int value = step; value <= m_data.most(); value += step) {
        const QRect bin = binOf(value);
        painter.drawText(QRect(bin.center().x() - m_theme.px(14), below, m_theme.px(28), high),
                         Qt::AlignHCenter | Qt::AlignVCenter, QString::number(value));
    }
}

void DotPlot::paintSpread(QPainter& painter) const
{
    if (!m_data.spread)
        return;
    const auto& palette = m_theme.palette();
    const QRect plot = plotRect();
    const double from = xOf(m_data.spread->lowerQuartile), to = xOf(m_data.spread->upperQuartile);
    painter.fillRect(QRectF(from, plot.top(), std::max(1.0, to - from), plot.height()), palette.hover);
    painter.setPen(QPen(palette.text, 1, Qt::DashLine));
    const double middle = xOf(m_data.spread->median);
    painter.drawLine(QPointF(middle, plot.top()), QPointF(middle, plot.bottom()));
    painter.setFont(m_theme.font(TextRole::SmallNote));
    painter.setPen(palette.dim);
    painter.drawText(plot.adjusted(0, 0, -m_theme.px(2), 0), Qt::AlignRight | Qt::AlignTop, m_data.spreadWords);
}

/// Own filled in the accent with a ring around it; the others quiet; without a number hollow.
void DotPlot::paintDot(QPainter& painter, size_t index) const
{
    const auto& palette = m_theme.palette();
    const auto& dot = m_data.dots[index];
    const bool lit = static_cast<int>(index) == m_rested || (hasFocus() && static_cast<int>(index) == m_focused) ||
                     (!m_highlighted.isEmpty() && dot.key == m_highlighted);
    const double radius = m_radii[index];
    const bool hollow = dot.value == 0 && m_data.documented;
    const QColor colour = dot.own ? palette.accent : lit ? palette.text : palette.dim;
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(hollow ? palette.panel : dot.own || lit ? colour : palette.status[2]);
    painter.drawEllipse(m_centres[index], radius, radius);
    if (dot.own || lit) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(lit ? palette.focus : palette.accent, m_theme.px(1.5)));
        painter.drawEllipse(m_centres[index], radius + m_theme.px(2.5), radius + m_theme.px(2.5));
    }
}

void DotPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintHead(painter);
    paintSpread(painter);
    paintGround(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < m_data.dots.size(); ++i) {
        if (!m_data.dots[i].own)
            paintDot(painter, i);
    }
    for (size_t i = 0; i < m_data.dots.size(); ++i) {
        if (m_data.dots[i].own)
            paintDot(painter, i);
    }
}

} // namespace landkort::app
