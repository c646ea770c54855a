// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/details_writer.h"

#include <QTextBlock>
#include <QTextDocument>

namespace landkort::app {

static constexpr int kLabelWidth = 138;

DetailsWriter::DetailsWriter(QTextDocument& document, const Theme& theme, DetailsLinks& links,
                             std::vector<DetailsMark>& marks)
    : m_cursor(&document), m_theme(theme), m_links(links), m_marks(marks)
{
}

QTextCharFormat DetailsWriter::format(TextRole role, const QColor& colour) const
{
    QTextCharFormat made;
    made.setFont(m_theme.font(role));
    made.setForeground(colour);
    return made;
}

void DetailsWriter::insert(const QString& text, const QTextCharFormat& charFormat)
{
    // A line break of the data must not become a paragraph of its own.
    QString line = text;
    line.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const QChar separator : {QChar(u'\n'), QChar(u'\r'), QChar(QChar::ParagraphSeparator)})
        line.replace(separator, QChar(QChar::LineSeparator));
    m_cursor.insertText(line, charFormat);
}

void DetailsWriter::beginBlock(const QTextBlockFormat& blockFormat)
{
    if (m_empty)
        m_cursor.setBlockFormat(blockFormat);
    else
        m_cursor.insertBlock(blockFormat);
    m_empty = false;
}

void DetailsWriter::paragraph(int above)
{
    QTextBlockFormat block;
    block.setTopMargin(m_empty ? 0 : m_theme.px(above));
    block.setLineHeight(m_theme.px(3), QTextBlockFormat::LineDistanceHeight);
    beginBlock(block);
}

void DetailsWriter::fact(const QString& label)
{
    QTextBlockFormat block;
    const double width = m_theme.px(kLabelWidth);
    block.setTopMargin(m_theme.px(6));
    block.setLineHeight(m_theme.px(3), QTextBlockFormat::LineDistanceHeight);
    block.setLeftMargin(width);
    block.setTextIndent(-width);
    block.setTabPositions({QTextOption::Tab(width, QTextOption::LeftTab)});
    beginBlock(block);
    dim(label + QLatin1Char('\t'));
}

void DetailsWriter::title(const QString& text)
{
    paragraph(8);
    insert(text, format(TextRole::CardTitle, m_theme.palette().text));
}

void DetailsWriter::heading(const QString& text)
{
    paragraph(18);
    QTextCharFormat made = format(TextRole::Label, m_theme.palette().text);
    made.setFontWeight(QFont::DemiBold);
    insert(text, made);
}

void DetailsWriter::plain(const QString& text)
{
    insert(text, format(TextRole::Label, m_theme.palette().text));
}

void DetailsWriter::dim(const QString& text)
{
    insert(text, format(TextRole::Label, m_theme.palette().dim));
}

void DetailsWriter::note(const QString& text)
{
    insert(text, format(TextRole::Note, m_theme.palette().dim));
}

void DetailsWriter::strong(const QString& text)
{
    QTextCharFormat made = format(TextRole::Label, m_theme.palette().text);
    made.setFontWeight(QFont::DemiBold);
    insert(text, made);
}

void DetailsWriter::link(const QString& text, LinkTarget target)
{
    QTextCharFormat made = format(TextRole::Label, m_theme.palette().accent);
    made.setAnchor(true);
    made.setAnchorHref(m_links.add(std::move(target)));
    made.setFontUnderline(false);
    insert(text, made);
}

void DetailsWriter::status(domain::Status status, bool recent, const QString& words, const QString& rest)
{
    const auto& palette = m_theme.palette();
    const auto at = static_cast<size_t>(status);
    const bool unknown = status == domain::Status::Unknown;
    const bool old = !recent && !unknown;
    const QColor dot = unknown ? palette.dim : old ? palette.statusStale[at] : palette.status[at];
    insert(unknown ? QStringLiteral("○ ") : QStringLiteral("● "), format(TextRole::Label, dot));
    QTextCharFormat made = format(TextRole::Label, old || unknown ? palette.dim : palette.statusText[at]);
    made.setFontWeight(unknown ? QFont::Normal : QFont::DemiBold);
    insert(words, made);
    note(rest);
}

void DetailsWriter::beginMark(const query::HighlightTarget& target)
{
    m_marks.push_back({target, m_cursor.position(), m_cursor.position()});
}

void DetailsWriter::endMark()
{
    m_marks.back().to = m_cursor.position();
}

} // namespace landkort::app
