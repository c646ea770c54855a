// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/raw_table.h"
#include "core/geo/borders.h"

#include <functional>

namespace landkort::exchange {

// What landkort_core and the module landkort_gdal agree on. The module is a library of its own, loaded when borders are
// read, because GDAL costs 70 ms and 40 MB at every start.

/// A file in memory. Of several (a shapefile and its neighbours) the first is the one to open.
struct GeodataFile {
    QString name; ///< without folder
    QByteArray bytes;
};

/// The layer of areas that was chosen, in WGS84.
struct Geodata {
    enum class Fault {
        None,
        NotGeodata,  ///< none of the formats, or damaged
        NoAreas,     ///< no layer with polygons that fits
        NoReference, ///< names no reference system, and its numbers do not tell
        NotConverted ///< cannot be brought to WGS84
    };
    Fault fault = Fault::None;
    QString detail; ///< for the log
    QString format; ///< "GeoJSON", "GPKG", "GML", "ESRI Shapefile"
    QString layer;
    QString referenceSystem;                         ///< "ETRS89 / UTM zone 32N (EPSG:25832)"
    bool referenceAssumed = false;                   ///< the file does not name it; its numbers do
    RawTable attributes;                             ///< a row per feature; lineNumber is the feature's number from 1
    std::vector<std::vector<geo::Polygon>> outlines; ///< per row
    int repaired = 0;                                ///< features whose rings crossed
};

/// How well a layer's attributes fit; 0 = not at all. The best layer is taken, the first of equals.
using LayerFit = std::function<int(const RawTable&)>;

/// The one function the module has. Never throws, touches no file and no network.
using ReadGeodata = void (*)(const std::vector<GeodataFile>& files, const LayerFit& fit, Geodata& geodata);
inline constexpr char kReadGeodata[] = "landkort_read_geodata";

} // namespace landkort::exchange
