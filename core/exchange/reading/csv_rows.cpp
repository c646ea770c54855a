// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/csv_rows.h"

#include <QCoreApplication>

namespace landkort::exchange {

namespace {

const char* const kUnclosed =
    QT_TRANSLATE_NOOP("ImportIssue", "A quotation mark opens a cell here and is never closed. It was read as a "
                                     "character, and the row ends with its line.");
const char* const kStray = QT_TRANSLATE_NOOP(
    "ImportIssue", "A quotation mark inside a quoted cell is not doubled. It was kept; check where the cell ends.");
const char* const kIgnored =
    QT_TRANSLATE_NOOP("ImportIssue", "So many quotation marks are never closed that from here on they were read as "
                                     "characters.");

} // namespace

QString SharedTexts::of(QStringView text)
{
    constexpr qsizetype kLongestShared = 64;
    constexpr size_t kMostKnown = 20'000; // what is unique fills it once and then costs a look
    if (text.isEmpty())
        return {};
    if (text.size() > kLongestShared)
        return text.toString();
    const auto known = m_known.find(text);
    if (known != m_known.end())
        return *known;
    QString own = text.toString();
    if (m_known.size() < kMostKnown)
        m_known.insert(own);
    return own;
}

CsvRows::CsvRows(QStringView text, QChar separator, int firstLine)
    : m_begin(text.utf16()), m_at(m_begin), m_end(m_begin + text.size()), m_separator(separator.unicode()),
      m_line(firstLine), m_costLeft(4 * text.size() + 1'000'000)
{
}

bool CsvRows::next(RawRow& row)
{
    row.cells.clear();
    row.lineNumber = m_rowLine = m_line;
    m_strayInRow = false;
    if (m_at == m_end)
        return false;
    if (isLineBreak(m_at)) {
        takeLineBreak();
        return true;
    }
    for (;;) {
        row.cells.append(takeCell());
        if (m_at == m_end)
            break;
        if (*m_at != m_separator) {
            takeLineBreak();
            break;
        }
        ++m_at;
    }
    if (m_strayInRow)
        report(IssueSeverity::Warning, "stray_quote", kStray);
    return true;
}

void CsvRows::takeLineBreak()
{
    m_at += m_at[0] == u'\r' && m_at + 1 < m_end && m_at[1] == u'\n' ? 2 : 1;
    ++m_line;
}

QString CsvRows::takeCell()
{
    if (m_quotes && m_at < m_end && *m_at == u'"') {
        const Quoted quoted = scanQuoted(m_at);
        if (quoted.closing)
            return takeQuoted(quoted);
        m_rowLine = m_line; // the row's own line, unless a quoted cell before this one had line breaks
        report(IssueSeverity::Error, "unclosed_quote", kUnclosed);
    }
    const char16_t* from = m_at;
    while (!isEnd(m_at))
        ++m_at;
    return m_texts.of(QStringView(from, m_at));
}

/// Where the cell ends when this quote closes it, blanks before the separator forgiven; nullptr when it does not.
const char16_t* CsvRows::afterQuote(const char16_t* quote) const
{
    const char16_t* at = quote + 1;
    while (at != m_end && *at == u' ' && m_separator != u' ')
        ++at;
    return isEnd(at) ? at : nullptr;
}

CsvRows::Quoted CsvRows::scanQuoted(const char16_t* opening)
{
    Quoted quoted;
    const char16_t* at = opening + 1;
    for (; at < m_end; ++at) {
        if (isLineBreak(at)) {
            quoted.lineBreaks += *at == u'\n' || at + 1 == m_end || at[1] != u'\n';
        } else if (*at == u'"') {
            if (at + 1 < m_end && at[1] == u'"') {
                ++at;
            } else if (afterQuote(at)) {
                quoted.closing = at;
                return quoted;
            } else if (at[-1] == m_separator || isLineBreak(at - 1)) {
                break; // a cell opens here, so ours was never closed
            } else {
                quoted.stray = true;
            }
        }
    }
    giveUpQuotesWhenTooCostly(at - opening);
    return quoted;
}

void CsvRows::giveUpQuotesWhenTooCostly(qsizetype scanned)
{
    m_costLeft -= scanned;
    if (m_costLeft >= 0)
        return;
    m_quotes = false;
    report(IssueSeverity::Warning, "quotes_ignored", kIgnored);
}

QString CsvRows::takeQuoted(const Quoted& quoted)
{
    const QStringView inside(m_at + 1, quoted.closing);
    m_strayInRow |= quoted.stray;
    m_line += quoted.lineBreaks;
    m_at = afterQuote(quoted.closing);
    if (quoted.lineBreaks == 0 && !inside.contains(u'"'))
        return m_texts.of(inside);
    QString text = inside.toString();
    text.replace(QLatin1String("\"\""), QLatin1String("\""));
    if (quoted.lineBreaks > 0) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    }
    return text;
}

void CsvRows::report(IssueSeverity severity, const char* code, const char* source)
{
    m_issues.push_back({severity, m_rowLine, {}, QLatin1String(code), {}, source, {}});
}

} // namespace landkort::exchange
