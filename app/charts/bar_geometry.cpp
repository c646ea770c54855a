// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/bar_geometry.h"

#include "app/shared/text_width.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace landkort::app {

BarGeometry::BarGeometry(const BarData& data, BarDirection direction, const Theme& theme, int width)
    : m_direction(direction), m_rows(static_cast<int>(data.rows.size())), m_range(std::max(1, data.largest())),
      m_width(width)
{
    const QFont numbers = theme.numberFont(TextRole::Label);
    m_totalWidth = textWidth(numbers, QString::number(m_range)) + 1;
    m_labelHeight = QFontMetricsF(numbers).height();
    m_gap = theme.px(8);
    if (direction == BarDirection::Rows)
        placeRows(data, theme, width);
    else
        placeColumns(theme, width);
}

void BarGeometry::placeRows(const BarData& data, const Theme& theme, int width)
{
    // Chosen rows are written semibold, and any row may be chosen: nothing may move when it is.
    QFont bold = theme.font(TextRole::Label);
    bold.setWeight(QFont::DemiBold);
    const QFont tags = theme.font(TextRole::SmallNote);
    for (const auto& row : data.rows) {
        const double tag = row.tag.isEmpty() ? 0 : m_gap + textWidth(tags, row.tag);
        m_labelWidth = std::max(m_labelWidth, std::ceil(textWidth(bold, row.label) + tag) + 1);
    }
    m_labelsAbove = m_labelWidth > width * 0.42;
    const double line = std::ceil(QFontMetricsF(bold).height());
    const double bar = theme.px(16);
    m_bandLength = m_labelsAbove ? line + bar + theme.px(10) : std::max(line, bar) + theme.px(9);
    if (!m_labelsAbove && static_cast<int>(m_bandLength - bar) % 2 != 0)
        m_bandLength += 1; // bars start on whole pixels
    m_thickness = bar / m_bandLength;
    const double left = m_labelsAbove ? 0 : m_labelWidth + m_gap;
    const double shift = m_labelsAbove ? (m_bandLength - bar) / 2 - theme.px(4) : 0; // the bar sits low in its band
    m_plot = QRectF(left, shift, std::max(10.0, width - left - m_gap - m_totalWidth), m_bandLength * m_rows);
    m_height = static_cast<int>(std::ceil(m_bandLength * m_rows));
}

void BarGeometry::placeColumns(const Theme& theme, int width)
{
    // The first and the last label may be wider than their place on the axis.
    const double side = textWidth(theme.font(TextRole::SmallNote), QStringLiteral("2000")) / 2;
    m_bandLength = static_cast<double>(width) / std::max(1, m_rows);
    if (m_bandLength < 2 * side)
        m_bandLength = (width - 2 * side) / std::max(1, m_rows - 1);
    m_bandLength = std::max(1.0, m_bandLength);
    const double length = m_bandLength * m_rows;
    m_thickness = std::min(0.72, theme.px(28) / m_bandLength);
    m_plot = QRectF((width - length) / 2, m_labelHeight + theme.px(2), length, theme.px(112));
    m_height = static_cast<int>(std::ceil(m_plot.bottom() + theme.px(4) + m_labelHeight));
}

QRectF BarGeometry::band(int row) const
{
    if (m_direction == BarDirection::Columns)
        return {m_plot.left() + row * m_bandLength, 0, m_bandLength, static_cast<double>(m_height)};
    return {0, row * m_bandLength, static_cast<double>(m_width), m_bandLength};
}

QRectF BarGeometry::label(int row) const
{
    const QRectF all = band(row);
    if (m_direction == BarDirection::Columns)
        return {all.left(), m_height - m_labelHeight, all.width(), m_labelHeight};
    if (!m_labelsAbove)
        return {0, all.top(), m_labelWidth, all.height()};
    const double barTop = part(row, 0, 1).top();
    return {0, all.top(), static_cast<double>(m_width), barTop - all.top()};
}

QRectF BarGeometry::total(int row) const
{
    const QRectF bar = part(row, 0, m_range);
    if (m_direction == BarDirection::Columns)
        return {bar.left() - m_gap, 0, bar.width() + 2 * m_gap, m_labelHeight};
    return {m_width - m_totalWidth, bar.top() - m_gap, m_totalWidth, bar.height() + 2 * m_gap};
}

QRectF BarGeometry::part(int row, int from, int count) const
{
    const double thickness = m_bandLength * m_thickness;
    const double start = (row + 0.5) * m_bandLength - thickness / 2;
    if (m_direction == BarDirection::Columns) {
        const double unit = m_plot.height() / m_range;
        return {m_plot.left() + start, m_plot.bottom() - (from + count) * unit, thickness, count * unit};
    }
    const double unit = m_plot.width() / m_range;
    return {m_plot.left() + from * unit, m_plot.top() + start, count * unit, thickness};
}

int BarGeometry::rowAt(const QPointF& position) const
{
    for (int row = 0; row < m_rows; ++row) {
        if (band(row).contains(position))
            return row;
    }
    return -1;
}

} // namespace landkort::app
