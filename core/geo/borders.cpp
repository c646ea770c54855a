// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/borders.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace landkort::geo {

namespace {

std::optional<Ring> readRing(const QJsonArray& points)
{
    Ring ring;
    ring.reserve(static_cast<size_t>(points.size()));
    for (const auto& value : points) {
        const QJsonArray pair = value.toArray();
        if (pair.size() < 2 || !pair.at(0).isDouble() || !pair.at(1).isDouble())
            return std::nullopt;
        ring.push_back({pair.at(0).toDouble(), pair.at(1).toDouble()});
    }
    if (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    if (ring.size() < 3)
        return std::nullopt;
    return ring;
}

std::optional<Polygon> readPolygon(const QJsonArray& rings)
{
    Polygon polygon;
    for (qsizetype i = 0; i < rings.size(); ++i) {
        auto ring = readRing(rings.at(i).toArray());
        if (!ring)
            return std::nullopt;
        if (i == 0)
            polygon.outer = std::move(*ring);
        else
            polygon.holes.push_back(std::move(*ring));
    }
    if (polygon.outer.empty())
        return std::nullopt;
    return polygon;
}

std::optional<MunicipalityBorder> readFeature(const QJsonObject& feature)
{
    MunicipalityBorder border;
    border.code = domain::MunicipalityCode(feature[QLatin1String("properties")][QLatin1String("code")].toString());
    const QJsonObject geometry = feature[QLatin1String("geometry")].toObject();
    const QString type = geometry[QLatin1String("type")].toString();
    const QJsonArray coordinates = geometry[QLatin1String("coordinates")].toArray();
    const QJsonArray polygons = type == QLatin1String("Polygon") ? QJsonArray{coordinates} : coordinates;
    if (type != QLatin1String("Polygon") && type != QLatin1String("MultiPolygon"))
        return std::nullopt;
    for (const auto& value : polygons) {
        auto polygon = readPolygon(value.toArray());
        if (!polygon)
            return std::nullopt;
        border.parts.push_back(std::move(*polygon));
    }
    if (border.code.isEmpty() || border.parts.empty())
        return std::nullopt;
    return border;
}

base::Error broken(const QString& sourceName, const QString& detail)
{
    return {
        base::ErrorKind::FileBroken,
        QT_TRANSLATE_NOOP("Error", "The borders in %1 cannot be read. Install the program again or restore the file."),
        {sourceName},
        detail};
}

double signedArea(const Ring& ring)
{
    double sum = 0;
    for (size_t i = 0; i < ring.size(); ++i) {
        const auto& a = ring[i];
        const auto& b = ring[(i + 1) % ring.size()];
        sum += a.longitude * b.latitude - b.longitude * a.latitude;
    }
    return sum / 2;
}

bool insideRing(const Ring& ring, const Coordinate& p)
{
    bool inside = false;
    for (size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const auto& a = ring[i];
        const auto& b = ring[j];
        if ((a.latitude > p.latitude) == (b.latitude > p.latitude))
            continue;
        const double crossing =
            a.longitude + (p.latitude - a.latitude) / (b.latitude - a.latitude) * (b.longitude - a.longitude);
        if (p.longitude < crossing)
            inside = !inside;
    }
    return inside;
}

} // namespace

base::Result<Borders> readBorders(const QByteArray& geoJson, const QString& sourceName)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(geoJson, &parseError);
    if (!document.isObject())
        return broken(sourceName, parseError.errorString());
    const QJsonArray features = document.object()[QLatin1String("features")].toArray();
    Borders borders;
    for (qsizetype i = 0; i < features.size(); ++i) {
        auto border = readFeature(features.at(i).toObject());
        if (!border)
            return broken(sourceName, QStringLiteral("feature %1").arg(i + 1));
        borders.municipalities.push_back(std::move(*border));
    }
    if (borders.municipalities.empty())
        return broken(sourceName, QStringLiteral("no features"));
    borders.attribution = QStringLiteral("© OpenStreetMap contributors; © 2022 Martin Polley");
    return borders;
}

BoundingBox boundingBox(const MunicipalityBorder& border)
{
    BoundingBox box;
    for (const auto& part : border.parts) {
        for (const auto& c : part.outer) {
            box.west = std::min(box.west, c.longitude);
            box.east = std::max(box.east, c.longitude);
            box.south = std::min(box.south, c.latitude);
            box.north = std::max(box.north, c.latitude);
        }
    }
    return box;
}

Coordinate centroid(const MunicipalityBorder& border)
{
    const auto largest =
        std::max_element(border.parts.begin(), border.parts.end(), [](const Polygon& a, const Polygon& b) {
            return std::abs(signedArea(a.outer)) < std::abs(signedArea(b.outer));
        });
    const Ring& ring = largest->outer;
    const double area = signedArea(ring);
    double x = 0;
    double y = 0;
    for (size_t i = 0; i < ring.size(); ++i) {
        const auto& a = ring[i];
        const auto& b = ring[(i + 1) % ring.size()];
        const double cross = a.longitude * b.latitude - b.longitude * a.latitude;
        x += (a.longitude + b.longitude) * cross;
        y += (a.latitude + b.latitude) * cross;
    }
    return {x / (6 * area), y / (6 * area)};
}

int municipalityAt(const Borders& borders, const Coordinate& point)
{
    for (size_t i = 0; i < borders.municipalities.size(); ++i) {
        for (const auto& part : borders.municipalities[i].parts) {
            const bool inHole = std::any_of(part.holes.begin(), part.holes.end(),
                                            [&](const Ring& hole) { return insideRing(hole, point); });
            if (!inHole && insideRing(part.outer, point))
                return static_cast<int>(i);
        }
    }
    return -1;
}

PlanePoint project(const Coordinate& coordinate)
{
    // Spherical Web Mercator (EPSG:3857) on the unit square: x = (λ+180)/360, y = ½ − ln tan(π/4 + φ/2) / 2π.
    const double latitude = coordinate.latitude * std::numbers::pi / 180;
    const double y = 0.5 - std::log(std::tan(std::numbers::pi / 4 + latitude / 2)) / (2 * std::numbers::pi);
    return {(coordinate.longitude + 180) / 360, y};
}

} // namespace landkort::geo
