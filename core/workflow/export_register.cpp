// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/export_register.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/sheet_writers.h"
#include "core/query/filter_words.h"
#include "core/report/figure_writer.h"
#include "core/report/map_picture.h"
#include "core/report/report_sentences.h"
#include "core/workflow/create_report.h"
#include "core/workflow/municipality_features.h"
#include "core/workflow/project_rows.h"

#include <QCoreApplication>

namespace landkort::workflow {

namespace {

/// Said as label and value, under a heading: a reader of the file alone must know what the rows are.
exchange::WrittenSheet aboutSheet(const ExportRequest& request)
{
    const auto& texts = request.texts;
    const auto& landscape = *request.snapshot.landscape;
    const domain::Edition& edition = landscape.edition();
    const QString filter = query::filterInWords(request.snapshot.filter, landscape, texts);
    const auto& totals = request.snapshot.totals;
    const auto count = [&](const std::optional<int>& number) {
        return number ? texts.number(*number) : texts.notStated();
    };
    exchange::WrittenSheet sheet;
    sheet.name = texts.translate("Export", "About this export");
    sheet.rows = {
        {texts.translate("Export", "What"), texts.translate("Export", "Says")},
        {texts.translate("Export", "Edition"), edition.name},
        {texts.translate("Export", "As of"), edition.asOf ? texts.date(*edition.asOf) : texts.notStated()},
        {texts.translate("Export", "Coverage"), report::editionSentence(landscape, texts)},
        {texts.translate("Export", "Publisher"), edition.publisher.isEmpty() ? texts.notStated() : edition.publisher},
        {texts.translate("Export", "Filter"),
         filter.isEmpty() ? texts.translate("Export", "none: the whole edition") : filter},
        {texts.translate("Export", "Projects"),
         base::fillPlaceholders(texts.translate("Export", "%1 of %2"),
                                {count(totals.projects), count(request.snapshot.unfiltered.projects)})},
        {texts.translate("Export", "Exported on"), texts.date(request.exportedOn)},
        {texts.translate("Export", "Licence"),
         edition.bundled ? texts.translate("Export", "Facts with their sources; texts GPL-3.0-or-later.")
                         : texts.translate("Export", "As the publisher of the edition states; it is not known here.")}};
    return sheet;
}

std::vector<exchange::WrittenSheet> sheetsOf(const ExportRequest& request)
{
    return {{request.texts.translate("Export", "Projects"), projectRows(request.snapshot, request.texts)},
            aboutSheet(request)};
}

} // namespace

QString key(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ExportFormat::Ods:
        return QStringLiteral("ods");
    case ExportFormat::GeoJson:
        return QStringLiteral("geojson");
    case ExportFormat::Svg:
        return QStringLiteral("svg");
    case ExportFormat::Png:
        return QStringLiteral("png");
    }
    return {};
}

std::optional<ExportFormat> exportFormatFromKey(const QString& text)
{
    for (const auto format : kExportFormats) {
        if (key(format) == text)
            return format;
    }
    return std::nullopt;
}

base::Result<QByteArray> exportBytes(const ExportRequest& request, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return exchange::writeCsv(projectRows(request.snapshot, request.texts), csvSeparator(request.texts));
    case ExportFormat::Xlsx:
        return exchange::writeXlsx(sheetsOf(request));
    case ExportFormat::Ods:
        return exchange::writeOds(sheetsOf(request));
    case ExportFormat::GeoJson:
        return municipalityFeatures(request.snapshot, request.borders, request.texts);
    case ExportFormat::Svg:
    case ExportFormat::Png:
        break;
    }
    return pictureBytes(request, Picture::Map,
                        format == ExportFormat::Svg ? report::PictureFormat::Svg : report::PictureFormat::Png);
}

base::Result<QByteArray> pictureBytes(const ExportRequest& request, Picture picture, report::PictureFormat format)
{
    return report::writePicture(picture == Picture::Map
                                    ? report::makeMapPicture(request.snapshot, request.borders, request.texts)
                                    : report::makeDomainPicture(request.snapshot, request.texts),
                                format);
}

base::Result<void> exportRegister(const ExportRequest& request, ExportFormat format, const QString& file)
{
    const auto bytes = exportBytes(request, format);
    return bytes ? writeFileWhole(file, bytes.value()) : base::Result<void>(bytes.error());
}

} // namespace landkort::workflow
