// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/text_layout.h"

#include <pango/pangocairo.h>

namespace landkort::report {

void applyFont(PangoLayout* layout, double size, bool semibold)
{
    PangoContext* context = pango_layout_get_context(layout);
    pango_context_set_round_glyph_positions(context, FALSE);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family_static(font, "Inter");
    pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
    pango_font_description_set_weight(font, semibold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    pango_layout_context_changed(layout);
}

PangoLayout* makeLayout(cairo_t* context, double size, bool semibold)
{
    PangoLayout* layout = pango_cairo_create_layout(context);
    applyFont(layout, size, semibold);
    return layout;
}

void setPlainText(PangoLayout* layout, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    pango_layout_set_text(layout, utf8.constData(), static_cast<int>(utf8.size()));
}

double textWidth(const QString& text, double size, bool semibold)
{
    PangoContext* context = pango_font_map_create_context(pango_cairo_font_map_get_default());
    PangoLayout* layout = pango_layout_new(context);
    applyFont(layout, size, semibold);
    setPlainText(layout, text);
    PangoRectangle logical;
    pango_layout_get_extents(layout, nullptr, &logical);
    g_object_unref(layout);
    g_object_unref(context);
    return static_cast<double>(logical.width) / PANGO_SCALE;
}

} // namespace landkort::report
