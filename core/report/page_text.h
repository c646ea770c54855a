// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figure.h"

#include <QString>

#include <memory>

typedef struct _cairo cairo_t;
typedef struct _PangoLayout PangoLayout;

namespace landkort::report {

/// How a piece of text looks; sizes in points.
struct TextStyle {
    double size = 9.75;
    double lineHeight = 14.5;
    bool semibold = false;
    ColourRole colour = ColourRole::Text;
    int alignment = 0; ///< 0 left, 1 right
};

/// One laid-out paragraph of plain text, wrapped at words and, where a word is longer than the line, inside it.
/// Characters that no font covers, control characters and direction marks are shown as [U+XXXX].
class PageText {
public:
    PageText(cairo_t* context, const QString& text, double width, const TextStyle& style);
    ~PageText();
    PageText(PageText&& other) noexcept;
    PageText(const PageText&) = delete;
    PageText& operator=(const PageText&) = delete;

    double height() const { return m_height; }
    double width() const; ///< of the ink-bearing lines
    void draw(double x, double y) const;

private:
    cairo_t* m_context;
    PangoLayout* m_layout;
    TextStyle m_style;
    double m_height = 0;
};

} // namespace landkort::report
