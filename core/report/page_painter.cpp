// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/page_painter.h"

#include "core/report/figure_painter.h"
#include "core/report/page_text.h"

#include <QUrl>

#include <cairo-pdf.h>
#include <cairo.h>

#include <algorithm>

namespace landkort::report {

namespace {

constexpr double kMarginX = 48;
constexpr double kTop = 52;
constexpr double kBottom = kPageHeight - 62; ///< of the text
constexpr double kFooterY = kPageHeight - 40;
constexpr double kTextWidth = kPageWidth - 2 * kMarginX;

TextStyle styleOf(Paragraph::Style style)
{
    switch (style) {
    case Paragraph::Style::Lead:
        return {11.25, 17.5, false, ColourRole::Text, 0};
    case Paragraph::Style::Note:
        return {8.25, 12, false, ColourRole::Dim, 0};
    case Paragraph::Style::Body:
        break;
    }
    return {9.5, 14, false, ColourRole::Text, 0};
}

TextStyle headingStyle(int level)
{
    switch (level) {
    case 1:
        return {22.5, 27, true, ColourRole::Text, 0};
    case 2:
        return {13.5, 18, true, ColourRole::Text, 0};
    default:
        return {10.5, 15, true, ColourRole::Text, 0};
    }
}

bool isWebAddress(const QString& address)
{
    return address.startsWith(QLatin1String("http://")) || address.startsWith(QLatin1String("https://"));
}

ColourRole textColourOf(const Table::Cell& cell)
{
    if (!cell.status)
        return ColourRole::Text;
    if (cell.stale || *cell.status == domain::Status::Unknown)
        return ColourRole::Dim;
    return *cell.status == domain::Status::InOperation ? ColourRole::Accent : ColourRole::Text;
}

} // namespace

class PagePainter::Private {
public:
    explicit Private(const ReportDocument& d) : document(d) {}

    void start(cairo_t* context, int pages)
    {
        cr = context;
        pageCount = pages;
        y = kTop;
        open("Document");
        open("H1");
        text(document.title, headingStyle(1), kMarginX, kTextWidth);
        close("H1");
        bookmarks.push_back({document.title, 1, page, kTop});
        y += 2;
        open("P");
        text(document.subtitle, {9.75, 14.5, false, ColourRole::Dim, 0}, kMarginX, kTextWidth);
        close("P");
        y += 12;
    }

    void finish()
    {
        footer();
        close("Document");
    }

    void open(const char* tag) { cairo_tag_begin(cr, tag, nullptr); }
    void close(const char* tag) { cairo_tag_end(cr, tag); }

    void footer()
    {
        open("Artifact");
        rule(kFooterY - 8, ColourRole::Line, 0.5);
        const TextStyle style{7.5, 11, false, ColourRole::Dim, 0};
        PageText(cr, document.footer, kTextWidth - 90, style).draw(kMarginX, kFooterY);
        TextStyle right = style;
        right.alignment = 1;
        const QString label =
            base::fillPlaceholders(document.pageLabel, {QString::number(page), QString::number(pageCount)});
        PageText(cr, label, 90, right).draw(kPageWidth - kMarginX - 90, kFooterY);
        close("Artifact");
    }

    void newPage()
    {
        footer();
        cairo_show_page(cr);
        ++page;
        y = kTop;
    }

    void need(double height)
    {
        if (y + height > kBottom && y > kTop)
            newPage();
    }

    void rule(double at, ColourRole role, double width)
    {
        const Rgb c = rgbOf(role);
        cairo_set_source_rgb(cr, c.red, c.green, c.blue);
        cairo_set_line_width(cr, width);
        cairo_move_to(cr, kMarginX, at);
        cairo_line_to(cr, kPageWidth - kMarginX, at);
        cairo_stroke(cr);
    }

    /// Draws and moves down; the caller has made room.
    void text(const QString& plain, const TextStyle& style, double x, double width)
    {
        const PageText laidOut(cr, plain, width, style);
        laidOut.draw(x, y);
        y += laidOut.height();
    }

    void block(const Heading& heading)
    {
        const TextStyle style = headingStyle(heading.level);
        const double height = PageText(cr, heading.text, kTextWidth, style).height();
        y += heading.level == 2 ? 14 : 8;
        need(height + 76);
        const QByteArray tag = QByteArray("H") + QByteArray::number(heading.level);
        open(tag.constData());
        bookmarks.push_back({heading.text, heading.level, page, y});
        text(heading.text, style, kMarginX, kTextWidth);
        close(tag.constData());
        y += 5;
    }

    void block(const Paragraph& paragraph)
    {
        const TextStyle style = styleOf(paragraph.style);
        need(PageText(cr, paragraph.text, kTextWidth, style).height());
        open("P");
        text(paragraph.text, style, kMarginX, kTextWidth);
        close("P");
        y += 6;
    }

    void block(const BulletList& list)
    {
        const TextStyle style = styleOf(Paragraph::Style::Body);
        open("L");
        for (const auto& item : list.items) {
            need(PageText(cr, item, kTextWidth - 14, style).height());
            open("LI");
            open("Lbl");
            PageText(cr, QStringLiteral("•"), 10, style).draw(kMarginX + 2, y);
            close("Lbl");
            open("LBody");
            text(item, style, kMarginX + 14, kTextWidth - 14);
            close("LBody");
            close("LI");
            y += 2;
        }
        close("L");
        y += 4;
    }

    void block(const KeyFigures& figures)
    {
        constexpr int columns = 4;
        constexpr double gap = 14;
        const double width = (kTextWidth - gap * (columns - 1)) / columns;
        const TextStyle value{20, 25, true, ColourRole::Text, 0};
        const TextStyle label{8.25, 11.5, false, ColourRole::Text, 0};
        const TextStyle note{7.5, 10.5, false, ColourRole::Dim, 0};
        open("L");
        for (size_t first = 0; first < figures.entries.size(); first += columns) {
            const size_t end = std::min(first + columns, figures.entries.size());
            double height = 0;
            for (size_t i = first; i < end; ++i) {
                const auto& e = figures.entries[i];
                height = std::max(height, 8 + PageText(cr, e.value, width, value).height() +
                                              PageText(cr, e.label, width, label).height() +
                                              PageText(cr, e.note, width, note).height());
            }
            need(height + 8);
            const double top = y;
            for (size_t i = first; i < end; ++i) {
                const auto& e = figures.entries[i];
                const double x = kMarginX + static_cast<double>(i - first) * (width + gap);
                open("Artifact");
                const Rgb c = rgbOf(ColourRole::Accent);
                cairo_set_source_rgb(cr, c.red, c.green, c.blue);
                cairo_rectangle(cr, x, top, width, 1.5);
                cairo_fill(cr);
                close("Artifact");
                y = top + 6;
                open("LI");
                open("LBody");
                text(e.value, value, x, width);
                text(e.label, label, x, width);
                if (!e.note.isEmpty())
                    text(e.note, note, x, width);
                close("LBody");
                close("LI");
            }
            y = top + height + 8;
        }
        close("L");
        y += 2;
    }

    void block(const FigureBlock& figure)
    {
        const TextStyle style = styleOf(Paragraph::Style::Note);
        const double captionHeight = PageText(cr, figure.caption, kTextWidth, style).height();
        const double scale = std::min(1.0, (kBottom - kTop - captionHeight - 10) / figure.figure.height);
        need(figure.figure.height * scale + captionHeight + 6);
        open("Figure");
        cairo_save(cr);
        cairo_translate(cr, kMarginX, y);
        cairo_scale(cr, scale, scale);
        paintFigure(cr, figure.figure);
        cairo_restore(cr);
        close("Figure");
        figureTexts.append(figure.figure.alternativeText);
        y += figure.figure.height * scale + 5;
        if (!figure.caption.isEmpty()) {
            open("P");
            text(figure.caption, style, kMarginX, kTextWidth);
            close("P");
        }
        y += 8;
    }

    struct RowLayout {
        std::vector<PageText> main;
        std::vector<PageText> secondary;
        double height = 0;
    };

    static constexpr double kCellGap = 10;
    static constexpr double kRowPadding = 5;

    std::vector<double> columnWidths(const Table& table) const
    {
        double shares = 0;
        for (const auto& column : table.columns)
            shares += column.share;
        std::vector<double> widths;
        for (const auto& column : table.columns)
            widths.push_back((kTextWidth + kCellGap) * column.share / shares - kCellGap);
        return widths;
    }

    RowLayout layOutRow(const std::vector<Table::Cell>& cells, const std::vector<double>& widths)
    {
        RowLayout row;
        for (size_t i = 0; i < cells.size(); ++i) {
            const TextStyle main{8.5, 12,
                                 cells[i].strong || (cells[i].status && !cells[i].stale &&
                                                     *cells[i].status == domain::Status::InOperation),
                                 textColourOf(cells[i]), 0};
            const TextStyle secondary{8, 11.5, false, ColourRole::Dim, 0};
            row.main.emplace_back(cr, cells[i].text, widths[i], main);
            row.secondary.emplace_back(cr, cells[i].secondary, widths[i], secondary);
            row.height = std::max(row.height, row.main.back().height() + row.secondary.back().height());
        }
        row.height += 2 * kRowPadding;
        return row;
    }

    double tableHead(const Table& table, const std::vector<double>& widths, bool repeated)
    {
        const TextStyle style{8.25, 11.5, true, ColourRole::Text, 0};
        double height = 0;
        std::vector<PageText> titles;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            titles.emplace_back(cr, table.columns[i].title, widths[i], style);
            height = std::max(height, titles.back().height());
        }
        open(repeated ? "Artifact" : "THead");
        if (!repeated)
            open("TR");
        double x = kMarginX;
        for (size_t i = 0; i < titles.size(); ++i) {
            if (!repeated)
                open("TH");
            titles[i].draw(x, y);
            if (!repeated)
                close("TH");
            x += widths[i] + kCellGap;
        }
        if (!repeated)
            close("TR");
        close(repeated ? "Artifact" : "THead");
        y += height + 4;
        open("Artifact");
        rule(y, ColourRole::Text, 0.8);
        close("Artifact");
        return height;
    }

    void tableRow(const RowLayout& row, const std::vector<double>& widths)
    {
        open("TR");
        double x = kMarginX;
        for (size_t i = 0; i < row.main.size(); ++i) {
            const char* tag = i == 0 ? "TH" : "TD";
            open(tag);
            row.main[i].draw(x, y + kRowPadding);
            if (row.secondary[i].height() > 0)
                row.secondary[i].draw(x, y + kRowPadding + row.main[i].height());
            close(tag);
            x += widths[i] + kCellGap;
        }
        close("TR");
        y += row.height;
        open("Artifact");
        rule(y, ColourRole::Line, 0.5);
        close("Artifact");
    }

    void block(const Table& table)
    {
        const std::vector<double> widths = columnWidths(table);
        if (table.rows.empty())
            return;
        RowLayout first = layOutRow(table.rows.front(), widths);
        need(std::min(first.height + 40, kBottom - kTop));
        open("Table");
        tableHead(table, widths, false);
        open("TBody");
        for (const auto& cells : table.rows) {
            const RowLayout row = layOutRow(cells, widths);
            if (y + row.height > kBottom) {
                newPage();
                tableHead(table, widths, true);
            }
            tableRow(row, widths);
        }
        close("TBody");
        close("Table");
        y += 10;
    }

    void block(const SourceList& sources)
    {
        const TextStyle style{8.25, 12, false, ColourRole::Text, 0};
        const TextStyle link{7.5, 11, false, ColourRole::Accent, 0};
        open("L");
        for (const auto& source : sources.entries) {
            const double height = PageText(cr, source.text, kTextWidth, style).height() +
                                  PageText(cr, source.address, kTextWidth, link).height();
            need(height);
            open("LI");
            open("LBody");
            text(source.text, style, kMarginX, kTextWidth);
            if (isWebAddress(source.address)) {
                QByteArray uri = QUrl(source.address).toEncoded(QUrl::FullyEncoded);
                uri.replace('\'', "%27").replace('\\', "%5C");
                cairo_tag_begin(cr, CAIRO_TAG_LINK, ("uri='" + uri + "'").constData());
                linkContents.append(source.text);
                text(source.address, link, kMarginX, kTextWidth);
                cairo_tag_end(cr, CAIRO_TAG_LINK);
            } else {
                text(source.address, styleOf(Paragraph::Style::Note), kMarginX, kTextWidth);
            }
            close("LBody");
            close("LI");
            y += 4;
        }
        close("L");
        y += 4;
    }

    const ReportDocument& document;
    cairo_t* cr = nullptr;
    int page = 1;
    int pageCount = 0;
    double y = 0;
    QStringList figureTexts;
    QStringList linkContents;
    std::vector<Bookmark> bookmarks;
};

PagePainter::PagePainter(const ReportDocument& document) : m_d(std::make_unique<Private>(document)) {}
PagePainter::~PagePainter() = default;

int PagePainter::paint(cairo_t* context, int pageCount)
{
    m_d->start(context, pageCount);
    for (const auto& block : m_d->document.blocks)
        std::visit([this](const auto& b) { m_d->block(b); }, block);
    m_d->finish();
    return m_d->page;
}

const QStringList& PagePainter::figureTexts() const
{
    return m_d->figureTexts;
}

const QStringList& PagePainter::linkContents() const
{
    return m_d->linkContents;
}

const std::vector<PagePainter::Bookmark>& PagePainter::bookmarks() const
{
    return m_d->bookmarks;
}

} // namespace landkort::report
