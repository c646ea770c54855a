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
