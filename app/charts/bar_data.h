// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/snapshot.h"

#include <QStringList>

#include <vector>

namespace landkort::app {

/// One bar of projects by status, with what is said of it. Plain data: knows no widget and no chart library.
struct BarRow {
    QString label;
    QString tag;  ///< a quiet word after the label: "ours"; usually empty
    QString key;  ///< of its dimension; empty = only drawn, cannot be chosen
    QString note; ///< one more line of the tip; usually empty
    bool chosen = false;
    query::StatusCounts counts;      ///< under all other filters (DOMAIN.md §6 rule 3)
    query::StatusCounts highlighted; ///< the part that belongs to what the pointer rests on, anywhere
};

/// A whole chart: its bars in display order and the sentences around them.
struct BarData {
    QString title;
    QString lead; ///< before the bars: "stated for 57 of 148"; may be empty
    QString rowHeading;
    std::vector<BarRow> rows;
    std::vector<BarRow> tableRows; ///< what the table twin shows when that is more than the bars; empty = the bars
    QStringList notes;             ///< below the bars
    bool highlightActive = false;
    bool documented = true; ///< rule 8: "stated in operation", not "in operation"

    const std::vector<BarRow>& listed() const { return tableRows.empty() ? rows : tableRows; }
    bool isEmpty() const;
    int largest() const;
};

/// What a fraction of a bar is drawn as: statuses in order, each first what was stated within two years, then the rest.
struct BarPart {
    domain::Status status;
    bool recent;
    int from; ///< in projects from the start of the bar
    int count;
    int highlighted; ///< of count
};
std::vector<BarPart> partsOf(const BarRow& row);

/// "angivet i drift" for documented examples; "ikke oplyst" without the word status, which a legend implies.
QString statusWord(domain::Status status, bool documented, const base::Texts& texts);
/// Label, total, and each status with "of which N stated within two years"; plain text, one line each.
QString tipOf(const BarRow& row, bool documented, const base::Texts& texts);
/// The same in one sentence, for assistive technology.
QString spokenRow(const BarRow& row, bool documented, const base::Texts& texts);
/// "148 documented projects" or "148 projects".
QString projectsWord(int count, bool documented, const base::Texts& texts);

} // namespace landkort::app
