// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/block_styles.h"
#include "core/report/page_painter.h"
#include "core/report/png_picture.h"

#include <cairo.h>

#include <algorithm>

namespace landkort::report {

void PagePainter::firstPageTop()
{
    const TextStyle small{9, 12, false, ColourRole::Dim, 0, false};
    logo();
    m_flow.y = 48;
    double x = kMarginX;
    m_flow.open("P");
    QStringList parts = m_document.heading;
    if (!m_document.classification.isEmpty())
        parts.append(m_document.classification);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        double width = std::min(m_setter.set(parts.at(i), 2000, small)->width() + 0.5, kTextWidth);
        if (x > kMarginX && x + width > kMarginX + kTextWidth) {
            x = kMarginX;
            m_flow.y += 12;
        }
        const bool atEnd = last && !m_document.classification.isEmpty() && !m_document.logo;
        const double height =
            m_flow.textAt(parts.at(i), small, atEnd ? kMarginX + kTextWidth - width : x, m_flow.y, width + 0.01, !last);
        m_flow.y += height - 12;
        x += width + 18;
    }
    m_flow.close("P");
    m_flow.y += 21;
    m_flow.open("Artifact");
    m_flow.rule(kMarginX, m_flow.y, kTextWidth, ColourRole::Line, 0.75);
    m_flow.close("Artifact");
    m_flow.y += 15;
    m_flow.open("H1");
    m_flow.bookmark(m_document.title, 1);
    m_flow.flow(m_document.title, headingStyle(1), kMarginX, kTextWidth);
    m_flow.close("H1");
    m_flow.y += 3;
    m_flow.open("P");
    m_flow.flow(m_document.subtitle, {9.75, 15, false, ColourRole::Dim, 0, false}, kMarginX, kTextWidth);
    m_flow.close("P");
    m_flow.y += 18;
}

void PagePainter::logo()
{
    if (!m_document.logo)
        return;
    cairo_surface_t* picture = readPng(m_document.logo->png);
    if (cairo_surface_status(picture) == CAIRO_STATUS_SUCCESS) {
        const double scale =
            std::min(150.0 / cairo_image_surface_get_width(picture), 36.0 / cairo_image_surface_get_height(picture));
        const QRectF box(kMarginX + kTextWidth - cairo_image_surface_get_width(picture) * scale, 24,
                         cairo_image_surface_get_width(picture) * scale,
                         cairo_image_surface_get_height(picture) * scale);
        m_flow.open("Figure");
        if (cairo_t* cr = m_flow.context()) {
            cairo_save(cr);
            cairo_translate(cr, box.x(), box.y());
            cairo_scale(cr, scale, scale);
            cairo_set_source_surface(cr, picture, 0, 0);
            cairo_paint(cr);
            cairo_restore(cr);
        }
        // cairo 1.18 writes a dangling object for an element without text: a blank is enough.
        m_flow.textAt(QStringLiteral(" "), {6, 6, false, ColourRole::Text, 0, false}, box.x(), box.y(), 10);
        m_flow.close("Figure");
        m_flow.figure(m_document.logo->alternativeText, box);
    }
    cairo_surface_destroy(picture);
}

} // namespace landkort::report
