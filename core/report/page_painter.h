// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <memory>

typedef struct _cairo cairo_t;
typedef struct _PangoContext PangoContext;

namespace landkort::report {

/// A4 in points.
inline constexpr double kPageWidth = 595.276;
inline constexpr double kPageHeight = 841.89;
/// Nothing but the repeated header lies above, nothing but the footer below.
inline constexpr double kHeaderBottom = 42;
inline constexpr double kFooterTop = kPageHeight - 54;

/// Lays the document out on A4 pages and draws them, with cairo's structure tags when the surface is a PDF. Rows and
/// figures are never split, a heading never stands alone at the foot of a page, header rows are repeated as artifacts.
class PagePainter {
public:
    explicit PagePainter(const ReportDocument& document);
    ~PagePainter();
    PagePainter(const PagePainter&) = delete;
    PagePainter& operator=(const PagePainter&) = delete;

    /// Draws all pages; `newPage` is called after each finished page but the last. Returns the number of pages.
    int paint(cairo_t* context, int pageCount);

    const QStringList& figureTexts() const;  ///< in the order drawn
    const QStringList& linkContents() const; ///< in the order drawn
    struct Bookmark {
        QString text;
        int level = 1;
        int page = 1;
        double y = 0;
    };
    const std::vector<Bookmark>& bookmarks() const;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace landkort::report
