// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_issue.h"
#include "core/exchange/reading/size_guard.h"

#include <QByteArray>

namespace landkort::exchange {

/// What a workbook gives, whatever its format.
struct WorkbookSheet {
    QString format;         ///< "xlsx" or "ods"
    QStringList sheetNames; ///< in the file's order, hidden ones included
    RawSheet sheet;
    std::vector<ImportIssue> issues;
};

/// An XLSX or ODS that is in memory. `wanted`: the sheet's name, in any case; empty = the first visible sheet that
/// holds anything, else the first hidden one. Cells come as a person reads them, in one form for all languages: whole
/// numbers without ".0", a decimal point, dates in ISO 8601, "true" and "false", "50%".
///
/// Errors: no workbook in this ZIP, a binary or a protected one, damaged, no such sheet (naming those there are),
/// nothing in it, the limits. Notes: "hidden_sheets", "hidden_sheet" and what SheetGrid notes; Warnings:
/// "formula_error" (with the text, such as #N/A), "formula_without_value" (saved by a program that does not calculate).
base::Result<WorkbookSheet> readWorkbook(const QByteArray& zip, const QString& wanted, const SizeGuard& guard);

base::Error protectedWorkbook(const QString& fileName);
base::Error noWorkbook(const QString& fileName);

} // namespace landkort::exchange
