// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figure_painter.h"

#include "core/report/text_layout.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace landkort::report {

Rgb rgbOf(ColourRole role)
{
    // The light theme's colours, in the order of ColourRole.
    static constexpr std::array<unsigned, 24> colours = {0x16242B, 0x5B6B73, 0xDDE3E6, 0xFFFFFF, 0xE9F0F3, 0x0B6478,
                                                         0xF7F8F8, 0xB9C3C9, 0xD3E7EB, 0x9CCAD3, 0x5FA6B4, 0x2B8094,
                                                         0x0B566A, 0x0B6478, 0xD98E04, 0x8FA6B2, 0x5D6A72, 0xC9D1D6,
                                                         0x7FB3C0, 0xF0CB85, 0xC6D2D9, 0xA4AEB4, 0xC9D1D6, 0x9A6100};
    const unsigned c = colours[static_cast<size_t>(role)];
    return {((c >> 16) & 0xFF) / 255.0, ((c >> 8) & 0xFF) / 255.0, (c & 0xFF) / 255.0};
}

namespace {

void setColour(cairo_t* cr, ColourRole role)
{
    const Rgb c = rgbOf(role);
    cairo_set_source_rgb(cr, c.red, c.green, c.blue);
}

/// Hatching as vector strokes clipped to the current path, which is consumed.
void hatchPath(cairo_t* cr)
{
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    cairo_path_extents(cr, &x1, &y1, &x2, &y2);
    cairo_save(cr);
    cairo_clip(cr);
    constexpr double step = 3.2;
    const double height = y2 - y1;
    // Lines lie on one grid for the whole figure, so neighbours' hatching meets.
    for (double x = std::floor((x1 - height) / step) * step - std::fmod(y2, step); x < x2 + step; x += step) {
        cairo_move_to(cr, x, y2);
        cairo_line_to(cr, x + height, y1);
    }
    setColour(cr, ColourRole::NoneLine);
    cairo_set_line_width(cr, 0.45);
    cairo_stroke(cr);
    cairo_restore(cr);
}

void paintArea(cairo_t* cr, const AreaShape& area)
{
    const auto trace = [&] {
        cairo_new_path(cr);
        for (const auto& ring : area.rings) {
            cairo_move_to(cr, ring.front().x, ring.front().y);
            for (size_t i = 1; i < ring.size(); ++i)
                cairo_line_to(cr, ring[i].x, ring[i].y);
            cairo_close_path(cr);
        }
    };
    cairo_set_fill_rule(cr, CAIRO_FILL_RULE_EVEN_ODD);
    if (area.filled) {
        trace();
        setColour(cr, area.fill);
        cairo_fill(cr);
    }
    if (area.hatched) {
        trace();
        hatchPath(cr);
    }
    if (area.outlineWidth > 0) {
        trace();
        setColour(cr, area.outline);
        cairo_set_line_width(cr, area.outlineWidth);
        cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
        cairo_stroke(cr);
    }
}

void traceRectangle(cairo_t* cr, const RectangleShape& r)
{
    using std::numbers::pi;
    cairo_new_path(cr);
    if (r.radius <= 0) {
        cairo_rectangle(cr, r.x, r.y, r.width, r.height);
        return;
    }
    cairo_arc(cr, r.x + r.width - r.radius, r.y + r.radius, r.radius, -pi / 2, 0);
    cairo_arc(cr, r.x + r.width - r.radius, r.y + r.height - r.radius, r.radius, 0, pi / 2);
    cairo_arc(cr, r.x + r.radius, r.y + r.height - r.radius, r.radius, pi / 2, pi);
    cairo_arc(cr, r.x + r.radius, r.y + r.radius, r.radius, pi, 3 * pi / 2);
    cairo_close_path(cr);
}

void paintRectangle(cairo_t* cr, const RectangleShape& r)
{
    if (r.filled) {
        traceRectangle(cr, r);
        setColour(cr, r.fill);
        cairo_fill(cr);
    }
    if (r.hatched) {
        traceRectangle(cr, r);
        hatchPath(cr);
    }
    if (r.outlineWidth > 0) {
        traceRectangle(cr, r);
        setColour(cr, r.outline);
        cairo_set_line_width(cr, r.outlineWidth);
        cairo_stroke(cr);
    }
}

void paintText(cairo_t* cr, const TextShape& shape)
{
    PangoLayout* layout = makeLayout(cr, shape.size, shape.semibold);
    setPlainText(layout, shape.text);
    pango_layout_set_single_paragraph_mode(layout, TRUE);
    if (shape.maximumWidth > 0) {
        pango_layout_set_width(layout, static_cast<int>(shape.maximumWidth * PANGO_SCALE));
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    }
    PangoRectangle logical;
    pango_layout_get_extents(layout, nullptr, &logical);
    const double width = static_cast<double>(logical.width) / PANGO_SCALE;
    const double shift = shape.anchor == TextShape::Anchor::Left     ? 0
                         : shape.anchor == TextShape::Anchor::Middle ? width / 2
                                                                     : width;
    const double baseline = static_cast<double>(pango_layout_get_baseline(layout)) / PANGO_SCALE;
    setColour(cr, shape.colour);
    cairo_move_to(cr, shape.x - shift, shape.baseline - baseline);
    pango_cairo_show_layout(cr, layout);
    g_object_unref(layout);
}

} // namespace

void paintFigure(cairo_t* cr, const Figure& figure)
{
    cairo_save(cr);
    for (const auto& shape : figure.shapes) {
        std::visit(
            [&](const auto& s) {
                using S = std::decay_t<decltype(s)>;
                if constexpr (std::is_same_v<S, AreaShape>)
                    paintArea(cr, s);
                else if constexpr (std::is_same_v<S, RectangleShape>)
                    paintRectangle(cr, s);
                else
                    paintText(cr, s);
            },
            shape);
    }
    cairo_restore(cr);
}

} // namespace landkort::report
