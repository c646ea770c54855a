// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf_checker.h"
#include "core/workflow/report_draft.h"

namespace landkort::workflow {

/// Writes the PDF to a temporary file beside and renames it: the whole report or none, and an existing file is lost
/// only to a finished one. The finished bytes are read back and checked first; a report that fails is not written.
/// Gives the receipt of that check, ready to show. Any thread; reads only immutable data.
base::Result<QString> createReport(const ReportRequest& request);

/// Checks any PDF; an Error only when the file cannot be opened at all.
base::Result<report::PdfVerdict> verifyReport(const QString& file);

/// Writes bytes to a temporary file beside `file` and renames it into place.
base::Result<void> writeFileWhole(const QString& file, const QByteArray& bytes);

} // namespace landkort::workflow
