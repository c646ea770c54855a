// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/municipality_pictures.h"

#include "tests/app/map/map_world.h"

#include <QPainter>

using namespace landkort;
using namespace landkort::app;

namespace {

constexpr QRect kView(0, 0, 400, 400);

struct Pictures {
    Pictures()
    {
        QRectF all;
        for (const auto& box : shapes.boxes)
            all = all.united(box);
        const double scale = 380 / std::max(all.width(), all.height());
        toScreen.translate(10, 10);
        toScreen.scale(scale, scale);
        toScreen.translate(-all.left(), -all.top());
        pictures.setLook(palette, 1);
        pictures.setView(toScreen, kView, 1);
    }

    QImage paintAll(MapClassKind kind, const QColor& ground)
    {
        QImage canvas(kView.size(), QImage::Format_ARGB32_Premultiplied);
        canvas.fill(palette.sea);
        QPainter painter(&canvas);
        for (int i = 0; i < 98; ++i)
            pictures.paint(painter, shapes, i, kind, ground);
        return canvas;
    }

    /// The same by filling every outline on the canvas itself.
    QImage paintedDirectly(MapClassKind kind, const QColor& ground) const
    {
        QImage canvas(kView.size(), QImage::Format_ARGB32_Premultiplied);
        canvas.fill(palette.sea);
        QPainter painter(&canvas);
        painter.setRenderHint(QPainter::Antialiasing);
        for (const auto& path : shapes.paths) {
            const QPainterPath outline = toScreen.map(path);
            painter.fillPath(outline, ground);
            painter.setPen(QPen(borderOf(palette), 1));
            painter.setBrush(kind == MapClassKind::Value ? QBrush(Qt::NoBrush) : hatchBrush(kind, palette, 1));
            painter.drawPath(outline);
        }
        return canvas;
    }

    Palette palette = lightPalette();
    MapShapes shapes{*test::bundledBorders(), *test::allMunicipalities()};
    QTransform toScreen;
    MunicipalityPictures pictures;
};

/// Pixels that differ by more than rounding in the blending of half-covered edges.
int differing(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y), other = b.pixelColor(x, y);
            count += std::abs(one.red() - other.red()) > 6 || std::abs(one.green() - other.green()) > 6 ||
                     std::abs(one.blue() - other.blue()) > 6;
        }
    }
    return count;
}

} // namespace

TEST_CASE("Copied pictures give the same map as filled outlines, hatching going on across borders", "[app][map]")
{
    Pictures world;
    for (const auto kind : {MapClassKind::None, MapClassKind::TooFew, MapClassKind::Value}) {
        const QColor ground = kind == MapClassKind::Value ? world.palette.classes[3] : world.palette.noneGround;
        CHECK(differing(world.paintAll(kind, ground), world.paintedDirectly(kind, ground)) == 0);
    }
    CHECK(differing(world.paintAll(MapClassKind::None, world.palette.noneGround),
                    world.paintAll(MapClassKind::TooFew, world.palette.noneGround)) > 500);
}

TEST_CASE("An outline is filled once for each look, and again only when the view or the theme is another", "[app][map]")
{
    Pictures world;
    world.paintAll(MapClassKind::None, world.palette.noneGround);
    const int filled = world.pictures.outlinesFilled();
    CHECK(filled == 98);
    world.paintAll(MapClassKind::None, world.palette.noneGround);
    world.pictures.setView(world.toScreen, kView, 1);
    world.paintAll(MapClassKind::None, world.palette.noneGround);
    CHECK(world.pictures.outlinesFilled() == filled);
    world.paintAll(MapClassKind::TooFew, world.palette.noneGround);
    CHECK(world.pictures.outlinesFilled() == 2 * filled);
    world.pictures.setView(world.toScreen * QTransform::fromTranslate(3, 2), kView, 1);
    world.paintAll(MapClassKind::None, world.palette.noneGround);
    CHECK(world.pictures.outlinesFilled() == 3 * filled);
}

TEST_CASE("A municipality outside the view has no picture, a large one is not larger than the view", "[app][map]")
{
    Pictures world;
    QTransform near = world.toScreen;
    const QPointF esbjerg = world.shapes.centres[static_cast<size_t>(test::indexOf("Esbjerg"))];
    near.translate(esbjerg.x(), esbjerg.y());
    near.scale(60, 60);
    near.translate(-esbjerg.x(), -esbjerg.y());
    world.pictures.setView(near, QRect(near.map(esbjerg).toPoint() - QPoint(50, 50), QSize(100, 100)), 1);
    world.paintAll(MapClassKind::None, world.palette.noneGround);
    CHECK(world.pictures.outlinesFilled() >= 1);
    CHECK(world.pictures.outlinesFilled() < 10);
}
