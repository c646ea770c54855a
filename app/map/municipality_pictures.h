// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_shapes.h"

#include <QBrush>
#include <QHash>
#include <QImage>

namespace landkort::app {

/// Every municipality as a small picture with its ground, hatching and border. A filter gives many municipalities
/// another class; copying their pictures costs a tenth of filling their outlines again. Made when first needed, thrown
/// away when the view moves or the theme changes; never larger than the view. Thread: GUI, also while the scene is
/// synchronised.
class MunicipalityPictures {
public:
    /// What the pictures are for: `toScreen` leads from the plane of MapShapes to the painted item, `view` is the
    /// visible part of it, both in logical pixels.
    void setView(const QTransform& toScreen, const QRect& view, double pixelRatio);
    void setLook(const Palette& palette, double scale);

    /// Paints one municipality at its place; `ground` is its colour, below the hatching where its class has one.
    void paint(QPainter& painter, const MapShapes& shapes, int municipality, MapClassKind kind, const QColor& ground);

    /// Outlines filled since the start: what a test holds a filter change to.
    int outlinesFilled() const { return m_outlinesFilled; }

private:
    struct Picture {
        QPoint place;
        QImage image; ///< null = outside the view
    };

    Picture draw(const MapShapes& shapes, int municipality, MapClassKind kind, const QColor& ground);

    QTransform m_toScreen;
    QRect m_view;
    double m_ratio = 1;
    Palette m_palette;
    double m_scale = 1;
    QBrush m_none, m_tooFew;
    QHash<quint64, Picture> m_pictures; ///< by municipality, kind and ground
    int m_outlinesFilled = 0;
};

} // namespace landkort::app
