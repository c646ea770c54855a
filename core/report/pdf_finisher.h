// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/artifact_filter.h"
#include "core/report/page_flow.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <vector>

namespace landkort::report {

/// What the drawn PDF still lacks, in the order of the structure tree.
struct PdfAdditions {
    QString title;
    QString languageCode;             ///< "da-DK"
    QString dataLanguageCode;         ///< of Span and Link elements; empty = the same
    QDateTime date;                   ///< UTC
    std::vector<DrawnFigure> figures; ///< one per Figure
    QStringList linkContents;         ///< one per Link annotation, in page order
    double pageHeight = 0;
    PaginationZones zones;
    std::vector<Attachment> attachments;
};

/// Adds language, title, alternative texts and boxes of figures, scopes, link contents, tab order, typed artifacts,
/// attachments and XMP with QPDF, and rewrites the file cleanly with a deterministic ID. QPDF's exceptions end here.
base::Result<QByteArray> finishPdf(const QByteArray& drawn, const PdfAdditions& additions);

} // namespace landkort::report
