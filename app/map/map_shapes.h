// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_classes.h"
#include "app/shared/theme.h"
#include "core/geo/borders.h"

#include <QPainterPath>
#include <QRectF>
#include <QTransform>

#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace landkort::app {

/// The municipalities as painter paths on the Mercator plane (geo::project, times kPlane so that floats keep their
/// precision), by catalog index. Made once.
struct MapShapes {
    static constexpr double kPlane = 1e6;

    MapShapes(const geo::Borders& borders, const domain::MunicipalityCatalog& catalog);

    std::vector<QPainterPath> paths;
    std::vector<QRectF> boxes;
    std::vector<QPointF> centres;

    /// The municipality at a point of the plane, -1 in the sea.
    int at(const QPointF& point) const;
};

/// How each municipality is marked at the moment.
struct MapMarks {
    std::vector<bool> chosen;
    std::vector<bool> highlighted; ///< empty = none
    int hovered = -1;
    int focused = -1;
};

/// The fill of a municipality's class; hatched kinds have the hatching's ground.
QColor fillOf(const MapClass& mapClass, int classCount, const Palette& palette);
/// Of the lines between municipalities.
QColor borderOf(const Palette& palette);
/// A tile that repeats without a seam; "too few" is drawn with dots so that it cannot be taken for "none".
QBrush hatchBrush(MapClassKind kind, const Palette& palette, double scale);
/// Outlines of chosen, highlighted, hovered and focused municipalities.
void paintMarks(QPainter& painter, const MapShapes& shapes, const MapMarks& marks, const QTransform& toScreen,
                const Palette& palette, double scale, const std::vector<int>& only = {});

/// The same hatching in a legend's swatch; nothing for a class of the ramp.
void paintSwatchHatching(QPainter& painter, const QRectF& swatch, MapClassKind kind, const Palette& palette,
                         double scale);

} // namespace landkort::app
