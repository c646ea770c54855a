// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/page_picture.h"

#include "core/report/page_painter.h"

#include <cairo.h>

#include <cmath>
#include <cstring>

namespace landkort::report {

PagePictures::PagePictures(const ReportDocument& document) : m_painter(std::make_unique<PagePainter>(document))
{
    m_pageCount = m_painter->countPages();
}

PagePictures::~PagePictures() = default;

static QByteArray pixelsOf(cairo_surface_t* surface, int width, int height)
{
    cairo_surface_flush(surface);
    const unsigned char* data = cairo_image_surface_get_data(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    const qsizetype line = static_cast<qsizetype>(width) * 4;
    QByteArray pixels(line * height, Qt::Uninitialized);
    for (qsizetype row = 0; row < height; ++row)
        std::memcpy(pixels.data() + row * line, data + row * stride, static_cast<size_t>(line));
    return pixels;
}

PagePicture PagePictures::page(int page, double pixelsPerPoint)
{
    PagePicture picture{static_cast<int>(std::lround(kPageWidth * pixelsPerPoint)),
                        static_cast<int>(std::lround(kPageHeight * pixelsPerPoint)),
                        {}};
    // ARGB and not RGB24: its unused byte may be anything.
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, picture.width, picture.height);
    if (cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS) {
        cairo_t* context = cairo_create(surface);
        cairo_set_source_rgb(context, 1, 1, 1);
        cairo_paint(context);
        cairo_scale(context, picture.width / kPageWidth, picture.height / kPageHeight);
        m_painter->paintPage(context, page, m_pageCount);
        cairo_destroy(context);
        picture.pixels = pixelsOf(surface, picture.width, picture.height);
    } else {
        picture = {};
    }
    cairo_surface_destroy(surface);
    return picture;
}

} // namespace landkort::report
