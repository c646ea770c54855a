// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/page_flow.h"

namespace landkort::report {

/// Lays the document out on A4 pages and draws them, with cairo's structure tags when the surface is a PDF: Document,
/// a Sect for every heading of level 2, paragraphs, lists, tables, figures with captions, links. The order drawn is the
/// order read. Figures are never split, a heading never stands alone at the foot of a page.
class PagePainter {
public:
    explicit PagePainter(const ReportDocument& document) : m_document(document), m_setter(document.language) {}

    /// Only measures; gives the number of pages.
    int countPages();
    void paint(cairo_t* context, int pageCount);
    /// One page, `page` from 1, without tags: for a picture of it.
    void paintPage(cairo_t* context, int page, int pageCount);

    /// Of the last pass.
    PageFlow& flow() { return m_flow; }

private:
    void all();
    void firstPageTop();
    void logo();
    void closeSection();
    void uncoveredCharacters();
    void block(const Heading& heading);
    void block(const Paragraph& paragraph);
    void block(const BulletList& list);
    void block(const KeyFigures& figures);
    void block(const FigureBlock& figure);
    void block(const Table& table);
    void block(const SourceList& sources);
    void block(const Overview& overview);
    void block(const Contents& contents);
    void measure();
    void heading(const Heading& heading, double kept); ///< `kept`: height of what must follow on the same page
    double keptWithHeading(size_t next);
    void keyFigures(const KeyFigures& figures, double x, double width, int columns);
    void figureAt(const FigureBlock& figure, double x, double width);

    const ReportDocument& m_document;
    TextSetter m_setter;
    PageFlow m_flow{m_document, m_setter};
    size_t m_at = 0; ///< the block being drawn
    bool m_inSection = false;
    bool m_hasContents = false;
    size_t m_contentsFrom = 0;           ///< bookmarks before the contents
    std::vector<Bookmark> m_listed = {}; ///< of the last measuring
};

} // namespace landkort::report
