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
    m_pictures.setLook(palette, scale);
    update();
}

void MapOverlay::setTransform(const QTransform& planeToItem)
{
    if (m_toItem == planeToItem)
        return;
    m_toItem = planeToItem;
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
    m_pictures.setView(m_toItem, boundingRect().toAlignedRect(), painter->device()->devicePixelRatioF());
    for (size_t i = 0; i < m_classes.size(); ++i) {
        if (m_classes[i].kind != MapClassKind::Value)
            m_pictures.paint(*painter, *m_shapes, static_cast<int>(i), m_classes[i].kind, m_palette.noneGround);
    }
    paintMarks(*painter, *m_shapes, m_marks, m_toItem, m_palette, m_scale);
    if (!m_focusRing)
        return;
    painter->setPen(QPen(m_palette.focus, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(boundingRect().adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace landkort::app
