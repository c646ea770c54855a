// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_issue.h"
#include "core/exchange/raw_table.h"

#include <vector>

namespace landkort::exchange {

/// What a single row of a sheet looks like; see header_finder.h.
bool isEmptyRow(const RawRow& row);
int filledCells(const RawRow& row);
int knownHeaderWords(const RawRow& row); ///< cells that are a header we know, word for word
bool isSeparatorLine(const RawRow& row); ///< "sep=;"
bool startsFilterBlock(const RawRow& row);
bool isTotalsRow(const RawRow& row);

/// Index of the header's row, -1 when the sheet is empty.
int headerRowOf(const std::vector<RawRow>& rows);

/// Makes the headers distinct and gives every row as many cells as there are headers.
void squareUp(RawTable& table, std::vector<ImportIssue>& issues);

} // namespace landkort::exchange
