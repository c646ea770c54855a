// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/page_text.h"

#include "core/report/figure_painter.h"
#include "core/report/text_layout.h"

#include <pango/pangocairo.h>

#include <utility>

namespace landkort::report {

namespace {

QString codePoint(char32_t c)
{
    return QStringLiteral("[U+%1]").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

bool isInvisible(char32_t c)
{
    const bool control = (c < 0x20 && c != '\n') || (c >= 0x7F && c < 0xA0);
    const bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    return control || direction || (c >= 0xE000 && c <= 0xF8FF) || c == 0xFEFF;
}

QString visible(const QString& text)
{
    QString shown;
    const auto points = text.toUcs4();
    for (const auto c : points) {
        if (isInvisible(c))
            shown += c == '\t' ? QStringLiteral(" ") : codePoint(c);
        else
            shown += QString::fromUcs4(reinterpret_cast<const char32_t*>(&c), 1);
    }
    return shown;
}

/// Asked only when the layout reports unknown glyphs, so the slow way is fine.
QString withoutUnknown(PangoLayout* layout, const QString& text)
{
    QString shown;
    const auto points = text.toUcs4();
    for (const auto c : points) {
        const QString one = QString::fromUcs4(reinterpret_cast<const char32_t*>(&c), 1);
        setPlainText(layout, one);
        shown += pango_layout_get_unknown_glyphs_count(layout) > 0 ? codePoint(c) : one;
    }
    return shown;
}

} // namespace

PageText::PageText(cairo_t* context, const QString& text, double width, const TextStyle& style)
    : m_context(context), m_layout(makeLayout(context, style.size, style.semibold)), m_style(style)
{
    pango_layout_set_width(m_layout, static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(m_layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_auto_dir(m_layout, FALSE);
    pango_layout_set_alignment(m_layout, style.alignment == 1 ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    pango_layout_set_line_spacing(m_layout, 0);
    const QString shown = visible(text);
    setPlainText(m_layout, shown);
    if (pango_layout_get_unknown_glyphs_count(m_layout) > 0)
        setPlainText(m_layout, withoutUnknown(m_layout, shown));
    m_height = text.isEmpty() ? 0 : style.lineHeight * pango_layout_get_line_count(m_layout);
}

PageText::~PageText()
{
    if (m_layout)
        g_object_unref(m_layout);
}

PageText::PageText(PageText&& other) noexcept
    : m_context(other.m_context), m_layout(std::exchange(other.m_layout, nullptr)), m_style(other.m_style),
      m_height(other.m_height)
{
}

double PageText::width() const
{
    PangoRectangle logical;
    pango_layout_get_extents(m_layout, nullptr, &logical);
    return static_cast<double>(logical.width) / PANGO_SCALE;
}

void PageText::draw(double x, double y) const
{
    const Rgb c = rgbOf(m_style.colour);
    cairo_set_source_rgb(m_context, c.red, c.green, c.blue);
    // Lines sit on a grid of their own, whatever a fallback font's own height is.
    PangoLayoutIter* iter = pango_layout_get_iter(m_layout);
    double baseline = y + m_style.lineHeight * 0.72;
    do {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iter, nullptr, &logical);
        cairo_move_to(m_context, x + static_cast<double>(logical.x) / PANGO_SCALE, baseline);
        pango_cairo_show_layout_line(m_context, pango_layout_iter_get_line_readonly(iter));
        baseline += m_style.lineHeight;
    } while (pango_layout_iter_next_line(iter));
    pango_layout_iter_free(iter);
}

} // namespace landkort::report
