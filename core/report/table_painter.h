// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/page_flow.h"

namespace landkort::report {

/// Draws a table: header rows repeated on every page, tagged once; rows whole unless one is taller than a page, which
/// then goes on in a further row.
void paintTable(PageFlow& flow, const Table& table);
/// Height of caption, header row and first row: what a heading must not be parted from.
double tableOpeningHeight(PageFlow& flow, const Table& table);

} // namespace landkort::report
