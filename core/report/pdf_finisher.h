// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/artifact_filter.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace landkort::report {

/// What the drawn PDF still lacks, in the order of the structure tree.
struct PdfAdditions {
    QString title;
    QString languageCode; ///< "da-DK"
    QDate date;
    QStringList figureTexts;  ///< one per Figure
    QStringList linkContents; ///< one per Link annotation, in page order
    PaginationZones zones;
};

/// Adds language, title, alternative texts, scopes, link contents, tab order and XMP with QPDF, and rewrites the file
/// cleanly with a deterministic ID. QPDF's exceptions end here.
base::Result<QByteArray> finishPdf(const QByteArray& drawn, const PdfAdditions& additions);

} // namespace landkort::report
