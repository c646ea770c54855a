// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/municipality_pictures.h"

#include <QQuickPaintedItem>

#include <memory>

namespace landkort::app {

/// Hatching and outlines over the Qt Location map, in the same scene so that they move with it. Draws in pixels, so the
/// hatching keeps its grain at every zoom.
class MapOverlay : public QQuickPaintedItem {
    Q_OBJECT
public:
    explicit MapOverlay(QQuickItem* parent = nullptr);

    void setShapes(std::shared_ptr<const MapShapes> shapes) { m_shapes = std::move(shapes); }
    void setClasses(const std::vector<MapClass>& classes);
    void setMarks(const MapMarks& marks);
    void setTheme(const Palette& palette, double scale);
    void setTransform(const QTransform& planeToItem);
    void setFocusRing(bool shown);

    void paint(QPainter* painter) override;

    int outlinesFilled() const { return m_pictures.outlinesFilled(); }

private:
    std::shared_ptr<const MapShapes> m_shapes;
    std::vector<MapClass> m_classes;
    MapMarks m_marks;
    Palette m_palette;
    double m_scale = 1;
    QTransform m_toItem;
    bool m_focusRing = false;
    MunicipalityPictures m_pictures;
};

} // namespace landkort::app
