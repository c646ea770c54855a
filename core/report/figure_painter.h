// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figure.h"

typedef struct _cairo cairo_t;

namespace landkort::report {

/// Draws a figure at the origin of the context, in points. Text is plain, in the report's font.
void paintFigure(cairo_t* context, const Figure& figure);

/// Chosen for print and screen on white; a status has the same colour as in the window's light theme.
struct Rgb {
    double red = 0, green = 0, blue = 0;
};
Rgb rgbOf(ColourRole role);

} // namespace landkort::report
