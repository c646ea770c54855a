// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/bar_view.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace landkort::app {

// What is painted over the bars of Qt Charts: labels, numbers, gaps between statuses, marks and the highlight.

QColor BarView::fill(const BarPart& part) const
{
    const Palette& palette = m_theme.palette();
    return (part.recent ? palette.status : palette.statusStale)[static_cast<size_t>(part.status)];
}

QColor BarView::onFill(const BarPart& part) const
{
    const Palette& palette = m_theme.palette();
    return (part.recent ? palette.onStatus : palette.onStatusStale)[static_cast<size_t>(part.status)];
}

void BarView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < m_geometry.rowCount(); ++row)
        paintRow(*painter, row);
    painter->restore();
}

void BarView::paintRow(QPainter& painter, int row) const
{
    const BarRow& bar = m_data.rows[static_cast<size_t>(row)];
    const Palette& palette = m_theme.palette();
    if (m_data.highlightActive)
        paintHighlight(painter, row);
    // The paler shades alone stand out too little from the ground: an edge in the status's own strong colour does.
    painter.setBrush(Qt::NoBrush);
    for (const auto& part : partsOf(bar)) {
        if (part.recent && part.status != domain::Status::Unknown)
            continue;
        QColor edge = palette.statusText[static_cast<size_t>(part.status)];
        edge.setAlphaF(m_data.highlightActive && part.highlighted == 0 ? 0.2f : 0.65f);
        painter.setPen(QPen(edge, 1));
        painter.drawRect(
            m_geometry.part(row, part.from, part.count).toAlignedRect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5));
    }
    // A thin gap where one status ends and the next begins; recent and older of one status touch.
    painter.setPen(Qt::NoPen);
    int end = 0;
    for (const auto status : domain::kAllStatuses) {
        if (bar.counts.of(status) == 0)
            continue;
        if (end > 0) {
            const QRectF next = m_geometry.part(row, end, 1);
            painter.fillRect(m_direction == BarDirection::Rows
                                 ? QRectF(next.left() - 0.75, next.top(), 1.5, next.height())
                                 : QRectF(next.left(), next.bottom() - 0.75, next.width(), 1.5),
                             palette.panel);
        }
        end += bar.counts.of(status);
    }
    paintNumbers(painter, row);
    paintLabel(painter, row);
    if (bar.counts.projects == 0 && m_data.documented && m_direction == BarDirection::Rows)
        paintNone(painter, row);
    painter.setBrush(Qt::NoBrush);
    if (bar.chosen && bar.counts.projects > 0) {
        painter.setPen(QPen(palette.text, 1.5));
        painter.drawRoundedRect(m_geometry.part(row, 0, bar.counts.projects).adjusted(-2, -2, 2, 2), 3, 3);
    }
    if (hasFocus() && row == m_focused) {
        painter.setPen(QPen(palette.focus, 2));
        painter.drawRoundedRect(m_geometry.band(row).adjusted(1, 1, -1, -1), 4, 4);
    }
}

/// Rule 8: none documented is hatching and words, never 0.
void BarView::paintNone(QPainter& painter, int row) const
{
    const Palette& palette = m_theme.palette();
    QRectF swatch = m_geometry.part(row, 0, m_geometry.valueRange());
    const double words = swatch.left() + m_theme.px(34);
    const QRectF room(words, swatch.top() - m_theme.px(4), width() - words, swatch.height() + m_theme.px(8));
    swatch.setWidth(m_theme.px(26));
    painter.fillRect(swatch, palette.noneGround);
    painter.fillRect(swatch, QBrush(palette.noneLine, Qt::BDiagPattern));
    painter.setPen(palette.dim);
    painter.setFont(m_theme.font(TextRole::SmallNote));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, projectsWord(0, true, *m_texts));
}

void BarView::paintHighlight(QPainter& painter, int row) const
{
    const BarRow& bar = m_data.rows[static_cast<size_t>(row)];
    QColor veil = m_theme.palette().panel;
    veil.setAlphaF(0.72f);
    painter.fillRect(m_geometry.part(row, 0, bar.counts.projects).adjusted(-1, -1, 1, 1), veil);
    for (const auto& part : partsOf(bar)) {
        if (part.highlighted > 0)
            painter.fillRect(m_geometry.part(row, part.from, part.highlighted), fill(part));
    }
}

/// One number per status, and only where it fits: in the middle of the status when that is all one shade, else in the
/// wider of its two shades.
void BarView::paintNumbers(QPainter& painter, int row) const
{
    if (m_direction == BarDirection::Columns)
        return; // standing bars are too thin; the total stands above them
    const QFont font = m_theme.numberFont(TextRole::SmallNote);
    const QFontMetricsF metrics(font);
    const BarRow& bar = m_data.rows[static_cast<size_t>(row)];
    painter.setFont(font);
    for (const auto& part : partsOf(bar)) {
        const int count = bar.counts.of(part.status);
        // Under a highlight only a status that is lit as a whole keeps its number: on a half-lit one it would mislead.
        if (m_data.highlightActive && bar.highlighted.of(part.status) != count)
            continue;
        const int other = count - part.count;
        if (other > part.count || (other == part.count && !part.recent))
            continue;
        const QString number = QString::number(count);
        const QRectF own = m_geometry.part(row, part.from, part.count);
        const QRectF whole = m_geometry.part(row, part.from - (part.recent ? 0 : other), count);
        const double wide = metrics.horizontalAdvance(number) + m_theme.px(4);
        if (wide > own.width())
            continue;
        QRectF text(whole.center().x() - wide / 2, own.top(), wide, own.height());
        text.moveLeft(std::clamp(text.left(), own.left(), own.right() - wide));
        painter.setPen(onFill(part));
        painter.drawText(text, Qt::AlignCenter, number);
    }
}

void BarView::paintLabel(QPainter& painter, int row) const
{
    const BarRow& bar = m_data.rows[static_cast<size_t>(row)];
    const Palette& palette = m_theme.palette();
    const bool lit = !m_data.highlightActive || bar.highlighted.projects > 0;
    QFont font = m_theme.font(m_direction == BarDirection::Rows ? TextRole::Label : TextRole::SmallNote);
    if (bar.chosen)
        font.setWeight(QFont::DemiBold);
    if (row == m_rested && !bar.key.isEmpty() && m_direction == BarDirection::Rows)
        font.setUnderline(true);
    const QFontMetricsF metrics(font);
    const QRectF room = m_geometry.label(row);
    painter.setFont(font);
    painter.setPen(lit ? palette.text : palette.dim);
    if (m_direction == BarDirection::Columns) {
        const int every = 1 + static_cast<int>((metrics.horizontalAdvance(bar.label) + m_theme.px(3)) / room.width());
        if ((m_geometry.rowCount() - 1 - row) % every == 0 || bar.chosen)
            painter.drawText(room.adjusted(-16, 0, 16, 0), Qt::AlignCenter, bar.label);
    } else {
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(bar.label, Qt::ElideRight, room.width()));
        font.setUnderline(false);
        painter.setFont(m_theme.font(TextRole::SmallNote));
        painter.setPen(palette.dim);
        painter.drawText(room.adjusted(metrics.horizontalAdvance(bar.label) + m_theme.px(8), 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, bar.tag);
    }
    QFont number = m_theme.numberFont(m_direction == BarDirection::Rows ? TextRole::Label : TextRole::SmallNote);
    if (bar.chosen)
        number.setWeight(QFont::DemiBold);
    painter.setFont(number);
    painter.setPen(bar.chosen ? palette.text : palette.dim);
    QRectF where = m_geometry.total(row);
    if (m_direction == BarDirection::Columns)
        where.moveBottom(m_geometry.part(row, 0, bar.counts.projects).top() - 1);
    if (bar.counts.projects > 0 || (m_direction == BarDirection::Rows && !m_data.documented))
        painter.drawText(where, m_direction == BarDirection::Rows ? Qt::AlignVCenter | Qt::AlignRight : Qt::AlignCenter,
                         QString::number(bar.counts.projects));
}

} // namespace landkort::app
