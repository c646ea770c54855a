// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace landkort::geo {

/// WGS84, degrees.
struct Coordinate {
    double longitude = 0;
    double latitude = 0;
    friend bool operator==(const Coordinate&, const Coordinate&) = default;
};

/// Closed implicitly: the first point is not repeated at the end.
using Ring = std::vector<Coordinate>;

struct Polygon {
    Ring outer;
    std::vector<Ring> holes;
};

struct MunicipalityBorder {
    domain::MunicipalityCode code;
    std::vector<Polygon> parts;
};

/// The outlines of all municipalities, generalised: right for a national overview, never for legal or cadastral use.
struct Borders {
    std::vector<MunicipalityBorder> municipalities; ///< in the file's order; 98
    QString attribution;                            ///< "© OpenStreetMap contributors; © 2022 Martin Polley"
    QString fileName; ///< of borders the user has loaded; empty: those that came with the program
};

/// RFC 7946 FeatureCollection of Polygon/MultiPolygon with a property "code". `sourceName` is only for the sentence.
base::Result<Borders> readBorders(const QByteArray& geoJson, const QString& sourceName);

struct BoundingBox {
    double west = 180, south = 90, east = -180, north = -90;
    bool contains(const Coordinate& c) const
    {
        return c.longitude >= west && c.longitude <= east && c.latitude >= south && c.latitude <= north;
    }
};
BoundingBox boundingBox(const MunicipalityBorder& border);
/// Area-weighted centroid of the largest part.
Coordinate centroid(const MunicipalityBorder& border);
/// -1 when the point is in the sea; otherwise the index into `municipalities`.
int municipalityAt(const Borders& borders, const Coordinate& point);

/// Web Mercator, unit square (0,0 north-west), the projection of map, report and picture export alike.
struct PlanePoint {
    double x = 0;
    double y = 0;
};
PlanePoint project(const Coordinate& coordinate);

} // namespace landkort::geo
