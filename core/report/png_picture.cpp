// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/png_picture.h"

#include <QtEndian>

#include <cairo.h>

#include <algorithm>

namespace landkort::report {

namespace {

struct PngBytes {
    const QByteArray& bytes;
    qsizetype at = 0;
};

cairo_status_t readSome(void* closure, unsigned char* data, unsigned length)
{
    auto* png = static_cast<PngBytes*>(closure);
    if (png->at + static_cast<qsizetype>(length) > png->bytes.size())
        return CAIRO_STATUS_READ_ERROR;
    std::copy_n(png->bytes.constData() + png->at, length, reinterpret_cast<char*>(data));
    png->at += length;
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

cairo_surface_t* readPng(const QByteArray& bytes)
{
    PngBytes png{bytes};
    return cairo_image_surface_create_from_png_stream(readSome, &png);
}

bool isReadablePng(const QByteArray& bytes)
{
    constexpr quint32 kLargest = 4000;
    // Signature (8), length and name of the first chunk (8), then width and height.
    if (bytes.size() < 24 || !bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return false;
    const auto width = qFromBigEndian<quint32>(bytes.constData() + 16);
    const auto height = qFromBigEndian<quint32>(bytes.constData() + 20);
    if (width == 0 || height == 0 || width > kLargest || height > kLargest)
        return false;
    cairo_surface_t* picture = readPng(bytes);
    const bool readable = cairo_surface_status(picture) == CAIRO_STATUS_SUCCESS;
    cairo_surface_destroy(picture);
    return readable;
}

} // namespace landkort::report
