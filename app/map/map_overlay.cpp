// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_overlay.h"

#include <QPainter>

namespace landkort::app {

MapOverlay::MapOverlay(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void MapOverlay::setClasses(const std::vector<MapClass>& classes)
{
    m_classes = classes;
    m_hatching = {};
    update();
}

void MapOverlay::setMarks(const MapMarks& marks)
{
    m_marks = marks;
    update();
}

void MapOverlay::setTheme(const Palette& palette, double scale)
{
    m_palette = palette;
    m_scale = scale;
    m_hatching = {};
    update();
}

void MapOverlay::setTransform(const QTransform& planeToItem)
{
    if (m_toItem == planeToItem)
        return;
    m_toItem = planeToItem;
    m_hatching = {};
    update();
}

void MapOverlay::setFocusRing(bool shown)
{
    m_focusRing = shown;
    update();
}

void MapOverlay::paint(QPainter* painter)
{
    if (!m_shapes || m_classes.empty())
        return;
    const double ratio = painter->device()->devicePixelRatioF();
    const QSize pixels = (size() * ratio).toSize();
    if (m_hatching.size() != pixels) {
        m_hatching = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        m_hatching.setDevicePixelRatio(ratio);
        m_hatching.fill(Qt::transparent);
        QPainter hatching(&m_hatching);
        paintHatching(hatching, *m_shapes, m_classes, m_toItem, m_palette, m_scale);
    }
    painter->drawImage(0, 0, m_hatching);
    paintMarks(*painter, *m_shapes, m_marks, m_toItem, m_palette, m_scale);
    if (!m_focusRing)
        return;
    painter->setPen(QPen(m_palette.focus, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(boundingRect().adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace landkort::app
