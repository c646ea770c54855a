// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reading/workbook.h"
#include "core/exchange/reading/workbook_files.h"

namespace landkort::exchange {

/// OpenDocument spreadsheets (OASIS OpenDocument 1.3 part 3, chapter 9): elements are known by their local names. An
/// archive of another kind of document is refused as no workbook, one protected by a password as such.
base::Result<WorkbookSheet> readOds(const WorkbookFiles& files, const QString& wanted);

} // namespace landkort::exchange
