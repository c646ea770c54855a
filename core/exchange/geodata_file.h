// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/geodata_module.h"

namespace landkort::exchange {

/// Areas of a file with what identifies the file.
struct GeodataFromFile {
    QString fileName;
    QByteArray sha256; ///< of the file; of a shapefile its .shp
    Geodata geodata;
};

/// Reads GeoJSON, GeoPackage, GML or Shapefile (with the .dbf, .shx, .prj and .cpg beside it) into memory once, and its
/// areas through the module landkort_gdal. The file is never written, locked or given side files. Errors, a sentence
/// each: those of file_bytes.h, a part of the shapefile missing, each Geodata::Fault, the module missing. Any thread.
base::Result<GeodataFromFile> readGeodataFile(const QString& path, const LayerFit& fit,
                                              const base::Progress& progress = base::Progress());

} // namespace landkort::exchange
