// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/export_map.h"

#include "core/report/figure_writer.h"
#include "core/report/map_picture.h"
#include "core/workflow/create_report.h"

namespace landkort::workflow {

base::Result<void> exportMap(const query::Snapshot& snapshot, const geo::Borders& borders, const base::Texts& texts,
                             const QString& format, const QString& file)
{
    const bool svg = format == QLatin1String("svg");
    Q_ASSERT(svg || format == QLatin1String("png"));
    const auto bytes = report::writePicture(report::makeMapPicture(snapshot, borders, texts),
                                            svg ? report::PictureFormat::Svg : report::PictureFormat::Png);
    if (!bytes)
        return bytes.error();
    return writeFileWhole(file, bytes.value());
}

} // namespace landkort::workflow
