// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/texts.h"
#include "core/domain/edition.h"
#include "core/geo/borders.h"
#include "core/query/snapshot.h"
#include "core/report/pdf_checker.h"
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
    report::CaseFields fields;
    QByteArray logoPng; ///< empty = none; refused when it is no PNG
    QString logoText;   ///< alternative text; empty = "Logo: Esbjerg Kommune"
    bool attachData = false;
    QString file;
};

/// Writes the PDF to a temporary file beside and renames it: the whole report or none, and an existing file is lost
/// only to a finished one. The finished bytes are read back and checked first; a report that fails is not written.
/// Gives the receipt of that check, ready to show. Any thread; reads only immutable data.
base::Result<QString> createReport(const ReportRequest& request);

/// Checks any PDF; an Error only when the file cannot be opened at all.
base::Result<report::PdfVerdict> verifyReport(const QString& file);

/// "ai-landkort-esbjerg-2026-11-23.pdf": says whose and as of when, with ASCII letters only.
QString reportFileName(const query::Snapshot& snapshot);

/// A name in the letters a … z, digits and hyphens: "koebenhavn", "aarhus", "lyngby-taarbaek".
QString fileNamePart(const QString& name);

/// Writes bytes to a temporary file beside `file` and renames it into place.
base::Result<void> writeFileWhole(const QString& file, const QByteArray& bytes);

} // namespace landkort::workflow
