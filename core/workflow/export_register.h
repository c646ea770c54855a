// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/texts.h"
#include "core/geo/borders.h"
#include "core/query/snapshot.h"
#include "core/report/figure_writer.h"

#include <QDate>

#include <array>
#include <optional>

namespace landkort::workflow {

/// What the current filter's data or map can be handed out as; JSON is the command line's own (app/cli).
enum class ExportFormat { Csv, Xlsx, Ods, GeoJson, Svg, Png };
inline constexpr std::array kExportFormats = {ExportFormat::Csv,     ExportFormat::Xlsx, ExportFormat::Ods,
                                              ExportFormat::GeoJson, ExportFormat::Svg,  ExportFormat::Png};
QString key(ExportFormat format); ///< "csv": on the command line, and the file's suffix
std::optional<ExportFormat> exportFormatFromKey(const QString& key);

struct ExportRequest {
    const query::Snapshot& snapshot;
    const geo::Borders& borders;
    const base::Texts& texts;
    QDate exportedOn; ///< stands on the sheet that says what was exported
};

/// The bytes. CSV, XLSX and ODS hold the rows of project_rows.h and import again; XLSX and ODS have a second sheet that
/// says which edition, coverage and filter. GeoJSON (RFC 7946) has a feature per counted municipality with its own
/// counts, null where nothing was published. SVG and PNG are the map.
base::Result<QByteArray> exportBytes(const ExportRequest& request, ExportFormat format);

/// A picture that can stand alone: the map, or the bars by professional domain (only of a register).
enum class Picture { Map, Domains };
/// SVG, or PNG at 2 pixels per point.
base::Result<QByteArray> pictureBytes(const ExportRequest& request, Picture picture, report::PictureFormat format);

/// The whole file or none.
base::Result<void> exportRegister(const ExportRequest& request, ExportFormat format, const QString& file);

} // namespace landkort::workflow
