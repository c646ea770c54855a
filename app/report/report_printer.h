// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/workflow/report_draft.h"

#include <QImage>

class QPrinter;

namespace landkort::app {

/// The picture with its own pixels, on white.
QImage imageOf(const report::PagePicture& picture);

/// A4, the whole sheet, 300 dpi: the report has margins of its own.
void prepareForReport(QPrinter& printer);

/// Prints the pages of the printer's range, each drawn at 300 dpi by the routine that draws the PDF, one in memory at a
/// time; gives how many. Thread: any; the printer is used here only.
base::Result<int> printReport(const workflow::ReportRequest& request, QPrinter& printer,
                              const base::Progress& progress);

} // namespace landkort::app
