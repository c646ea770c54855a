// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/text_setter.h"

#include "core/report/figure_painter.h"
#include "core/report/text_layout.h"

#include <pango/pangocairo.h>

#include <QRegularExpression>

#include <algorithm>

namespace landkort::report {

namespace {

QString codePoint(char32_t c)
{
    return QStringLiteral("[U+%1]").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

bool isNeverShown(char32_t c)
{
    const bool control = (c < 0x20 && c != '\n') || (c >= 0x7F && c < 0xA0);
    const bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    // Emoji come from colour fonts of the machine, as pictures without text: two machines would print two reports.
    const bool emoji = (c >= 0x1F000 && c <= 0x1FAFF) || c == 0xFE0F || c == 0x200D;
    return control || direction || emoji || (c >= 0xE000 && c <= 0xF8FF) || c == 0xFEFF || c == 0x2028 || c == 0x2029 ||
           c == 0x2060 || c == 0x200B;
}

/// The ground behind a code point that stands for a character.
PangoAttrList* boxesIn(const QString& line)
{
    static const QRegularExpression code(QStringLiteral("\\[U\\+[0-9A-F]{4,6}\\]"));
    PangoAttrList* list = pango_attr_list_new();
    const Rgb ground = rgbOf(ColourRole::Sea);
    auto found = code.globalMatch(line);
    while (found.hasNext()) {
        const auto match = found.next();
        PangoAttribute* box = pango_attr_background_new(static_cast<guint16>(ground.red * 65535),
                                                        static_cast<guint16>(ground.green * 65535),
                                                        static_cast<guint16>(ground.blue * 65535));
        box->start_index = static_cast<guint>(line.left(match.capturedStart()).toUtf8().size());
        box->end_index = static_cast<guint>(line.left(match.capturedEnd()).toUtf8().size());
        pango_attr_list_insert(list, box);
    }
    return list;
}

} // namespace

double SetText::width() const
{
    double widest = 0;
    for (const auto& line : lines)
        widest = std::max(widest, line.width);
    return widest;
}

TextSetter::TextSetter(base::Language language)
    : m_hyphenator(language), m_context(pango_font_map_create_context(pango_cairo_font_map_get_default()))
{
}

TextSetter::~TextSetter()
{
    for (auto& [key, layout] : m_layouts)
        g_object_unref(layout);
    g_object_unref(m_context);
}

PangoLayout* TextSetter::layoutFor(const TextStyle& style)
{
    PangoLayout*& layout = m_layouts[{style.size, style.semibold}];
    if (!layout) {
        layout = pango_layout_new(m_context);
        applyFont(layout, style.size, style.semibold);
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
        pango_layout_set_auto_dir(layout, FALSE);
        pango_layout_set_line_spacing(layout, 0);
    }
    return layout;
}

bool TextSetter::isCovered(char32_t character, PangoLayout* layout)
{
    const auto [known, isNew] = m_covered.try_emplace(character, true);
    if (isNew) {
        setPlainText(layout, QString::fromUcs4(&character, 1));
        known->second = pango_layout_get_unknown_glyphs_count(layout) == 0;
    }
    return known->second;
}

QString TextSetter::shown(const QString& text, PangoLayout* layout)
{
    QString result;
    result.reserve(text.size());
    for (const auto point : text.toUcs4()) {
        const auto c = static_cast<char32_t>(point);
        if (c == '\t' || c == '\r') {
            result += QLatin1Char(' ');
        } else if (c == 0x2010) {
            result += QLatin1Char('-'); // the same to the eye; U+2010 itself is kept for words we divide
        } else if (c == 0x00AD) {
            continue; // a place to divide, not a character; we have our own
        } else if (isNeverShown(c) || (c > 0xFF && !isCovered(c, layout))) {
            result += codePoint(c);
            ++m_uncovered[c];
        } else {
            result += QString::fromUcs4(&c, 1);
        }
    }
    return result;
}

std::shared_ptr<const SetText> TextSetter::set(const QString& text, double width, const TextStyle& style)
{
    const QString key = QStringLiteral("%1|%2|%3|%4|%5|%6|%7|")
                            .arg(width)
                            .arg(style.size)
                            .arg(style.lineHeight)
                            .arg(style.semibold)
                            .arg(static_cast<int>(style.colour))
                            .arg(style.alignment)
                            .arg(style.hyphenate) +
                        text;
    if (const auto known = m_set.constFind(key); known != m_set.cend())
        return *known;
    auto result = std::make_shared<SetText>();
    result->style = style;
    result->columnWidth = width;
    if (!text.isEmpty()) {
        PangoLayout* layout = layoutFor(style);
        const QString visible = shown(text, layout);
        const QByteArray utf8 = (style.hyphenate ? m_hyphenator.withSoftHyphens(visible) : visible).toUtf8();
        pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
        pango_layout_set_text(layout, utf8.constData(), static_cast<int>(utf8.size()));
        const int count = pango_layout_get_line_count(layout);
        for (int i = 0; i < count; ++i) {
            PangoLayoutLine* line = pango_layout_get_line_readonly(layout, i);
            PangoRectangle logical;
            pango_layout_line_get_extents(line, nullptr, &logical);
            QString words = QString::fromUtf8(utf8.mid(line->start_index, line->length));
            const bool divided = words.endsWith(QChar(0x00AD)) && i + 1 < count;
            words.remove(QChar(0x00AD));
            if (divided)
                words += QChar(0x2010);
            const bool breaksHere =
                line->start_index + line->length < utf8.size() && utf8.at(line->start_index + line->length) == '\n';
            if (breaksHere && !words.endsWith(QLatin1Char(' ')))
                words += QLatin1Char(' ');
            result->lines.push_back(
                {words, static_cast<double>(logical.width) / PANGO_SCALE, words.contains(QLatin1String("[U+"))});
        }
        pango_layout_set_width(layout, -1);
    }
    m_set.insert(key, result);
    return result;
}

void TextSetter::draw(cairo_t* context, const SetText& text, double x, double y, size_t first, size_t end,
                      bool moreFollows)
{
    const Rgb c = rgbOf(text.style.colour);
    PangoLayout* layout = layoutFor(text.style);
    end = std::min(end, text.lines.size());
    for (size_t i = first; i < end; ++i) {
        const SetText::Line& line = text.lines[i];
        const bool needsBlank = moreFollows && i + 1 == text.lines.size() && !line.text.endsWith(QLatin1Char(' '));
        setPlainText(layout, needsBlank ? line.text + QLatin1Char(' ') : line.text);
        if (line.boxed) {
            PangoAttrList* boxes = boxesIn(line.text);
            pango_layout_set_attributes(layout, boxes);
            pango_attr_list_unref(boxes);
        }
        const double left = text.style.alignment == 1 ? x + text.columnWidth - line.width : x;
        // Lines sit on a grid of their own, whatever a fallback font's own height is.
        const double baseline =
            y + text.style.lineHeight * (static_cast<double>(i - first) + 0.5) + text.style.size * 0.36;
        cairo_set_source_rgb(context, c.red, c.green, c.blue);
        cairo_move_to(context, left, baseline);
        pango_cairo_show_layout_line(context, pango_layout_get_line_readonly(layout, 0));
        if (line.boxed)
            pango_layout_set_attributes(layout, nullptr);
    }
}

} // namespace landkort::report
