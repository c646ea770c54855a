// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gdal/area_reader.h"

#include <memory>
#include <optional>

#include <ogr_geometry.h>
#include <ogr_spatialref.h>

namespace landkort::exchange {

namespace {

using GeometryPointer = std::unique_ptr<OGRGeometry>;

geo::Ring ringOf(const OGRLinearRing& line)
{
    geo::Ring ring;
    for (const auto& point : line)
        ring.push_back({point.getX(), point.getY()});
    if (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    return ring;
}

void addPolygon(const OGRPolygon& polygon, std::vector<geo::Polygon>& parts)
{
    if (!polygon.getExteriorRing())
        return;
    geo::Polygon part;
    part.outer = ringOf(*polygon.getExteriorRing());
    for (int i = 0; i < polygon.getNumInteriorRings(); ++i)
        part.holes.push_back(ringOf(*polygon.getInteriorRing(i)));
    if (part.outer.size() >= 3)
        parts.push_back(std::move(part));
}

/// Lines and points, which repairing can leave behind, are no areas.
void addAreas(const OGRGeometry& geometry, std::vector<geo::Polygon>& parts)
{
    const auto type = wkbFlatten(geometry.getGeometryType());
    if (type == wkbPolygon) {
        addPolygon(*geometry.toPolygon(), parts);
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
        for (const auto* member : *geometry.toGeometryCollection())
            addAreas(*member, parts);
    }
}

} // namespace

std::optional<Areas> areasOf(const OGRGeometry& geometry, OGRCoordinateTransformation& toWgs84)
{
    Areas areas;
    GeometryPointer plain(geometry.getLinearGeometry());
    plain->flattenTo2D();
    if (!plain->IsValid()) {
        if (GeometryPointer valid{plain->MakeValid()}) {
            plain = std::move(valid);
            areas.repaired = true;
        }
    }
    if (plain->transform(&toWgs84) != OGRERR_NONE)
        return std::nullopt;
    addAreas(*plain, areas.parts);
    return areas;
}

} // namespace landkort::exchange
