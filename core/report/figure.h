// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

#include <QString>

#include <variant>
#include <vector>

namespace landkort::report {

/// What a colour means; the writers know which colour that is (figure_colours.h).
enum class ColourRole {
    Text,
    Dim,
    Line,
    Panel,
    Sea,
    Accent,
    NoneGround,
    NoneLine,
    Class1,
    Class2,
    Class3,
    Class4,
    Class5,
    InOperation,
    Pilot,
    Planned,
    Ended,
    Unknown,
    InOperationStale,
    PilotStale,
    PlannedStale,
    EndedStale,
    UnknownStale,
    PilotText,
};

ColourRole colourOf(domain::Status status, bool recent);

/// Points, y downwards, origin top left; 1 unit = 1/72 inch.
struct Point {
    double x = 0;
    double y = 0;
};

struct AreaShape {
    std::vector<std::vector<Point>> rings; ///< closed; holes by even-odd
    ColourRole fill = ColourRole::Panel;
    bool hatched = false; ///< NoneLine strokes over the fill
    ColourRole outline = ColourRole::Panel;
    double outlineWidth = 0.4; ///< 0 = none
    bool filled = true;
};

struct RectangleShape {
    double x = 0, y = 0, width = 0, height = 0;
    double radius = 0;
    ColourRole fill = ColourRole::Panel;
    bool filled = true;
    bool hatched = false;
    ColourRole outline = ColourRole::Line;
    double outlineWidth = 0;
};

struct TextShape {
    enum class Anchor { Left, Middle, Right };
    double x = 0;
    double baseline = 0;
    double size = 8; ///< pt
    QString text;    ///< plain text, one line
    ColourRole colour = ColourRole::Text;
    Anchor anchor = Anchor::Left;
    bool semibold = false;
    double maximumWidth = 0; ///< 0 = as long as it is; else elided at the end
};

using Shape = std::variant<AreaShape, RectangleShape, TextShape>;

/// A picture as plain shapes: the PDF, the SVG and the PNG are drawn from the same ones.
struct Figure {
    double width = 0;
    double height = 0;
    std::vector<Shape> shapes;
    QString alternativeText; ///< what a sighted reader learns, numbers first
};

} // namespace landkort::report
