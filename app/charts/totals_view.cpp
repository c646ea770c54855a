// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/totals_view.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>
#include <QtCharts/QChart>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace landkort::app {

QString measureWord(TotalsMeasure measure, const base::Texts& texts)
{
    switch (measure) {
    case TotalsMeasure::Projects:
        return texts.translate("Charts", "projects");
    case TotalsMeasure::InOperation:
        return texts.translate("Charts", "in operation");
    case TotalsMeasure::Municipalities:
        return texts.translate("Charts", "municipalities");
    }
    return {};
}

static QString tipOfEdition(const domain::Edition& edition, const base::Texts& texts)
{
    const domain::PublishedTotals& totals = *edition.published;
    const QString quality = totals.quality == domain::TotalsQuality::FirstHand
                                ? texts.translate("Charts", "first-hand")
                                : texts.translate("Charts", "second-hand");
    QStringList lines = {texts.date(edition.asOf) + QStringLiteral(" · ") + quality};
    if (!totals.source.isEmpty())
        lines.append(texts.translate("Charts", "Source") + QStringLiteral(": ") + totals.source);
    if (!totals.sourceNote.isEmpty())
        lines.append(totals.sourceNote);
    return lines.join(QLatin1Char('\n'));
}

std::vector<TotalsPoint> totalsPoints(const std::vector<domain::Edition>& editions, const base::Texts& texts)
{
    std::vector<TotalsPoint> points;
    for (const auto& edition : editions) {
        if (!edition.published || !edition.asOf)
            continue;
        const base::PartialDate& date = *edition.asOf;
        const auto& totals = *edition.published;
        const QDate first(date.year(), date.month().value_or(1), date.day().value_or(1));
        const std::array<std::optional<int>, kTotalsMeasureCount> values = {totals.projects, totals.inOperation,
                                                                            totals.municipalities};
        for (size_t m = 0; m < values.size(); ++m) {
            if (!values[m])
                continue;
            const auto measure = static_cast<TotalsMeasure>(m);
            points.push_back({measure, first, date.lastDay(), *values[m],
                              totals.quality == domain::TotalsQuality::FirstHand,
                              texts.number(*values[m]) + QLatin1Char(' ') + measureWord(measure, texts) +
                                  QLatin1Char('\n') + tipOfEdition(edition, texts)});
        }
    }
    return points;
}

static double middleOf(const TotalsPoint& point)
{
    return static_cast<double>(point.firstDay.toJulianDay() + point.lastDay.toJulianDay()) / 2;
}

TotalsView::TotalsView(const Theme& theme, QWidget* parent) : QChartView(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setBackgroundBrush(Qt::NoBrush);
    setFocusPolicy(Qt::NoFocus); // nothing to do here by keyboard; the numbers are in the description and the table
    setInteractive(false);
    setRenderHint(QPainter::Antialiasing);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QChart* base = chart();
    base->legend()->hide();
    base->setBackgroundVisible(false);
    base->setPlotAreaBackgroundVisible(false);
    base->setMargins({});
    base->setAnimationOptions(QChart::NoAnimation);
    m_days = new QValueAxis(this);
    m_values = new QValueAxis(this);
    base->addAxis(m_days, Qt::AlignBottom);
    base->addAxis(m_values, Qt::AlignLeft);
    m_days->setVisible(false);
    m_values->setVisible(false);
    constexpr std::array kShapes = {QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeRectangle,
                                    QScatterSeries::MarkerShapeRotatedRectangle};
    for (size_t m = 0; m < m_series.size(); ++m) {
        for (auto& series : m_series[m]) {
            series = new QScatterSeries(this);
            series->setMarkerShape(kShapes[m]);
            base->addSeries(series);
            series->attachAxis(m_days);
            series->attachAxis(m_values);
        }
    }
}

void TotalsView::setPoints(const std::vector<TotalsPoint>& points, const base::Texts& texts)
{
    m_points = points;
    m_secondHand = texts.translate("Charts", "second-hand");
    QStringList spoken;
    for (const auto& point : m_points)
        spoken.append(QString(point.tip).replace(QLatin1Char('\n'), QStringLiteral(", ")));
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    for (size_t m = 0; m < m_words.size(); ++m)
        m_words[m] = measureWord(static_cast<TotalsMeasure>(m), texts);
    for (size_t m = 0; m < m_series.size(); ++m) {
        for (const bool firstHand : {false, true}) {
            QList<QPointF> values;
            for (const auto& point : m_points) {
                if (point.measure == static_cast<TotalsMeasure>(m) && point.firstHand == firstHand)
                    values.append({middleOf(point), static_cast<double>(point.value)});
            }
            m_series[m][firstHand]->replace(values);
        }
    }
    place();
}

QColor TotalsView::colourOf(TotalsMeasure measure) const
{
    const Palette& palette = m_theme.palette();
    switch (measure) {
    case TotalsMeasure::Projects:
        return palette.text;
    case TotalsMeasure::InOperation:
        return palette.status[static_cast<size_t>(domain::Status::InOperation)];
    case TotalsMeasure::Municipalities:
        return palette.dim;
    }
    return {};
}

void TotalsView::applyTheme()
{
    const double size = m_theme.px(9);
    for (size_t m = 0; m < m_series.size(); ++m) {
        const QColor colour = colourOf(static_cast<TotalsMeasure>(m));
        for (const bool firstHand : {false, true}) {
            QScatterSeries* series = m_series[m][firstHand];
            series->setMarkerSize(size);
            series->setPen(QPen(colour, 1.8));
            series->setBrush(firstHand ? colour : m_theme.palette().panel);
        }
    }
    place();
}

void TotalsView::place()
{
    const QFontMetricsF small(m_theme.font(TextRole::SmallNote));
    const double top = small.height() + m_theme.px(18);
    const double bottom = small.height() + m_theme.px(6);
    m_plot = QRectF(0, top, width(), std::max(10.0, height() - top - bottom));
    int largest = 1;
    int firstYear = 9999;
    int lastYear = 0;
    for (const auto& point : m_points) {
        largest = std::max(largest, point.value);
        firstYear = std::min(firstYear, point.firstDay.year());
        lastYear = std::max(lastYear, point.lastDay.year());
    }
    if (m_points.empty())
        firstYear = lastYear = 2024;
    m_days->setRange(static_cast<double>(QDate(firstYear, 1, 1).toJulianDay()),
                     static_cast<double>(QDate(lastYear + 1, 1, 1).toJulianDay()));
    m_values->setRange(0, largest * 1.08);
    chart()->setPlotArea(m_plot);
    placeLabels();
    updateGeometry();
    viewport()->update();
}

double TotalsView::xOf(const QDate& day) const
{
    const double span = m_days->max() - m_days->min();
    return m_plot.left() + m_plot.width() * (static_cast<double>(day.toJulianDay()) - m_days->min()) / span;
}

QPointF TotalsView::positionOf(size_t point) const
{
    const TotalsPoint& p = m_points[point];
    return {(xOf(p.firstDay) + xOf(p.lastDay)) / 2,
            m_plot.bottom() - m_plot.height() * p.value / std::max(1.0, m_values->max())};
}

QString TotalsView::labelOf(const TotalsPoint& point) const
{
    const QString number = QString::number(point.value);
    return point.firstHand ? number : number + QLatin1Char(' ') + m_secondHand;
}

/// Beside its point where there is room: right, left, above, below; the first place that covers nothing else.
void TotalsView::placeLabels()
{
    const QFontMetricsF metrics(m_theme.numberFont(TextRole::Note));
    const double gap = m_theme.px(8);
    const double dot = m_theme.px(6);
    m_labels.assign(m_points.size(), {});
    std::vector<QRectF> taken;
    for (size_t i = 0; i < m_points.size(); ++i) {
        const QPointF at = positionOf(i);
        taken.emplace_back(at.x() - dot, at.y() - dot, 2 * dot, 2 * dot);
        const double from = xOf(m_points[i].firstDay);
        taken.emplace_back(from, at.y() - 1, xOf(m_points[i].lastDay) - from, 2);
    }
    for (size_t i = 0; i < m_points.size(); ++i) {
        const QPointF at = positionOf(i);
        const QSizeF size(std::ceil(metrics.horizontalAdvance(labelOf(m_points[i]))) + 2, metrics.height());
        const QRectF right(QPointF(at.x() + gap, at.y() - size.height() / 2), size);
        const QRectF left(QPointF(at.x() - gap - size.width(), at.y() - size.height() / 2), size);
        const QRectF above(QPointF(at.x() - size.width() / 2, at.y() - gap - size.height()), size);
        const QRectF below(QPointF(at.x() - size.width() / 2, at.y() + gap), size);
        m_labels[i] = above;
        for (const QRectF& candidate : {right, left, above, below}) {
            const bool inside = candidate.left() >= 0 && candidate.right() <= width();
            const bool free = std::none_of(taken.begin(), taken.end(),
                                           [&](const QRectF& other) { return other.intersects(candidate); });
            if (inside && free) {
                m_labels[i] = candidate;
                break;
            }
        }
        taken.push_back(m_labels[i]);
    }
}

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

bool TotalsView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::hideText();
    for (size_t i = 0; i < m_points.size(); ++i) {
        const QPointF at = positionOf(i);
        const QRectF near(at.x() - 12, at.y() - 12, 24, 24);
        if (!near.contains(help->pos()) && !m_labels[i].contains(help->pos()))
            continue;
        const QString plain = m_points[i].tip.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        QToolTip::showText(help->globalPos(), QStringLiteral("<qt>%1</qt>").arg(plain), viewport());
        break;
    }
    return true;
}

void TotalsView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    place();
}

void TotalsView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

QSize TotalsView::sizeHint() const
{
    return {m_theme.px(320), m_theme.px(200)};
}

QSize TotalsView::minimumSizeHint() const
{
    return {m_theme.px(200), m_theme.px(200)};
}

} // namespace landkort::app
