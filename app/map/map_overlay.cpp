// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_overlay.h"

namespace landkort::app {

MapOverlay::MapOverlay(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void MapOverlay::setClasses(const std::vector<MapClass>& classes)
{
    m_classes = classes;
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
    update();
}

void MapOverlay::setTransform(const QTransform& planeToItem)
{
    m_toItem = planeToItem;
    update();
}

void MapOverlay::paint(QPainter* painter)
{
    if (!m_shapes || m_classes.empty())
        return;
    paintHatching(*painter, *m_shapes, m_classes, m_toItem, m_palette, m_scale);
    paintMarks(*painter, *m_shapes, m_marks, m_toItem, m_palette, m_scale);
}

} // namespace landkort::app
