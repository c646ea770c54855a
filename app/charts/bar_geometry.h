// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/bar_data.h"
#include "app/shared/theme.h"

#include <QRectF>

namespace landkort::app {

/// Rows: one horizontal bar per line, first on top. Columns: one standing bar per place on the axis, first at the left.
enum class BarDirection { Rows, Columns };

/// Where everything of a bar chart lies, in pixels of the view; the charts library is told the same rectangle. Labels
/// stand beside the bars when all fit there, else above them; they are never shortened while the width allows it.
class BarGeometry {
public:
    BarGeometry() = default;
    BarGeometry(const BarData& data, BarDirection direction, const Theme& theme, int width);

    int height() const { return m_height; }
    QRectF plotArea() const { return m_plot; }
    /// Bar thickness as a part of its band, 0 … 1.
    double thickness() const { return m_thickness; }
    int valueRange() const { return m_range; }
    bool labelsAbove() const { return m_labelsAbove; }

    int rowCount() const { return m_rows; }
    QRectF band(int row) const;  ///< all of a row: what the pointer hits
    QRectF label(int row) const; ///< where its label is written
    QRectF total(int row) const;
    /// The bar from `from` to `from + count` projects.
    QRectF part(int row, int from, int count) const;
    int rowAt(const QPointF& position) const; ///< -1 beside every row

private:
    void placeRows(const BarData& data, const Theme& theme, int width);
    void placeColumns(const Theme& theme, int width);

    BarDirection m_direction = BarDirection::Rows;
    QRectF m_plot;
    double m_thickness = 0.6;
    double m_bandLength = 0;
    double m_labelWidth = 0;
    double m_totalWidth = 0;
    double m_labelHeight = 0;
    double m_gap = 0;
    int m_rows = 0;
    int m_range = 1;
    int m_height = 0;
    int m_width = 0;
    bool m_labelsAbove = false;
};

} // namespace landkort::app
