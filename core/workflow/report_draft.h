// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/texts.h"
#include "core/domain/edition.h"
#include "core/geo/borders.h"
#include "core/query/snapshot.h"
#include "core/report/page_picture.h"
#include "core/report/report_builder.h"

#include <memory>

namespace landkort::workflow {

struct ReportRequest {
    std::shared_ptr<const query::Snapshot> snapshot;
    std::shared_ptr<const geo::Borders> borders;
    std::vector<domain::Edition> publishedEditions;
    /// The municipality the report is about; empty = the filter's selection. When the filter chooses exactly one
    /// municipality, that one is the subject anyway.
    domain::MunicipalityCode subject;
    base::Language language = base::Language::Danish; ///< of the report, whatever the window's is
    /// Nothing = Annex when the report is about one municipality, else Landscape.
    std::optional<report::ReportTemplate> kind;
    std::optional<report::ReportOutline> outline; ///< nothing = the template's usual one
    /// The register that ReportTemplate::Changes compares the snapshot's with.
    std::shared_ptr<const query::Landscape> earlier;
    report::CaseFields fields;
    QByteArray logoPng; ///< empty = none; refused when it is no PNG
    QString logoText;   ///< alternative text; empty = "Logo: Esbjerg Kommune"
    bool attachData = false;
    QString file;
};

/// The report as a document, not yet drawn. Any thread; reads only immutable data.
base::Result<report::ReportDocument> draftReport(const ReportRequest& request);

struct ReportPreview {
    report::PagePicture picture;
    int page = 1; ///< the one asked for, or the last when there are fewer
    int pageCount = 1;
};
/// One page as the PDF will have it, `page` from 1.
base::Result<ReportPreview> previewReport(const ReportRequest& request, int page, double pixelsPerPoint);

/// Two to four sentences to paste into a case: the finding, the statuses with their age, what the figures rest on.
QString caseSentences(const ReportRequest& request);

/// "ai-landkort-esbjerg-oekonomiudvalget-2026-11-23.pdf": what, whose, for whom and as of when, in ASCII letters only.
QString reportFileName(const ReportRequest& request);
/// The same for the filter's selection.
QString reportFileName(const query::Snapshot& snapshot);

/// A name in the letters a … z, digits and hyphens: "koebenhavn", "aarhus", "lyngby-taarbaek".
QString fileNamePart(const QString& name);

} // namespace landkort::workflow
