// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_printer.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace landkort::app {

static constexpr int kDotsPerInch = 300;
static constexpr double kPointsPerInch = 72;

QImage imageOf(const report::PagePicture& picture)
{
    return QImage(reinterpret_cast<const uchar*>(picture.pixels.constData()), picture.width, picture.height,
                  picture.width * 4, QImage::Format_RGB32)
        .copy(); // the picture may go
}

void prepareForReport(QPrinter& printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setResolution(kDotsPerInch);
    printer.setFullPage(true);
    printer.setPageMargins(QMarginsF(0, 0, 0, 0));
}

static base::Error notPrinted(const QString& printer)
{
    return {base::ErrorKind::NotWritable,
            QT_TRANSLATE_NOOP("Error",
                              "The report could not be printed on %1. Check the printer, or save the report as "
                              "PDF and print that."),
            {printer},
            {}};
}

base::Result<int> printReport(const workflow::ReportRequest& request, QPrinter& printer, const base::Progress& progress)
{
    const auto document = workflow::draftReport(request);
    if (!document)
        return document.error();
    report::PagePictures pages(document.value());
    const int first = std::clamp(printer.fromPage(), 1, pages.pageCount());
    const int last = printer.toPage() > 0 ? std::clamp(printer.toPage(), first, pages.pageCount()) : pages.pageCount();
    printer.setDocName(document.value().title);
    QPainter painter;
    if (!painter.begin(&printer))
        return notPrinted(printer.printerName());
    const QRectF sheet = printer.paperRect(QPrinter::DevicePixel);
    for (int page = first; page <= last && !progress.cancelled(); ++page) {
        if (page > first && !printer.newPage())
            return notPrinted(printer.printerName());
        painter.drawImage(QRectF(QPointF(0, 0), sheet.size()),
                          imageOf(pages.page(page, kDotsPerInch / kPointsPerInch)));
        progress.report(page - first + 1, last - first + 1);
    }
    return painter.end() ? base::Result<int>(last - first + 1) : base::Result<int>(notPrinted(printer.printerName()));
}

} // namespace landkort::app
