// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report_document.h"

#include <QByteArray>

namespace landkort::report {

/// Turns a document into the bytes of a tagged A4 PDF: structure tree, /Lang, shown title, alternative texts, header
/// scopes, link contents, tab order, XMP with pdfuaid:part 1, embedded fonts, bookmarks. cairo and Pango draw
/// (page_painter), QPDF adds what cairo has no words for. The same document gives the same bytes.
base::Result<QByteArray> writeTaggedPdf(const ReportDocument& document);

} // namespace landkort::report
