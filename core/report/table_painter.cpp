// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/table_painter.h"

#include <algorithm>
#include <array>

namespace landkort::report {

namespace {

constexpr double kCellGap = 12;
constexpr double kRowPadding = 6;
constexpr double kHeadGap = 4;

ColourRole textColourOf(const Table::Cell& cell)
{
    if (!cell.status)
        return ColourRole::Text;
    if (cell.stale || *cell.status == domain::Status::Unknown)
        return ColourRole::Dim;
    if (*cell.status == domain::Status::InOperation)
        return ColourRole::Accent;
    return *cell.status == domain::Status::Pilot ? ColourRole::PilotText : ColourRole::Text;
}

class TablePainter {
public:
    TablePainter(PageFlow& flow, const Table& table) : m_flow(flow), m_table(table)
    {
        double shares = 0;
        for (const auto& column : table.columns)
            shares += column.share;
        for (const auto& column : table.columns)
            m_widths.push_back((kTextWidth + kCellGap) * column.share / shares - kCellGap);
    }

    double openingHeight()
    {
        double rows = layOut(m_table.rows.front()).height;
        if (m_table.rows.size() == 2)
            rows += layOut(m_table.rows.back()).height;
        return std::min(rows + headHeight() + captionHeight(), kBottom - kTop);
    }

    void paint()
    {
        m_flow.need(openingHeight());
        m_flow.open("Table");
        caption();
        head(false);
        m_flow.open("TBody");
        for (size_t i = 0; i < m_table.rows.size(); ++i) {
            // The last row never stands alone on a page.
            const bool lastButOne = i + 2 == m_table.rows.size() && i > 0;
            row(layOut(m_table.rows[i]), lastButOne ? layOut(m_table.rows[i + 1]).height : 0);
        }
        m_flow.close("TBody");
        m_flow.close("Table");
        m_flow.y += 12;
    }

private:
    struct Piece {
        std::shared_ptr<const SetText> text;
        size_t next = 0; ///< first line not drawn yet
    };
    /// What stands in a cell, from the top: text, secondary part, note.
    struct Laid {
        std::array<Piece, 3> pieces;
        bool isData = false;

        bool done() const
        {
            return std::all_of(pieces.begin(), pieces.end(),
                               [](const Piece& piece) { return piece.next == piece.text->lines.size(); });
        }
    };
    struct Row {
        std::vector<Laid> cells;
        double height = 0;
    };

    static TextStyle captionStyle() { return {8.25, 12, false, ColourRole::Dim, 0, true}; }
    static TextStyle headStyle(const Table::Column& column)
    {
        return {8.25, 12, true, ColourRole::Text, column.isNumber ? 1 : 0, false};
    }

    double captionHeight() { return m_flow.heightOf(m_table.caption, captionStyle(), kTextWidth); }

    double headHeight()
    {
        double height = 0;
        for (size_t i = 0; i < m_widths.size(); ++i)
            height =
                std::max(height, m_flow.heightOf(m_table.columns[i].title, headStyle(m_table.columns[i]), m_widths[i]));
        return height + kHeadGap;
    }

    void caption()
    {
        if (m_table.caption.isEmpty())
            return;
        m_flow.open("Caption");
        m_flow.flow(m_table.caption, captionStyle(), kMarginX, kTextWidth);
        m_flow.close("Caption");
        m_flow.y += 6;
    }

    void head(bool repeated)
    {
        m_flow.open(repeated ? "Artifact" : "THead");
        if (!repeated)
            m_flow.open("TR");
        double x = kMarginX;
        const double height = headHeight();
        for (size_t i = 0; i < m_widths.size(); ++i) {
            if (!repeated)
                m_flow.open("TH");
            const TextStyle style = headStyle(m_table.columns[i]);
            const double own = m_flow.heightOf(m_table.columns[i].title, style, m_widths[i]);
            m_flow.textAt(m_table.columns[i].title, style, x, m_flow.y + height - kHeadGap - own, m_widths[i]);
            if (!repeated)
                m_flow.close("TH");
            x += m_widths[i] + kCellGap;
        }
        if (!repeated)
            m_flow.close("TR");
        m_flow.close(repeated ? "Artifact" : "THead");
        m_flow.y += height;
        line(ColourRole::Text, 0.75);
    }

    void line(ColourRole colour, double thickness)
    {
        m_flow.open("Artifact");
        m_flow.rule(kMarginX, m_flow.y, kTextWidth, colour, thickness);
        m_flow.close("Artifact");
    }

    Row layOut(const std::vector<Table::Cell>& cells)
    {
        Row row;
        for (size_t i = 0; i < m_widths.size(); ++i) {
            const Table::Cell empty;
            const Table::Cell& cell = i < cells.size() ? cells[i] : empty;
            const bool accented = cell.status && !cell.stale && *cell.status == domain::Status::InOperation;
            const int side = m_table.columns[i].isNumber ? 1 : 0;
            const TextStyle main{9, 12, cell.strong || accented, textColourOf(cell), side, !cell.status};
            const TextStyle secondary{8.25, 12, false, ColourRole::Dim, side, true};
            Laid laid{{Piece{m_flow.setter().set(cell.text, m_widths[i], main)},
                       Piece{m_flow.setter().set(cell.secondary, m_widths[i], secondary)},
                       Piece{m_flow.setter().set(cell.note, m_widths[i], secondary)}},
                      cell.isData};
            double height = 0;
            for (const Piece& piece : laid.pieces)
                height += piece.text->height();
            row.height = std::max(row.height, height);
            row.cells.push_back(std::move(laid));
        }
        row.height += 2 * kRowPadding;
        return row;
    }

    void turnPage()
    {
        m_flow.newPage();
        head(true);
    }

    void row(Row row, double keptWith)
    {
        const double whole = kBottom - kTop - headHeight();
        const double wanted = row.height + keptWith <= whole ? row.height + keptWith : row.height;
        if (m_flow.y + wanted > kBottom && wanted <= whole)
            turnPage();
        // A row taller than a page goes on in further rows.
        while (!rowPart(row))
            turnPage();
    }

    /// Draws what fits of a row; true when nothing is left.
    bool rowPart(Row& row)
    {
        const double top = m_flow.y + kRowPadding;
        double bottom = top;
        bool done = true;
        m_flow.open("TR");
        double x = kMarginX;
        for (size_t i = 0; i < m_widths.size(); ++i) {
            const char* tag = i == 0 ? "TH" : "TD";
            m_flow.open(tag);
            const double at = cell(row.cells[i], x, top);
            m_flow.close(tag);
            done = done && row.cells[i].done();
            bottom = std::max(bottom, at);
            x += m_widths[i] + kCellGap;
        }
        m_flow.close("TR");
        m_flow.y = bottom + kRowPadding;
        line(ColourRole::Line, 0.5);
        return done;
    }

    double cell(Laid& laid, double x, double top)
    {
        auto& [text, secondary, note] = laid.pieces;
        const bool hasNote = !note.text->lines.empty();
        double at = part(text, x, top, hasNote || !secondary.text->lines.empty(), laid.isData);
        if (text.next == text.text->lines.size())
            at = part(secondary, x, at, hasNote, laid.isData);
        if (secondary.next == secondary.text->lines.size())
            at = part(note, x, at, false, false);
        return at;
    }

    double part(Piece& piece, double x, double top, bool moreFollows, bool isData)
    {
        const double lineHeight = piece.text->style.lineHeight;
        const double room = kBottom - kRowPadding - top + 1e-6;
        const auto fitting = room < lineHeight ? size_t(0) : static_cast<size_t>(room / lineHeight);
        const size_t end = std::min(piece.text->lines.size(), piece.next + fitting);
        isData = isData && end > piece.next;
        if (isData)
            m_flow.openData();
        if (m_flow.drawing())
            m_flow.setter().draw(m_flow.context(), *piece.text, x, top, piece.next, end, moreFollows);
        if (isData)
            m_flow.closeData();
        const double height = lineHeight * static_cast<double>(end - piece.next);
        piece.next = end;
        return top + height;
    }

    PageFlow& m_flow;
    const Table& m_table;
    std::vector<double> m_widths;
};

} // namespace

void paintTable(PageFlow& flow, const Table& table)
{
    if (!table.rows.empty())
        TablePainter(flow, table).paint();
}

double tableOpeningHeight(PageFlow& flow, const Table& table)
{
    return table.rows.empty() ? 0 : TablePainter(flow, table).openingHeight();
}

} // namespace landkort::report
