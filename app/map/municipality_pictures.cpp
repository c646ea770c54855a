// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/municipality_pictures.h"

#include <QPainter>

namespace landkort::app {

void MunicipalityPictures::setView(const QTransform& toScreen, const QRect& view, double pixelRatio)
{
    if (m_toScreen == toScreen && m_view == view && m_ratio == pixelRatio)
        return;
    m_toScreen = toScreen;
    m_view = view;
    m_ratio = pixelRatio;
    m_pictures.clear();
}

void MunicipalityPictures::setLook(const Palette& palette, double scale)
{
    m_palette = palette;
    m_scale = scale;
    m_none = hatchBrush(MapClassKind::None, palette, scale);
    m_tooFew = hatchBrush(MapClassKind::TooFew, palette, scale);
    m_pictures.clear();
}

void MunicipalityPictures::paint(QPainter& painter, const MapShapes& shapes, int municipality, MapClassKind kind,
                                 const QColor& ground)
{
    const quint64 key = (static_cast<quint64>(municipality) << 40) | (static_cast<quint64>(kind) << 32) | ground.rgba();
    auto found = m_pictures.constFind(key);
    if (found == m_pictures.constEnd())
        found = m_pictures.insert(key, draw(shapes, municipality, kind, ground));
    if (!found->image.isNull())
        painter.drawImage(found->place, found->image);
}

MunicipalityPictures::Picture MunicipalityPictures::draw(const MapShapes& shapes, int municipality, MapClassKind kind,
                                                         const QColor& ground)
{
    const auto at = static_cast<size_t>(municipality);
    constexpr int kBorder = 2; // half the line, and its soft edge
    const QRect box = m_toScreen.mapRect(shapes.boxes[at])
                          .toAlignedRect()
                          .adjusted(-kBorder, -kBorder, kBorder, kBorder)
                          .intersected(m_view);
    if (box.isEmpty())
        return {};
    ++m_outlinesFilled;
    Picture picture{box.topLeft(),
                    QImage((QSizeF(box.size()) * m_ratio).toSize(), QImage::Format_ARGB32_Premultiplied)};
    picture.image.setDevicePixelRatio(m_ratio);
    picture.image.fill(Qt::transparent);
    QPainter painter(&picture.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-box.topLeft()); // moves the hatching along: it goes on across a border
    const QPainterPath outline = m_toScreen.map(shapes.paths[at]);
    painter.fillPath(outline, ground);
    painter.setPen(QPen(borderOf(m_palette), 1)); // the ground hides the borders drawn below it
    if (kind != MapClassKind::Value)
        painter.setBrush(kind == MapClassKind::TooFew ? m_tooFew : m_none);
    painter.drawPath(outline);
    return picture;
}

} // namespace landkort::app
