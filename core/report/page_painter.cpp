// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/page_painter.h"

#include "core/report/block_styles.h"
#include "core/report/figure_painter.h"
#include "core/report/table_painter.h"

#include <cairo.h>

#include <algorithm>

namespace landkort::report {

namespace {

constexpr double kIndent = 12;
/// A heading stays with at least this much of running text.
constexpr double kKeptWithHeading = 60;
constexpr double kTallestLink = 240;
/// From here on a reader needs a list of what is where.
constexpr int kLongReport = 8;

bool isWebAddress(const QString& address)
{
    return address.startsWith(QLatin1String("http://")) || address.startsWith(QLatin1String("https://"));
}

} // namespace

void PagePainter::measure()
{
    m_flow.begin(nullptr, 0);
    all();
    m_flow.finish();
    m_listed = m_flow.bookmarks();
}

int PagePainter::countPages()
{
    m_hasContents = false;
    measure();
    const bool asked = std::any_of(m_document.blocks.begin(), m_document.blocks.end(),
                                   [](const Block& block) { return std::holds_alternative<Contents>(block); });
    if (asked && m_flow.page() >= kLongReport) {
        m_hasContents = true;
        measure(); // how high the list is
        measure(); // on which pages things are, with a list of that height
    }
    return m_flow.page();
}

void PagePainter::paint(cairo_t* context, int pageCount)
{
    m_flow.begin(context, pageCount);
    all();
    m_flow.finish();
}

void PagePainter::paintPage(cairo_t* context, int page, int pageCount)
{
    m_flow.begin(context, pageCount, page);
    all();
    m_flow.finish();
}

void PagePainter::all()
{
    m_inSection = false;
    firstPageTop();
    for (m_at = 0; m_at < m_document.blocks.size(); ++m_at)
        std::visit([this](const auto& b) { this->block(b); }, m_document.blocks[m_at]);
    uncoveredCharacters();
    closeSection();
}

void PagePainter::closeSection()
{
    if (m_inSection)
        m_flow.close("Sect");
    m_inSection = false;
}

void PagePainter::uncoveredCharacters()
{
    if (m_setter.uncovered().empty() || m_document.uncoveredTitle.isEmpty())
        return;
    BulletList list;
    for (const auto& [character, count] : m_setter.uncovered())
        list.items.append(QStringLiteral("U+%1").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper());
    m_at = m_document.blocks.size();
    block(Heading{2, m_document.uncoveredTitle});
    block(Paragraph{m_document.uncoveredText, Paragraph::Style::Body});
    block(list);
}

double PagePainter::keptWithHeading(size_t next)
{
    if (next >= m_document.blocks.size())
        return kKeptWithHeading;
    const Block& block = m_document.blocks[next];
    if (const auto* heading = std::get_if<Heading>(&block))
        return m_flow.heightOf(heading->text, headingStyle(heading->level), kTextWidth) + 12 +
               keptWithHeading(next + 1);
    if (const auto* table = std::get_if<Table>(&block))
        return tableOpeningHeight(m_flow, *table);
    if (const auto* figure = std::get_if<FigureBlock>(&block))
        return figure->figure.height + 24;
    const auto* paragraph = std::get_if<Paragraph>(&block);
    const bool introduces = paragraph && next + 1 < m_document.blocks.size() &&
                            (std::holds_alternative<Table>(m_document.blocks[next + 1]) ||
                             std::holds_alternative<FigureBlock>(m_document.blocks[next + 1]));
    if (introduces)
        return m_flow.heightOf(paragraph->text, styleOf(paragraph->style), kTextWidth) + 6 + keptWithHeading(next + 1);
    return kKeptWithHeading;
}

void PagePainter::block(const Heading& heading)
{
    this->heading(heading, keptWithHeading(m_at + 1));
}

void PagePainter::heading(const Heading& heading, double kept)
{
    const TextStyle style = headingStyle(heading.level);
    if (heading.level == 2)
        closeSection();
    if (m_flow.y > kTop)
        m_flow.y += heading.level == 2 ? 18 : 6;
    m_flow.need(std::min(m_flow.heightOf(heading.text, style, kTextWidth) + 6 + kept, kBottom - kTop));
    if (heading.level == 2) {
        m_flow.open("Sect");
        m_inSection = true;
    }
    const QByteArray tag = QByteArray("H") + QByteArray::number(heading.level);
    m_flow.open(tag.constData());
    m_flow.bookmark(heading.text, heading.level);
    m_flow.flow(heading.text, style, kMarginX, kTextWidth);
    m_flow.close(tag.constData());
    m_flow.y += 6;
}

void PagePainter::block(const Paragraph& paragraph)
{
    m_flow.open("P");
    m_flow.flow(paragraph.text, styleOf(paragraph.style), kMarginX, kTextWidth);
    m_flow.close("P");
    m_flow.y += 6;
}

void PagePainter::block(const BulletList& list)
{
    const TextStyle style = styleOf(Paragraph::Style::Body);
    m_flow.open("L");
    for (const auto& item : list.items) {
        const double height = m_flow.heightOf(item, style, kTextWidth - kIndent);
        m_flow.need(std::min(height, 3 * style.lineHeight));
        m_flow.open("LI");
        m_flow.open("Lbl");
        m_flow.textAt(QStringLiteral("•"), style, kMarginX, m_flow.y, kIndent, true);
        m_flow.close("Lbl");
        m_flow.open("LBody");
        m_flow.flow(item, style, kMarginX + kIndent, kTextWidth - kIndent);
        m_flow.close("LBody");
        m_flow.close("LI");
        m_flow.y += 3;
    }
    m_flow.close("L");
    m_flow.y += 6;
}

void PagePainter::block(const KeyFigures& figures)
{
    keyFigures(figures, kMarginX, kTextWidth, 4);
}

void PagePainter::keyFigures(const KeyFigures& figures, double x0, double width, int columns)
{
    constexpr double gap = 12;
    const double own = (width - gap * (columns - 1)) / columns;
    const TextStyle value{19.5, 24, true, ColourRole::Text, 0, false};
    const TextStyle label{9, 12, false, ColourRole::Text, 0, false};
    const TextStyle note{8.25, 12, false, ColourRole::Dim, 0, false};
    m_flow.open("L");
    for (size_t first = 0; first < figures.entries.size(); first += static_cast<size_t>(columns)) {
        const size_t end = std::min(first + static_cast<size_t>(columns), figures.entries.size());
        double height = 0;
        for (size_t i = first; i < end; ++i)
            height = std::max(height, m_flow.heightOf(figures.entries[i].value, value, own) +
                                          m_flow.heightOf(figures.entries[i].label, label, own) +
                                          m_flow.heightOf(figures.entries[i].note, note, own));
        m_flow.need(height + 12);
        for (size_t i = first; i < end; ++i) {
            const auto& e = figures.entries[i];
            const double x = x0 + static_cast<double>(i - first) * (own + gap);
            m_flow.open("Artifact");
            m_flow.rule(x, m_flow.y, own, ColourRole::Accent, 1.5);
            m_flow.close("Artifact");
            double at = m_flow.y + 6;
            m_flow.open("LI");
            m_flow.open("LBody");
            at += m_flow.textAt(e.value, value, x, at, own, true);
            at += m_flow.textAt(e.label, label, x, at, own, !e.note.isEmpty());
            m_flow.textAt(e.note, note, x, at, own);
            m_flow.close("LBody");
            m_flow.close("LI");
        }
        m_flow.y += height + 18;
    }
    m_flow.close("L");
}

void PagePainter::figureAt(const FigureBlock& figure, double x, double width)
{
    const TextStyle style = styleOf(Paragraph::Style::Note);
    const double captionHeight = m_flow.heightOf(figure.caption, style, width);
    const double scale = std::min(1.0, (kBottom - kTop - captionHeight - 6) / figure.figure.height);
    m_flow.need(figure.figure.height * scale + captionHeight + 6);
    m_flow.open("Div");
    m_flow.open("Figure");
    if (cairo_t* cr = m_flow.context()) {
        cairo_save(cr);
        cairo_translate(cr, x, m_flow.y);
        cairo_scale(cr, scale, scale);
        paintFigure(cr, figure.figure);
        cairo_restore(cr);
    }
    m_flow.close("Figure");
    m_flow.figure(figure.figure.alternativeText,
                  QRectF(x, m_flow.y, figure.figure.width * scale, figure.figure.height * scale));
    m_flow.y += figure.figure.height * scale + 6;
    if (!figure.caption.isEmpty()) {
        m_flow.open("Caption");
        m_flow.flow(figure.caption, style, x, width);
        m_flow.close("Caption");
    }
    m_flow.close("Div");
}

void PagePainter::block(const FigureBlock& figure)
{
    figureAt(figure, kMarginX, kTextWidth);
    m_flow.y += 12;
}

void PagePainter::block(const Overview& overview)
{
    const double right = overview.figure.figure.width;
    const double left = kTextWidth - right - 24;
    m_flow.need(overview.figure.figure.height +
                m_flow.heightOf(overview.figure.caption, styleOf(Paragraph::Style::Note), right) + 6);
    const double top = m_flow.y;
    const int page = m_flow.page();
    m_flow.open("P");
    m_flow.flow(overview.lead.text, styleOf(overview.lead.style), kMarginX, left);
    m_flow.close("P");
    m_flow.y += 12;
    keyFigures(overview.figures, kMarginX, left, 2);
    for (const auto& note : overview.notes) {
        m_flow.open("P");
        m_flow.flow(note.text, styleOf(note.style), kMarginX, left);
        m_flow.close("P");
        m_flow.y += 6;
    }
    const double leftEnd = m_flow.y;
    // A left column longer than the page leaves the figure below it.
    if (m_flow.page() == page)
        m_flow.y = top;
    figureAt(overview.figure, kMarginX + left + 24, right);
    m_flow.y = std::max(m_flow.y, leftEnd) + 6;
}

void PagePainter::block(const Contents& contents)
{
    constexpr double kWidth = 300;
    constexpr qsizetype kLongestEntry = 160;
    const TextStyle style{9.75, 15, false, ColourRole::Text, 0, false};
    m_contentsFrom = m_flow.bookmarks().size();
    if (!m_hasContents)
        return;
    heading(Heading{2, contents.title}, kKeptWithHeading);
    ++m_contentsFrom;
    m_flow.open("TOC");
    for (size_t i = m_contentsFrom; i < m_listed.size(); ++i) {
        if (m_listed[i].level != 2)
            continue;
        const QString& whole = m_listed[i].text;
        const QString text = whole.size() > kLongestEntry ? whole.left(kLongestEntry) + QStringLiteral("…") : whole;
        m_flow.need(m_flow.heightOf(text, style, kWidth));
        m_flow.contentsRow(text, m_listed[i].page, i, style, kMarginX, kWidth);
    }
    m_flow.close("TOC");
    m_flow.y += 6;
}

void PagePainter::block(const Table& table)
{
    paintTable(m_flow, table);
}

void PagePainter::block(const SourceList& sources)
{
    const TextStyle style{8.25, 12, false, ColourRole::Text, 0, true};
    const TextStyle address{8.25, 12, false, ColourRole::Accent, 0, false};
    m_flow.open("L");
    for (const auto& source : sources.entries) {
        const double height =
            m_flow.heightOf(source.text, style, kTextWidth) + m_flow.heightOf(source.address, address, kTextWidth);
        m_flow.need(std::min(height, kTallestLink));
        m_flow.open("LI");
        m_flow.open("LBody");
        const bool marked = source.isData && !source.text.isEmpty();
        if (marked)
            m_flow.openData();
        m_flow.flow(source.text, style, kMarginX, kTextWidth, !source.address.isEmpty());
        if (marked)
            m_flow.closeData();
        if (isWebAddress(source.address) && m_flow.heightOf(source.address, address, kTextWidth) < kTallestLink)
            m_flow.link(source.address, source.address, source.text, address, kMarginX, kTextWidth);
        else
            m_flow.flow(source.address, styleOf(Paragraph::Style::Note), kMarginX, kTextWidth);
        m_flow.close("LBody");
        m_flow.close("LI");
        m_flow.y += 6;
    }
    m_flow.close("L");
}

} // namespace landkort::report
