// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/report/figure.h"
#include "core/report/hyphenator.h"

#include <QHash>

#include <map>
#include <memory>
#include <vector>

typedef struct _cairo cairo_t;
typedef struct _PangoContext PangoContext;
typedef struct _PangoLayout PangoLayout;

namespace landkort::report {

/// How a piece of text looks; sizes in points.
struct TextStyle {
    double size = 9.75;
    double lineHeight = 14.5;
    bool semibold = false;
    ColourRole colour = ColourRole::Text;
    int alignment = 0; ///< 0 left, 1 right
    bool hyphenate = false;
};

/// A paragraph of plain text broken into lines.
struct SetText {
    struct Line {
        QString text;     ///< as drawn: with the blank that ends it, with U+2010 where a word is divided
        double width = 0; ///< of the ink-bearing part
        bool boxed = false;
    };
    std::vector<Line> lines;
    TextStyle style;
    double columnWidth = 0;

    double height() const { return style.lineHeight * static_cast<double>(lines.size()); }
    double width() const; ///< of the longest line
};

/// Breaks and draws plain text in the report's font. What is broken once is remembered, so that counting the pages and
/// drawing them cost one layout. Characters that no font covers, control characters, direction marks and emoji are
/// drawn as [U+XXXX] on a ground of its own and remembered. Thread: one at a time.
class TextSetter {
public:
    explicit TextSetter(base::Language language);
    ~TextSetter();
    TextSetter(const TextSetter&) = delete;
    TextSetter& operator=(const TextSetter&) = delete;

    std::shared_ptr<const SetText> set(const QString& text, double width, const TextStyle& style);
    /// Draws lines [first, end); with `moreFollows` the last one ends with a blank, so that read text does not run
    /// into the next.
    void draw(cairo_t* context, const SetText& text, double x, double y, size_t first = 0, size_t end = SIZE_MAX,
              bool moreFollows = false);
    /// How often each character that could not be shown was met, over all texts set.
    const std::map<char32_t, int>& uncovered() const { return m_uncovered; }

private:
    PangoLayout* layoutFor(const TextStyle& style);
    QString shown(const QString& text, PangoLayout* layout);
    bool isCovered(char32_t character, PangoLayout* layout);

    Hyphenator m_hyphenator;
    PangoContext* m_context;
    std::map<std::pair<double, bool>, PangoLayout*> m_layouts;
    QHash<QString, std::shared_ptr<const SetText>> m_set;
    std::map<char32_t, bool> m_covered;
    std::map<char32_t, int> m_uncovered;
};

} // namespace landkort::report
