// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QByteArray>

#include <memory>

namespace landkort::report {

/// A page as pixels on white, 0xffRRGGBB each in the machine's byte order, rows from the top without gaps.
struct PagePicture {
    int width = 0;
    int height = 0;
    QByteArray pixels;
};

/// Draws pages of a report for the screen and the printer, by the very routine that draws the PDF.
/// Thread: any, one at a time; all calls of an object from the same one.
class PagePictures {
public:
    explicit PagePictures(const ReportDocument& document); ///< kept by reference
    ~PagePictures();
    PagePictures(const PagePictures&) = delete;
    PagePictures& operator=(const PagePictures&) = delete;

    int pageCount() const { return m_pageCount; }
    /// `page` from 1 to pageCount(). An empty picture when there is no memory for it. 300 dpi = 300 / 72.
    PagePicture page(int page, double pixelsPerPoint);

private:
    std::unique_ptr<class PagePainter> m_painter;
    int m_pageCount = 0;
};

} // namespace landkort::report
