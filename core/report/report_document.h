// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/report/figure.h"

#include <QDate>
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
        double share = 1; ///< of the width
    };
    struct Cell {
        QString text;
        QString secondary;                    ///< a smaller, dim second part
        std::optional<domain::Status> status; ///< colours the text
        bool stale = false;                   ///< paler
        bool strong = false;
    };
    QString caption;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; ///< the first cell of a row is its header
};

/// One source: opened by the reader's click, so the whole address stands in print.
struct SourceList {
    struct Entry {
        QString text;    ///< "DM Kom: Fremtidens opgaver …, 2024"
        QString address; ///< http or https: a link; anything else is only text
    };
    std::vector<Entry> entries;
};

using Block = std::variant<Heading, Paragraph, BulletList, KeyFigures, FigureBlock, Table, SourceList>;

struct ReportDocument {
    base::Language language = base::Language::Danish;
    QString title;
    QString subtitle;  ///< edition with its coverage sentence
    QString footer;    ///< left in the footer of each page
    QString pageLabel; ///< "Side %1 af %2"
    QDate date;        ///< of the edition; also the file's creation date, so that the same data give the same bytes
    std::vector<Block> blocks;
};

} // namespace landkort::report
