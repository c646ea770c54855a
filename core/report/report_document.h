// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/report/figure.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace landkort::report {

// A report as plain data: what is said and in which order, nothing of pages. All texts are plain text.

struct Heading {
    int level = 2; ///< 1 … 3; no level is skipped
    QString text;
};

struct Paragraph {
    enum class Style { Body, Lead, Note };
    QString text;
    Style style = Style::Body;
};

struct BulletList {
    QStringList items;
};

struct KeyFigures {
    struct Entry {
        QString value; ///< "63", "12 af 148", "ikke oplyst"
        QString label; ///< "angivet i drift"
        QString note;  ///< "heraf 46 oplyst inden for to år"; may be empty
    };
    std::vector<Entry> entries;
};

struct FigureBlock {
    Figure figure;
    QString caption;
};

struct Table {
    struct Column {
        QString title;
        double share = 1;      ///< of the width
        bool isNumber = false; ///< aligned at the right
    };
    struct Cell {
        QString text;
        QString secondary;                    ///< a smaller, dim second part
        std::optional<domain::Status> status; ///< colours the text
        bool stale = false;                   ///< paler
        bool strong = false;
        bool isData = false; ///< text and secondary are the register's own words, in the register's language
        QString note = {};   ///< after them, in the report's language, like the secondary part
    };
    QString caption;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; ///< the first cell of a row is its header
};

/// One source: opened by the reader's click, so the whole address stands in print.
struct SourceList {
    struct Entry {
        QString text;        ///< "DM Kom: Fremtidens opgaver …, 2024"
        QString address;     ///< http or https: a link; anything else is only text
        bool isData = false; ///< the text is the register's own words
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    std::vector<Entry> entries;
};

/// What can be read alone: findings and key figures on the left, the figure on the right.
struct Overview {
    Paragraph lead;
    KeyFigures figures;
    std::vector<Paragraph> notes;
    FigureBlock figure;
};

/// The sections that follow, with their pages; drawn in a long report only.
struct Contents {
    QString title;
};

using Block =
    std::variant<Heading, Paragraph, BulletList, KeyFigures, FigureBlock, Table, SourceList, Overview, Contents>;

/// A picture of the sender on the first page, PNG.
struct Logo {
    QByteArray png;
    QString alternativeText;
};

/// A file carried inside the PDF.
struct Attachment {
    QString fileName;
    QString description;
    QByteArray mimeType; ///< "text/csv"
    QByteArray bytes;
};

struct ReportDocument {
    base::Language language = base::Language::Danish;
    base::Language dataLanguage = base::Language::Danish; ///< of titles, descriptions and names of sources
    QStringList heading;    ///< the line above the title: kind of report, committee, meeting, case
    QString classification; ///< at its right end: "Åben"
    QString title;
    QString subtitle;      ///< edition with its coverage sentence
    QString runningHeader; ///< on every page but the first
    QString footer;        ///< left in the footer of each page
    QString pageLabel;     ///< "Side %1 af %2"
    QDateTime date; ///< UTC; the file's creation date, never the clock's, so that the same data give the same bytes
    std::vector<Block> blocks;
    std::optional<Logo> logo;
    std::vector<Attachment> attachments;
    /// Heading and sentence of the list of characters that could not be shown; the list is made while drawing.
    QString uncoveredTitle;
    QString uncoveredText;
};

} // namespace landkort::report
