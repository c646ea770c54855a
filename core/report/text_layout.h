// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

typedef struct _cairo cairo_t;
typedef struct _PangoLayout PangoLayout;

namespace landkort::report {

/// An empty layout in the report's font, with glyphs placed exactly (not rounded to pixels, which would make the gaps
/// of small print uneven). The caller frees it with g_object_unref.
PangoLayout* makeLayout(cairo_t* context, double size, bool semibold);
/// Gives a layout the report's font, glyphs placed exactly.
void applyFont(PangoLayout* layout, double size, bool semibold);
/// Sets plain text; nothing in it is ever interpreted as markup.
void setPlainText(PangoLayout* layout, const QString& text);
/// Width in points of one line of plain text.
double textWidth(const QString& text, double size, bool semibold = false);

} // namespace landkort::report
