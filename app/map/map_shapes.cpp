// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_shapes.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace landkort::app {

static void addRing(QPainterPath& path, const geo::Ring& ring)
{
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(ring.size()) + 1);
    for (const auto& c : ring) {
        const geo::PlanePoint p = geo::project(c);
        polygon.append(QPointF(p.x, p.y) * MapShapes::kPlane);
    }
    polygon.append(polygon.front());
    path.addPolygon(polygon);
}

MapShapes::MapShapes(const geo::Borders& borders, const domain::MunicipalityCatalog& catalog)
    : paths(catalog.municipalities.size()), boxes(paths.size()), centres(paths.size())
{
    for (const auto& border : borders.municipalities) {
        const int index = catalog.indexOf(border.code);
        if (index < 0)
            continue;
        QPainterPath& path = paths[static_cast<size_t>(index)];
        for (const auto& part : border.parts) {
            addRing(path, part.outer);
            for (const auto& hole : part.holes)
                addRing(path, hole);
        }
        boxes[static_cast<size_t>(index)] = path.boundingRect();
        const geo::PlanePoint centre = geo::project(geo::centroid(border));
        centres[static_cast<size_t>(index)] = QPointF(centre.x, centre.y) * kPlane;
    }
}

int MapShapes::at(const QPointF& point) const
{
    for (size_t i = 0; i < paths.size(); ++i) {
        if (boxes[i].contains(point) && paths[i].contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

QColor fillOf(const MapClass& mapClass, int classCount, const Palette& palette)
{
    if (mapClass.kind != MapClassKind::Value)
        return palette.noneGround;
    // Few classes are spread over the ramp, so that the most is always the strongest colour.
    const int ramp = static_cast<int>(palette.classes.size()) - 1;
    const int step = classCount > 1 ? mapClass.index * ramp / (classCount - 1) : ramp / 2;
    return palette.classes[static_cast<size_t>(step)];
}

QColor borderOf(const Palette& palette)
{
    return palette.dark ? palette.sea : palette.panel;
}

QBrush hatchBrush(MapClassKind kind, const Palette& palette, double scale)
{
    const int size = std::max(5, static_cast<int>(6 * scale));
    constexpr int oversampling = 4;
    QImage tile(size * oversampling, size * oversampling, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = size * oversampling;
    if (kind == MapClassKind::TooFew) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.noneLine.darker(palette.dark ? 80 : 122));
        painter.drawEllipse(QPointF(side / 2, side / 2), side * 0.15, side * 0.15);
    } else {
        painter.setPen(QPen(palette.noneLine, oversampling * std::max(1.0, scale)));
        for (const double shift : {-side, 0.0, side})
            painter.drawLine(QPointF(shift - side * 0.1, side * 1.1), QPointF(shift + side * 1.1, -side * 0.1));
    }
    painter.end();
    return QBrush(tile.scaled(size, size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

void paintSwatchHatching(QPainter& painter, const QRectF& swatch, MapClassKind kind, const Palette& palette,
                         double scale)
{
    if (kind == MapClassKind::Value)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(hatchBrush(kind, palette, scale));
    painter.drawRect(swatch);
}

static std::vector<int> allOf(size_t count)
{
    std::vector<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

void paintMarks(QPainter& painter, const MapShapes& shapes, const MapMarks& marks, const QTransform& toScreen,
                const Palette& palette, double scale, const std::vector<int>& only)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto outline = [&](int i, const QColor& colour, double width, Qt::PenStyle style = Qt::SolidLine) {
        painter.setPen(QPen(colour, width * scale, style, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(toScreen.map(shapes.paths[static_cast<size_t>(i)]));
    };
    const std::vector<int> members = only.empty() ? allOf(shapes.paths.size()) : only;
    QColor veil = palette.sea;
    veil.setAlpha(palette.dark ? 140 : 160);
    for (const int i : members) {
        if (marks.highlighted.empty())
            break;
        if (marks.highlighted[static_cast<size_t>(i)])
            outline(i, palette.text, 1);
        else
            painter.fillPath(toScreen.map(shapes.paths[static_cast<size_t>(i)]), veil);
    }
    for (const int i : members) {
        if (!marks.chosen.empty() && marks.chosen[static_cast<size_t>(i)])
            outline(i, palette.text, 2);
    }
    for (const int i : members) {
        if (i == marks.hovered)
            outline(i, palette.text, 1.6);
        if (i == marks.focused) {
            outline(i, palette.panel, 4);
            outline(i, palette.focus, 2.4);
        }
    }
}

} // namespace landkort::app
