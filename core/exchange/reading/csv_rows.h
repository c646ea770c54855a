// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_issue.h"
#include "core/exchange/raw_table.h"

#include <QStringView>

#include <unordered_set>

namespace landkort::exchange {

/// Hands out one shared text for equal short texts: a register repeats its municipalities and states row after row.
class SharedTexts {
public:
    QString of(QStringView text);

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };
    std::unordered_set<QString, Hash, Equal> m_known;
};

/// Goes through separated values row by row; the rules are those of csv_reader.h. The text must outlive it.
class CsvRows {
public:
    CsvRows(QStringView text, QChar separator, int firstLine = 1);

    /// False at the end of the text.
    bool next(RawRow& row);
    std::vector<ImportIssue>& issues() { return m_issues; }
    qsizetype position() const { return m_at - m_begin; }

private:
    struct Quoted {
        const char16_t* closing = nullptr; ///< the closing quote; nullptr: it was never closed
        bool stray = false;
        int lineBreaks = 0;
    };

    bool isEnd(const char16_t* at) const { return at == m_end || *at == m_separator || isLineBreak(at); }
    static bool isLineBreak(const char16_t* at) { return *at == u'\n' || *at == u'\r'; }
    const char16_t* afterQuote(const char16_t* quote) const;
    Quoted scanQuoted(const char16_t* opening);
    QString takeCell();
    QString takeQuoted(const Quoted& quoted);
    void takeLineBreak();
    void giveUpQuotesWhenTooCostly(qsizetype scanned);
    void report(IssueSeverity severity, const char* code, const char* source);

    const char16_t* m_begin;
    const char16_t* m_at;
    const char16_t* m_end;
    char16_t m_separator;
    int m_line;
    int m_rowLine = 0;
    bool m_strayInRow = false;
    bool m_quotes = true; ///< whether a quote means anything
    qsizetype m_costLeft; ///< characters that may still be read in vain
    SharedTexts m_texts;
    std::vector<ImportIssue> m_issues;
};

} // namespace landkort::exchange
