// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tagged_pdf_writer.h"

#include "core/report/page_painter.h"
#include "core/report/pdf_finisher.h"

#include <QCoreApplication>

#include <cairo-pdf.h>

#include <array>

namespace landkort::report {

static cairo_status_t append(void* closure, const unsigned char* data, unsigned length)
{
    static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

static void addBookmarks(cairo_surface_t* surface, const std::vector<Bookmark>& bookmarks)
{
    std::array<int, 4> parents = {CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT,
                                  CAIRO_PDF_OUTLINE_ROOT};
    for (const auto& bookmark : bookmarks) {
        const QByteArray attributes =
            QStringLiteral("page=%1 pos=[40 %2]").arg(bookmark.page).arg(bookmark.y, 0, 'f', 1).toUtf8();
        const auto level = static_cast<size_t>(bookmark.level);
        const int id = cairo_pdf_surface_add_outline(surface, parents[level - 1], bookmark.text.toUtf8().constData(),
                                                     attributes.constData(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
        for (size_t below = level; below < parents.size(); ++below)
            parents[below] = id;
    }
}

static QString codeOf(base::Language language)
{
    return language == base::Language::Danish ? QStringLiteral("da-DK") : QStringLiteral("en-GB");
}

base::Result<QByteArray> writeTaggedPdf(const ReportDocument& document)
{
    PagePainter painter(document);
    const int pageCount = painter.countPages();
    QByteArray drawn;
    cairo_surface_t* surface = cairo_pdf_surface_create_for_stream(append, &drawn, kPageWidth, kPageHeight);
    const QByteArray date = document.date.toString(Qt::ISODate).toUtf8();
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date.constData());
    cairo_t* context = cairo_create(surface);
    painter.paint(context, pageCount);
    addBookmarks(surface, painter.flow().bookmarks());
    cairo_destroy(context);
    cairo_surface_finish(surface);
    const cairo_status_t status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    if (status != CAIRO_STATUS_SUCCESS) {
        return base::Error{base::ErrorKind::Internal,
                           QT_TRANSLATE_NOOP("Error", "The report could not be drawn. Try again, and copy the error "
                                                      "details if it happens again."),
                           {},
                           QString::fromUtf8(cairo_status_to_string(status))};
    }
    PdfAdditions additions;
    additions.title = document.title;
    additions.languageCode = codeOf(document.language);
    if (document.dataLanguage != document.language)
        additions.dataLanguageCode = codeOf(document.dataLanguage);
    additions.date = document.date;
    additions.figures = painter.flow().figures();
    additions.linkContents = painter.flow().linkContents();
    additions.pageHeight = kPageHeight;
    additions.attachments = document.attachments;
    additions.zones = {kHeaderBottom, kFooterTop};
    return finishPdf(drawn, additions);
}

} // namespace landkort::report
