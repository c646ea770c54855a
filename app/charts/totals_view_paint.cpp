// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/totals_view.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace landkort::app {

// What is painted over the points of Qt Charts: their numbers, the stretches of time, the years and the legend.

void TotalsView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    paintLegend(*painter);
    paintAxis(*painter);
    painter->setFont(m_theme.numberFont(TextRole::Note));
    for (size_t i = 0; i < m_points.size(); ++i) {
        const TotalsPoint& point = m_points[i];
        painter->setPen(m_theme.palette().text);
        painter->drawText(m_labels[i], Qt::AlignCenter, labelOf(point));
        const double from = xOf(point.firstDay);
        const double to = xOf(point.lastDay);
        if (to - from > m_theme.px(14)) { // only the year or the month is known
            const QPointF at = positionOf(i);
            QColor line = colourOf(point.measure);
            line.setAlphaF(0.45f);
            painter->setPen(QPen(line, 1));
            painter->drawLine(QPointF(from, at.y()), QPointF(at.x() - m_theme.px(6), at.y()));
            painter->drawLine(QPointF(at.x() + m_theme.px(6), at.y()), QPointF(to, at.y()));
        }
    }
    painter->restore();
}

/// Years as names of stretches of time, on one thin line.
void TotalsView::paintAxis(QPainter& painter) const
{
    const Palette& palette = m_theme.palette();
    painter.setFont(m_theme.numberFont(TextRole::SmallNote));
    const QDate last = QDate::fromJulianDay(static_cast<qint64>(m_days->max()));
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(QPointF(0, m_plot.bottom() + 0.5), QPointF(width(), m_plot.bottom() + 0.5));
    for (QDate year = QDate::fromJulianDay(static_cast<qint64>(m_days->min())); year < last; year = year.addYears(1)) {
        const double from = xOf(year);
        const double to = xOf(year.addYears(1));
        painter.setPen(QPen(palette.line, 1));
        if (from > 1)
            painter.drawLine(QPointF(from, m_plot.bottom()), QPointF(from, m_plot.bottom() + m_theme.px(5)));
        painter.setPen(palette.dim);
        painter.drawText(QRectF(from, m_plot.bottom() + m_theme.px(4), to - from, height() - m_plot.bottom()),
                         Qt::AlignHCenter | Qt::AlignTop, QString::number(year.year()));
    }
}

void TotalsView::paintLegend(QPainter& painter) const
{
    const double side = m_theme.px(9);
    const auto lengthIn = [&](const QFont& font) {
        return QFontMetricsF(font).horizontalAdvance(m_words[0] + m_words[1] + m_words[2]) + 3 * side + m_theme.px(28);
    };
    QFont font = m_theme.font(TextRole::Note);
    while (lengthIn(font) > width() && font.pixelSize() > 9)
        font.setPixelSize(font.pixelSize() - 1);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const double gap = std::clamp((width() - lengthIn(font)) / 2, 2.0, 1.0 * m_theme.px(14));
    double x = m_theme.px(1);
    const double middle = metrics.height() / 2;
    for (size_t m = 0; m < m_words.size(); ++m) {
        const auto measure = static_cast<TotalsMeasure>(m);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(measure));
        const QRectF mark(x, middle - side / 2, side, side);
        if (measure == TotalsMeasure::Projects)
            painter.drawEllipse(mark);
        else if (measure == TotalsMeasure::InOperation)
            painter.drawRect(mark);
        else
            painter.drawPolygon(QPolygonF({{mark.center().x(), mark.top() - 1},
                                           {mark.right() + 1, middle},
                                           {mark.center().x(), mark.bottom() + 1},
                                           {mark.left() - 1, middle}}));
        painter.setPen(m_theme.palette().text);
        const double wide = metrics.horizontalAdvance(m_words[m]) + 2;
        painter.drawText(QRectF(x + side + m_theme.px(6), 0, wide, metrics.height()), Qt::AlignVCenter, m_words[m]);
        x += side + m_theme.px(6) + wide + gap;
    }
}

} // namespace landkort::app
