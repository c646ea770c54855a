// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/page_flow.h"

#include "core/report/figure_painter.h"

#include <QUrl>

#include <cairo-pdf.h>

#include <algorithm>

namespace landkort::report {

static QByteArray destination(size_t bookmark, const char* attribute)
{
    return QByteArray(attribute) + "='section" + QByteArray::number(static_cast<qulonglong>(bookmark)) + '\'';
}

void PageFlow::begin(cairo_t* context, int pageCount, int onlyPage)
{
    m_target = context;
    m_onlyPage = onlyPage;
    m_context = onlyPage <= 1 ? m_target : nullptr;
    m_pageCount = pageCount;
    m_page = 1;
    y = kTop;
    m_figures.clear();
    m_links.clear();
    m_bookmarks.clear();
    open("Document");
}

void PageFlow::finish()
{
    headerAndFooter();
    close("Document");
}

void PageFlow::open(const char* tag)
{
    if (tagging())
        cairo_tag_begin(m_context, tag, nullptr);
}

void PageFlow::close(const char* tag)
{
    if (tagging())
        cairo_tag_end(m_context, tag);
}

void PageFlow::openData()
{
    if (m_document.dataLanguage != m_document.language)
        open("Span");
}

void PageFlow::closeData()
{
    if (m_document.dataLanguage != m_document.language)
        close("Span");
}

void PageFlow::need(double height)
{
    if (y + height > kBottom && y > kTop && height <= kBottom - kTop)
        newPage();
}

void PageFlow::newPage()
{
    headerAndFooter();
    if (tagging())
        cairo_show_page(m_context);
    ++m_page;
    if (m_onlyPage > 0)
        m_context = m_page == m_onlyPage ? m_target : nullptr;
    y = kTop;
}

void PageFlow::headerAndFooter()
{
    const TextStyle style{7.5, 12, false, ColourRole::Dim, 0, false};
    TextStyle right = style;
    right.alignment = 1;
    open("Artifact");
    if (m_page > 1)
        textAt(m_document.runningHeader, style, kMarginX, 30, kTextWidth);
    close("Artifact");
    open("Artifact");
    rule(kMarginX, kPageHeight - 48, kTextWidth, ColourRole::Line, 0.5);
    textAt(m_document.footer, style, kMarginX, kPageHeight - 42, kTextWidth - 90);
    const QString label =
        base::fillPlaceholders(m_document.pageLabel, {QString::number(m_page), QString::number(m_pageCount)});
    textAt(label, right, kPageWidth - kMarginX - 90, kPageHeight - 42, 90);
    close("Artifact");
}

void PageFlow::rule(double x, double at, double width, ColourRole colour, double thickness)
{
    if (!drawing())
        return;
    const Rgb c = rgbOf(colour);
    cairo_set_source_rgb(m_context, c.red, c.green, c.blue);
    cairo_rectangle(m_context, x, at - thickness / 2, width, thickness);
    cairo_fill(m_context);
}

double PageFlow::textAt(const QString& text, const TextStyle& style, double x, double top, double width,
                        bool moreFollows)
{
    const auto laid = m_setter.set(text, width, style);
    if (drawing())
        m_setter.draw(m_context, *laid, x, top, 0, SIZE_MAX, moreFollows);
    return laid->height();
}

double PageFlow::heightOf(const QString& text, const TextStyle& style, double width)
{
    return m_setter.set(text, width, style)->height();
}

void PageFlow::flow(const QString& text, const TextStyle& style, double x, double width, bool moreFollows)
{
    const auto laid = m_setter.set(text, width, style);
    const size_t count = laid->lines.size();
    need(style.lineHeight * static_cast<double>(count <= 3 ? count : 2));
    for (size_t first = 0; first < count;) {
        const auto fitting = static_cast<size_t>(std::max(1.0, (kBottom - y) / style.lineHeight + 1e-6));
        size_t end = std::min(count, first + fitting);
        if (end + 1 == count && end > first + 2)
            --end;
        if (drawing())
            m_setter.draw(m_context, *laid, x, y, first, end, moreFollows);
        y += style.lineHeight * static_cast<double>(end - first);
        first = end;
        if (first < count)
            newPage();
    }
}

void PageFlow::link(const QString& text, const QString& address, const QString& contents, const TextStyle& style,
                    double x, double width)
{
    QByteArray uri = QUrl(address).toEncoded(QUrl::FullyEncoded);
    uri.replace('\'', "%27").replace('\\', "%5C");
    need(heightOf(text, style, width));
    if (tagging())
        cairo_tag_begin(m_context, CAIRO_TAG_LINK, ("uri='" + uri + "'").constData());
    y += textAt(text, style, x, y, width);
    close(CAIRO_TAG_LINK);
    m_links.append(contents);
}

void PageFlow::bookmark(const QString& text, int level)
{
    if (tagging()) {
        const QByteArray place = destination(m_bookmarks.size(), "name") + " x=40 y=" + QByteArray::number(y, 'f', 1);
        cairo_tag_begin(m_context, CAIRO_TAG_DEST, place.constData());
        cairo_tag_end(m_context, CAIRO_TAG_DEST);
    }
    m_bookmarks.push_back({text, level, m_page, y});
}

void PageFlow::contentsRow(const QString& text, int page, size_t target, const TextStyle& style, double x, double width)
{
    constexpr double kNumber = 36;
    TextStyle right = style;
    right.alignment = 1;
    open("TOCI");
    open("Reference");
    if (tagging())
        cairo_tag_begin(m_context, CAIRO_TAG_LINK, destination(target, "dest").constData());
    const double height = textAt(text, style, x, y, width - kNumber, true);
    textAt(QString::number(page), right, x + width - kNumber, y, kNumber);
    close(CAIRO_TAG_LINK);
    close("Reference");
    close("TOCI");
    m_links.append(text);
    y += height;
}

} // namespace landkort::report
