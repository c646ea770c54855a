// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "core/base/texts.h"
#include "core/domain/edition.h"

#include <QtCharts/QChartView>

#include <array>
#include <vector>

QT_BEGIN_NAMESPACE
class QScatterSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace landkort::app {

/// What a publisher's headlines count.
enum class TotalsMeasure { Projects, InOperation, Municipalities };
inline constexpr int kTotalsMeasureCount = 3;

/// A published number at a date of which perhaps only the year is known. Unpublished numbers have no point (rule 9).
struct TotalsPoint {
    TotalsMeasure measure;
    QDate firstDay;
    QDate lastDay;
    int value;
    bool firstHand;
    QString tip; ///< plain text
};
QString measureWord(TotalsMeasure measure, const base::Texts& texts);
std::vector<TotalsPoint> totalsPoints(const std::vector<domain::Edition>& editions, const base::Texts& texts);

/// Points over time, each with its number; second-hand ones hollow and called so. No line joins them: they come from
/// different publishers, and the register is never drawn here. A date of which only the year or month is known is a
/// thin stretch of time under its point.
class TotalsView : public QChartView {
    Q_OBJECT
public:
    TotalsView(const Theme& theme, QWidget* parent = nullptr);

    void setPoints(const std::vector<TotalsPoint>& points, const base::Texts& texts);
    void applyTheme();
    const std::vector<TotalsPoint>& points() const { return m_points; }
    QPointF positionOf(size_t point) const;
    const std::vector<QRectF>& labelRects() const { return m_labels; } ///< one per point
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void place();
    void placeLabels();
    double xOf(const QDate& day) const;
    void paintAxis(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    QColor colourOf(TotalsMeasure measure) const;
    QString labelOf(const TotalsPoint& point) const;

    const Theme& m_theme;
    std::vector<TotalsPoint> m_points;
    std::vector<QRectF> m_labels;
    std::array<QString, kTotalsMeasureCount> m_words;
    QString m_secondHand;
    std::array<std::array<QScatterSeries*, 2>, kTotalsMeasureCount> m_series{}; ///< second-hand, first-hand
    QValueAxis* m_days = nullptr;
    QValueAxis* m_values = nullptr;
    QRectF m_plot;
};

} // namespace landkort::app
