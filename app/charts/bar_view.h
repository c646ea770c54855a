// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/bar_geometry.h"

#include <QtCharts/QChartView>

QT_BEGIN_NAMESPACE
class QAbstractBarSeries;
class QBarCategoryAxis;
class QBarSet;
class QValueAxis;
QT_END_NAMESPACE

namespace landkort::app {

/// Stacked bars by status. Qt Charts draws the bars (ten sets: five statuses, each recent and paler); labels, numbers,
/// marks and the highlight are painted over them from the same geometry. Knows no filter: reports what is clicked,
/// rested on and reached by the arrow keys. Qt Charts is named in this class and in TotalsView only.
class BarView : public QChartView {
    Q_OBJECT
public:
    BarView(const Theme& theme, BarDirection direction, QWidget* parent = nullptr);

    /// `texts` makes the tips; it must live as long as the view.
    void setData(const BarData& data, const base::Texts& texts);
    /// The highlighted parts only; the bars stay as they are.
    void setHighlight(const BarData& data);
    void applyTheme();

    const BarData& data() const { return m_data; }
    const BarGeometry& geometryOfBars() const { return m_geometry; }
    int focusedRow() const { return m_focused; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(const QString& key);
    void rested(const QString& key); ///< pointer or keyboard; empty = left

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    bool viewportEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void makeSeries();
    void fillSeries();
    void place();
    void paintRow(QPainter& painter, int row) const;
    void paintLabel(QPainter& painter, int row) const;
    void paintNone(QPainter& painter, int row) const;
    void paintNumbers(QPainter& painter, int row) const;
    void paintHighlight(QPainter& painter, int row) const;
    void rest(int row);
    void focusRow(int row);
    void speak() const;
    QColor fill(const BarPart& part) const;
    QColor onFill(const BarPart& part) const;

    const Theme& m_theme;
    const base::Texts* m_texts = nullptr;
    BarDirection m_direction;
    BarData m_data;
    BarGeometry m_geometry;
    QAbstractBarSeries* m_series = nullptr;
    std::vector<QBarSet*> m_sets; ///< recent and stale part of every status; only those with a bar are in the series
    QBarCategoryAxis* m_categories = nullptr;
    QValueAxis* m_values = nullptr;
    int m_rested = -1;
    int m_focused = 0;
};

} // namespace landkort::app
