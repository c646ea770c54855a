// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reading/workbook.h"
#include "core/exchange/reading/workbook_files.h"

namespace landkort::exchange {

/// Office Open XML spreadsheets (ECMA-376 part 1, chapter 18), transitional and strict alike: elements are known by
/// their local names. An archive of another kind of document is refused as no workbook.
base::Result<WorkbookSheet> readXlsx(const WorkbookFiles& files, const QString& wanted);

} // namespace landkort::exchange
