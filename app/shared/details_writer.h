// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/details_links.h"
#include "app/shared/theme.h"

#include <QTextCursor>

#include <vector>

namespace landkort::app {

/// Where in the document something stands that a highlight may tint.
struct DetailsMark {
    query::HighlightTarget target;
    int from; ///< cursor positions
    int to;
};

/// Writes paragraphs, facts and links in the theme's type into an empty document. All text goes in as plain text.
class DetailsWriter {
public:
    DetailsWriter(QTextDocument& document, const Theme& theme, DetailsLinks& links, std::vector<DetailsMark>& marks);

    /// Begins a paragraph with this room above it, in px at 100 %.
    void paragraph(int above);
    /// Begins a paragraph of a label and what follows; lines that wrap stay right of the label.
    void fact(const QString& label);
    void title(const QString& text);
    void heading(const QString& text);

    void plain(const QString& text);
    void dim(const QString& text);
    void note(const QString& text); ///< dim and small
    void strong(const QString& text);
    void link(const QString& text, LinkTarget target);
    /// A dot in the status's colour and the words: the first part in the colour, the rest dim; old ones paler.
    void status(domain::Status status, bool recent, const QString& words, const QString& rest);

    void beginMark(const query::HighlightTarget& target);
    void endMark();

private:
    QTextCharFormat format(TextRole role, const QColor& colour) const;
    void insert(const QString& text, const QTextCharFormat& format);
    void beginBlock(const QTextBlockFormat& format);

    QTextCursor m_cursor;
    const Theme& m_theme;
    DetailsLinks& m_links;
    std::vector<DetailsMark>& m_marks;
    bool m_empty = true;
};

} // namespace landkort::app
