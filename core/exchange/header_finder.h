// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_issue.h"
#include "core/exchange/raw_table.h"

#include <vector>

namespace landkort::exchange {

struct FoundTable {
    RawTable table;
    int headerLine = 0;
    std::vector<ImportIssue> issues;
};

/// Finds the table in a sheet: the header, and the rows under it. Left out, each named as a note with its line: a
/// "sep=;" line, title rows above the header, Power BI's "Anvendte filtre" ("Applied filters") block at the top or the
/// bottom, empty rows, a header repeated further down, a row of totals at the bottom. They are no rows of the register
/// and are not counted as such.
///
/// A second row of headers is left out with a warning. Headers become distinct: "Status", "Status (2)"; an empty one is
/// "#3", and a column without header and content is left out. A row with too many cells loses what is outside the table
/// and is a warning; one with too few is filled up with empty cells.
///
/// The header is the row, among the first 50 that hold anything, with the most words known from headers; when none has
/// two, the first that fills most of the sheet's width. A sheet without a header or without rows gives an empty table.
FoundTable findTable(const RawSheet& sheet, const QString& fileName);

} // namespace landkort::exchange
