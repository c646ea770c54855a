// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/text_setter.h"

#include <QRectF>

typedef struct _cairo cairo_t;

namespace landkort::report {

/// A4 in points; 6 points are the 8 pixels of the screen's grid.
inline constexpr double kPageWidth = 595.276;
inline constexpr double kPageHeight = 841.89;
inline constexpr double kMarginX = 48;
inline constexpr double kTextWidth = kPageWidth - 2 * kMarginX;
inline constexpr double kTop = 60;
inline constexpr double kBottom = kPageHeight - 66; ///< of the text
/// Nothing but the repeated header lies above (from page 2 on), nothing but the footer below.
inline constexpr double kHeaderBottom = 48;
inline constexpr double kFooterTop = kPageHeight - 54;

/// What was drawn and needs words from outside the page content, in the order drawn.
struct DrawnFigure {
    QString alternativeText;
    QRectF box; ///< points, origin top left of the page
};
struct Bookmark {
    QString text;
    int level = 1;
    int page = 1;
    double y = 0;
};

/// The place on the page where the next thing goes, and the pages themselves: opens and closes structure tags, turns
/// the page, draws header and footer. Without a context it only measures, with the same breaks; for a picture of one
/// page it draws on that page only and sets no tags.
class PageFlow {
public:
    PageFlow(const ReportDocument& document, TextSetter& setter) : m_document(document), m_setter(setter) {}

    /// `onlyPage` from 1; 0 = all, each on a page of the context's surface.
    void begin(cairo_t* context, int pageCount, int onlyPage = 0);
    void finish();

    cairo_t* context() const { return m_context; }
    bool drawing() const { return m_context != nullptr; }
    TextSetter& setter() { return m_setter; }
    int page() const { return m_page; }
    double y = kTop;

    void open(const char* tag);
    void close(const char* tag);
    /// Around words of the register; a Span of its language where that is not the report's. Never around nothing.
    void openData();
    void closeData();
    /// Turns the page when `height` does not fit here but would on a new one.
    void need(double height);
    double left() const { return kBottom - y; }
    void newPage();

    void rule(double x, double at, double width, ColourRole colour, double thickness);
    /// Draws at a place, moving nothing; returns the height.
    double textAt(const QString& text, const TextStyle& style, double x, double top, double width,
                  bool moreFollows = false);
    double heightOf(const QString& text, const TextStyle& style, double width);
    /// Draws at `y` and moves it down, turning the page between lines where it must; never leaves a single line behind.
    void flow(const QString& text, const TextStyle& style, double x, double width, bool moreFollows = false);
    void link(const QString& text, const QString& address, const QString& contents, const TextStyle& style, double x,
              double width);
    /// A row that leads to bookmark number `target` (from 0): its text, and its page at the right end.
    void contentsRow(const QString& text, int page, size_t target, const TextStyle& style, double x, double width);
    /// Here is a heading that bookmarks and contents lead to.
    void bookmark(const QString& text, int level);
    void figure(const QString& alternativeText, const QRectF& box) { m_figures.push_back({alternativeText, box}); }

    const std::vector<DrawnFigure>& figures() const { return m_figures; }
    const QStringList& linkContents() const { return m_links; }
    const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }

private:
    void headerAndFooter();
    bool tagging() const { return drawing() && m_onlyPage == 0; }

    const ReportDocument& m_document;
    TextSetter& m_setter;
    cairo_t* m_target = nullptr;  ///< where this pass draws
    cairo_t* m_context = nullptr; ///< the same, or none on a page that is not wanted
    int m_onlyPage = 0;
    int m_page = 1;
    int m_pageCount = 0;
    std::vector<DrawnFigure> m_figures;
    QStringList m_links;
    std::vector<Bookmark> m_bookmarks;
};

} // namespace landkort::report
