// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_viewport.h"

#include "app/map/map_shapes.h"

#include <QMarginsF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace landkort::app {

double MapViewport::pixelsPerUnit() const
{
    return 256 * std::exp2(m_zoom) / MapShapes::kPlane;
}

void MapViewport::fit(const QRectF& planeBox, const QSizeF& viewSize, const QMarginsF& margins)
{
    m_size = viewSize;
    const QRectF room = QRectF(QPointF(0, 0), viewSize).marginsRemoved(margins);
    if (room.width() < 10 || room.height() < 10)
        return;
    const double scale = std::min(room.width() / planeBox.width(), room.height() / planeBox.height());
    m_zoom = std::clamp(std::log2(scale * MapShapes::kPlane / 256), kLowestZoom, kHighestZoom);
    const QPointF offset = room.center() - QPointF(viewSize.width() / 2, viewSize.height() / 2);
    m_centre = planeBox.center() - offset / pixelsPerUnit();
}

void MapViewport::panBy(const QPointF& pixels)
{
    m_centre -= pixels / pixelsPerUnit();
}

void MapViewport::zoomAt(const QPointF& pixel, double steps)
{
    const QPointF fromCentre = pixel - QPointF(m_size.width() / 2, m_size.height() / 2);
    const QPointF fixed = m_centre + fromCentre / pixelsPerUnit();
    m_zoom = std::clamp(m_zoom + steps, kLowestZoom, kHighestZoom);
    m_centre = fixed - fromCentre / pixelsPerUnit();
}

void MapViewport::keepCentreIn(const QRectF& box)
{
    m_centre.setX(std::clamp(m_centre.x(), box.left(), box.right()));
    m_centre.setY(std::clamp(m_centre.y(), box.top(), box.bottom()));
}

double MapViewport::centerLongitude() const
{
    return m_centre.x() / MapShapes::kPlane * 360 - 180;
}

double MapViewport::centerLatitude() const
{
    // The inverse of geo::project.
    const double y = m_centre.y() / MapShapes::kPlane;
    return std::atan(std::sinh(std::numbers::pi * (1 - 2 * y))) * 180 / std::numbers::pi;
}

QTransform MapViewport::planeToView() const
{
    QTransform transform;
    transform.translate(m_size.width() / 2, m_size.height() / 2);
    transform.scale(pixelsPerUnit(), pixelsPerUnit());
    transform.translate(-m_centre.x(), -m_centre.y());
    return transform;
}

} // namespace landkort::app
