// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace landkort::app {

/// Which part of the plane (MapShapes) a view shows. Zoom is Qt Location's: the world is 256 · 2^zoom pixels wide.
class MapViewport {
public:
    /// Shows the whole box within the margins of a view of this size.
    void fit(const QRectF& planeBox, const QSizeF& viewSize, const QMarginsF& margins);
    void resize(const QSizeF& viewSize) { m_size = viewSize; }
    void panBy(const QPointF& pixels);
    /// Keeps the point under the pointer where it is.
    void zoomAt(const QPointF& pixel, double steps);
    /// Keeps the centre inside the box, so that the country cannot be lost.
    void keepCentreIn(const QRectF& planeBox);

    double zoom() const { return m_zoom; }
    double pixelsPerUnit() const;
    double centerLatitude() const;
    double centerLongitude() const;
    QTransform planeToView() const;

    static constexpr double kLowestZoom = 5.5;
    static constexpr double kHighestZoom = 12;

private:
    QPointF m_centre;
    double m_zoom = 7;
    QSizeF m_size;
};

} // namespace landkort::app
