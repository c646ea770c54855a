// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_legend.h"

#include "app/map/map_shapes.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace landkort::app {

MapLegend::MapLegend(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void MapLegend::addEntry(MapClassKind kind, int classIndex, const QString& label, int count, const QColor& fill)
{
    m_entries.push_back({kind, classIndex, label, QStringLiteral("(%1)").arg(count), fill, {}});
}

static QString noneLabel(MapMeasure measure, const query::Landscape& landscape, const base::Texts& texts)
{
    if (!landscape.isDocumentedExamples())
        return texts.translate("MapPanel", "none");
    if (measure == MapMeasure::InOperation)
        return texts.translate("MapPanel", "none stated in operation");
    if (measure == MapMeasure::Pilot)
        return texts.translate("MapPanel", "no pilot documented");
    return texts.translate("MapPanel", "none documented");
}

void MapLegend::setClasses(const MapClasses& classes, MapMeasure measure, const query::Landscape& landscape,
                           const base::Texts& texts)
{
    m_entries.clear();
    m_note.clear();
    const Palette& palette = m_theme.palette();
    const int count = static_cast<int>(classes.classes.size());
    if (!classes.published) {
        m_entries.push_back({MapClassKind::NotPublished,
                             -1,
                             texts.translate("MapPanel", "the distribution is not published"),
                             QString(),
                             palette.noneGround,
                             {}});
    } else {
        if (classes.none > 0)
            addEntry(MapClassKind::None, -1, noneLabel(measure, landscape, texts), classes.none, palette.noneGround);
        if (classes.tooFew > 0)
            addEntry(MapClassKind::TooFew, -1, texts.translate("MapPanel", "too few for a share"), classes.tooFew,
                     palette.noneGround);
        for (int i = 0; i < count; ++i)
            addEntry(MapClassKind::Value, i, classes.label(i, measure, texts),
                     classes.classes[static_cast<size_t>(i)].count,
                     fillOf({MapClassKind::Value, i, 0}, count, palette));
        if (count > 0 && count < kMapClassCount)
            m_note = texts.translate("MapPanel", "only %n class(es) possible", nullptr, count);
    }
    if (measure == MapMeasure::PerHundredThousand && classes.published) {
        const QDate date = landscape.catalog().municipalities.front().populationDate;
        const QString said = base::fillPlaceholders(texts.translate("MapPanel", "population %1"), {texts.date(date)});
        m_note = m_note.isEmpty() ? said : said + QStringLiteral(" · ") + m_note;
    }
    setToolTip(texts.translate("MapPanel", "Click to filter by the municipalities of a class"));
    QStringList spoken;
    for (const auto& entry : m_entries)
        spoken.append((entry.label + QLatin1Char(' ') + entry.count).trimmed());
    if (!m_note.isEmpty())
        spoken.append(m_note);
    setAccessibleName(texts.translate("MapPanel", "Legend"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    m_focused = std::min(m_focused, entryCount() - 1);
    layOut();
    update();
}

void MapLegend::setMaximumRowWidth(int width)
{
    if (width == m_maximumWidth)
        return;
    m_maximumWidth = width;
    layOut();
}

void MapLegend::layOut()
{
    const QFontMetrics label(m_theme.font(TextRole::Note));
    const QFontMetrics small(m_theme.font(TextRole::SmallNote));
    const int pad = m_theme.px(12);
    const int rowHeight = m_theme.px(20);
    int x = pad;
    int y = m_theme.px(8);
    int right = 0;
    const auto place = [&](int width) {
        if (x > pad && x + width > m_maximumWidth - pad) {
            x = pad;
            y += rowHeight + m_theme.px(2);
        }
        const QRect rect(x, y, width, rowHeight);
        x += width + m_theme.px(8);
        right = std::max(right, rect.right());
        return rect;
    };
    for (auto& entry : m_entries)
        entry.rect = place(m_theme.px(14 + 6 + 4) + label.horizontalAdvance(entry.label) + m_theme.px(4) +
                           small.horizontalAdvance(entry.count));
    m_noteRect = m_note.isEmpty() ? QRect() : place(small.horizontalAdvance(m_note) + m_theme.px(4));
    m_size = QSize(right + pad, y + rowHeight + m_theme.px(8));
    resize(m_size);
    updateGeometry();
}

void MapLegend::paintEvent(QPaintEvent*)
{
    const Palette& palette = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.line, 1));
    painter.setBrush(palette.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(8), m_theme.px(8));
    const QFont label = m_theme.font(TextRole::Note);
    const QFont small = m_theme.numberFont(TextRole::SmallNote);
    for (int i = 0; i < entryCount(); ++i) {
        const Entry& entry = m_entries[static_cast<size_t>(i)];
        if (i == m_hovered || (hasFocus() && i == m_focused)) {
            painter.setPen(hasFocus() && i == m_focused ? QPen(palette.focus, 2) : QPen(Qt::NoPen));
            painter.setBrush(palette.hover);
            painter.drawRoundedRect(entry.rect.adjusted(-3, 0, 1, 0), 4, 4);
        }
        const int side = m_theme.px(14);
        const QRect swatch(entry.rect.left(), entry.rect.center().y() - side / 2 + 1, side, side);
        painter.setPen(QPen(entry.kind == MapClassKind::Value ? entry.fill.darker(115) : palette.noneLine, 1));
        painter.setBrush(entry.fill);
        painter.drawRoundedRect(QRectF(swatch).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        paintSwatchHatching(painter, QRectF(swatch).adjusted(1, 1, -1, -1), entry.kind, palette,
                            m_theme.px(100) / 100.0);
        painter.setFont(label);
        painter.setPen(palette.text);
        const QRect textRect = entry.rect.adjusted(side + m_theme.px(6), 0, 0, 0);
        painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft, entry.label);
        painter.setPen(palette.dim);
        painter.setFont(small);
        painter.drawText(textRect.adjusted(QFontMetrics(label).horizontalAdvance(entry.label) + m_theme.px(4), 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, entry.count);
    }
    painter.setPen(palette.dim);
    painter.setFont(m_theme.font(TextRole::SmallNote));
    painter.drawText(m_noteRect, Qt::AlignVCenter | Qt::AlignLeft, m_note);
}

int MapLegend::entryAt(const QPoint& position) const
{
    for (int i = 0; i < entryCount(); ++i) {
        if (entryRect(i).contains(position))
            return i;
    }
    return -1;
}

void MapLegend::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = entryAt(event->position().toPoint());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void MapLegend::mouseReleaseEvent(QMouseEvent* event)
{
    const int entry = entryAt(event->position().toPoint());
    if (entry >= 0)
        emit entryClicked(m_entries[static_cast<size_t>(entry)].kind, m_entries[static_cast<size_t>(entry)].classIndex);
}

void MapLegend::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1
                     : event->key() == Qt::Key_Left || event->key() == Qt::Key_Up  ? -1
                                                                                   : 0;
    if (step != 0 && entryCount() > 0) {
        m_focused = std::clamp(m_focused + step, 0, entryCount() - 1);
        update();
    } else if (m_focused >= 0 && m_focused < entryCount() &&
               (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)) {
        const Entry& entry = m_entries[static_cast<size_t>(m_focused)];
        emit entryClicked(entry.kind, entry.classIndex);
    } else {
        event->ignore();
    }
}

void MapLegend::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MapLegend::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace landkort::app
