// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The module's one function: areas with attributes out of GeoJSON, GeoPackage, GML and Shapefile.
#include "core/exchange/gdal/area_reader.h"
#include "core/exchange/gdal/memory_files.h"

#include <memory>
#include <optional>

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

namespace landkort::exchange {

namespace {

/// Nothing is fetched and nothing is told on the terminal while this lives.
class QuietAndOffline {
public:
    QuietAndOffline()
    {
        static const bool registered = [] {
            CPLSetConfigOption("PROJ_NETWORK", "OFF");
            OSRSetPROJEnableNetwork(0);
            CPLSetConfigOption("GML_DOWNLOAD_SCHEMA", "NO");
            CPLSetConfigOption("GML_SKIP_RESOLVE_ELEMS", "ALL");
            CPLSetConfigOption("GDAL_SKIP", "HTTP");
            CPLSetConfigOption("OGR_GEOJSON_MAX_OBJ_SIZE", "0"); // one municipality may be large
            GDALAllRegister();
            return true;
        }();
        Q_UNUSED(registered)
        CPLPushErrorHandler(CPLQuietErrorHandler);
        CPLErrorReset();
    }
    ~QuietAndOffline() { CPLPopErrorHandler(); }
    QuietAndOffline(const QuietAndOffline&) = delete;
    QuietAndOffline& operator=(const QuietAndOffline&) = delete;
};

QString cellOf(const OGRFeature& feature, int field)
{
    return feature.IsFieldSetAndNotNull(field) ? QString::fromUtf8(feature.GetFieldAsString(field)) : QString();
}

RawTable attributesOf(OGRLayer& layer)
{
    RawTable table;
    const OGRFeatureDefn& fields = *layer.GetLayerDefn();
    for (int i = 0; i < fields.GetFieldCount(); ++i)
        table.header.append(QString::fromUtf8(fields.GetFieldDefn(i)->GetNameRef()));
    layer.ResetReading();
    while (const std::unique_ptr<OGRFeature> feature{layer.GetNextFeature()}) {
        RawRow row{static_cast<int>(table.rows.size()) + 1, {}};
        for (int i = 0; i < fields.GetFieldCount(); ++i)
            row.cells.append(cellOf(*feature, i));
        table.rows.push_back(std::move(row));
    }
    return table;
}

struct ChosenLayer {
    OGRLayer* layer = nullptr;
    RawTable attributes;
};

ChosenLayer choose(GDALDataset& dataset, const LayerFit& fit)
{
    ChosenLayer best;
    int bestFit = 0;
    for (OGRLayer* layer : dataset.GetLayers()) {
        const auto type = wkbFlatten(layer->GetGeomType());
        if (type == wkbNone || type == wkbPoint || type == wkbLineString)
            continue;
        RawTable attributes = attributesOf(*layer);
        const int fits = fit(attributes);
        if (fits > bestFit) {
            bestFit = fits;
            best = {layer, std::move(attributes)};
        }
    }
    return best;
}

/// What the numbers say of a file that names no reference system: degrees in Denmark, or metres of UTM zone 32, whose
/// eastings and northings there look like nothing else.
std::optional<int> systemOfNumbers(OGRLayer& layer)
{
    OGREnvelope box;
    if (layer.GetExtent(&box, TRUE) != OGRERR_NONE)
        return std::nullopt;
    const auto within = [&](double west, double south, double east, double north) {
        return box.MinX >= west && box.MaxX <= east && box.MinY >= south && box.MaxY <= north;
    };
    if (within(5, 53, 17, 59))
        return 4326;
    if (within(400'000, 5'900'000, 1'000'000, 6'500'000))
        return 25832;
    return std::nullopt;
}

QString nameOf(const OGRSpatialReference& system)
{
    const QString name = QString::fromUtf8(system.GetName() ? system.GetName() : "?");
    const char* authority = system.GetAuthorityName(nullptr);
    const char* code = system.GetAuthorityCode(nullptr);
    return authority && code ? QStringLiteral("%1 (%2:%3)").arg(name, QLatin1String(authority), QLatin1String(code))
                             : name;
}

/// The layer's reference system, its axes as the driver hands coordinates out.
std::optional<OGRSpatialReference> systemOf(OGRLayer& layer, Geodata& geodata)
{
    OGRSpatialReference system;
    if (const OGRSpatialReference* stated = layer.GetSpatialRef()) {
        system = *stated;
    } else {
        const auto code = systemOfNumbers(layer);
        if (!code || system.importFromEPSG(*code) != OGRERR_NONE)
            return std::nullopt;
        system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        geodata.referenceAssumed = true;
    }
    geodata.referenceSystem = nameOf(system);
    return system;
}

Geodata::Fault readAreas(OGRLayer& layer, Geodata& geodata)
{
    const auto system = systemOf(layer, geodata);
    if (!system)
        return Geodata::Fault::NoReference;
    OGRSpatialReference wgs84;
    wgs84.importFromEPSG(4326);
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const std::unique_ptr<OGRCoordinateTransformation> toWgs84(OGRCreateCoordinateTransformation(&*system, &wgs84));
    if (!toWgs84)
        return Geodata::Fault::NotConverted;
    layer.ResetReading();
    while (const std::unique_ptr<OGRFeature> feature{layer.GetNextFeature()}) {
        std::optional<Areas> areas = Areas();
        if (const OGRGeometry* geometry = feature->GetGeometryRef())
            areas = areasOf(*geometry, *toWgs84);
        if (!areas)
            return Geodata::Fault::NotConverted;
        geodata.repaired += areas->repaired;
        geodata.outlines.push_back(std::move(areas->parts));
    }
    return geodata.outlines.size() == geodata.attributes.rows.size() ? Geodata::Fault::None
                                                                     : Geodata::Fault::NotGeodata;
}

Geodata::Fault read(const std::vector<GeodataFile>& files, const LayerFit& fit, Geodata& geodata)
{
    const MemoryFiles memory(files);
    static const char* const drivers[] = {"GeoJSON", "GPKG", "GML", "ESRI Shapefile", nullptr};
    const std::unique_ptr<GDALDataset> dataset(GDALDataset::Open(
        memory.first().c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, const_cast<const char* const*>(drivers)));
    if (!dataset)
        return Geodata::Fault::NotGeodata;
    geodata.format = QString::fromUtf8(dataset->GetDriver()->GetDescription());
    ChosenLayer chosen = choose(*dataset, fit);
    if (!chosen.layer)
        return Geodata::Fault::NoAreas;
    geodata.layer = QString::fromUtf8(chosen.layer->GetName());
    geodata.attributes = std::move(chosen.attributes);
    return readAreas(*chosen.layer, geodata);
}

} // namespace

} // namespace landkort::exchange

extern "C" Q_DECL_EXPORT void landkort_read_geodata(const std::vector<landkort::exchange::GeodataFile>& files,
                                                    const landkort::exchange::LayerFit& fit,
                                                    landkort::exchange::Geodata& geodata)
{
    using landkort::exchange::Geodata;
    const landkort::exchange::QuietAndOffline surroundings;
    geodata.fault = landkort::exchange::read(files, fit, geodata);
    if (geodata.fault != Geodata::Fault::None)
        geodata.detail = QString::fromUtf8(CPLGetLastErrorMsg());
}
