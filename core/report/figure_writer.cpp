// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figure_writer.h"

#include "core/report/figure_painter.h"

#include <QCoreApplication>

#include <cairo-svg.h>
#include <cairo.h>

#include <cmath>

namespace landkort::report {

static constexpr double kMargin = 16;
static constexpr double kPixelsPerPoint = 2;

static cairo_status_t append(void* closure, const unsigned char* data, unsigned length)
{
    static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

static void drawOnWhite(cairo_surface_t* surface, const Figure& figure, double scale)
{
    cairo_t* context = cairo_create(surface);
    cairo_scale(context, scale, scale);
    cairo_set_source_rgb(context, 1, 1, 1);
    cairo_paint(context);
    cairo_translate(context, kMargin, kMargin);
    paintFigure(context, figure);
    cairo_destroy(context);
}

base::Result<QByteArray> writePicture(const Figure& figure, PictureFormat format)
{
    QByteArray bytes;
    const double width = figure.width + 2 * kMargin;
    const double height = figure.height + 2 * kMargin;
    cairo_surface_t* surface = nullptr;
    cairo_status_t status = CAIRO_STATUS_SUCCESS;
    if (format == PictureFormat::Svg) {
        surface = cairo_svg_surface_create_for_stream(append, &bytes, width, height);
        drawOnWhite(surface, figure, 1);
        cairo_surface_finish(surface);
        status = cairo_surface_status(surface);
    } else {
        surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(std::ceil(width * kPixelsPerPoint)),
                                             static_cast<int>(std::ceil(height * kPixelsPerPoint)));
        drawOnWhite(surface, figure, kPixelsPerPoint);
        status = cairo_surface_write_to_png_stream(surface, append, &bytes);
    }
    cairo_surface_destroy(surface);
    if (status != CAIRO_STATUS_SUCCESS)
        return base::Error{base::ErrorKind::Internal,
                           QT_TRANSLATE_NOOP("Error", "The picture could not be drawn. Try again, and copy the error "
                                                      "details if it happens again."),
                           {},
                           QString::fromUtf8(cairo_status_to_string(status))};
    return bytes;
}

} // namespace landkort::report
