// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/contact.h"
#include "core/domain/municipality.h"
#include "core/domain/project.h"
#include "core/domain/provenance.h"
#include "core/exchange/column_mapping.h"
#include "core/exchange/import_issue.h"

#include <vector>

namespace landkort::exchange {

/// What one row of a table says. The project's id is empty when the file has none; its adoptions are the row's.
struct ParsedRow {
    int lineNumber = 0;
    domain::Project project;
    QString statusText;                       ///< as written; empty when not stated
    std::vector<domain::FieldOrigin> origins; ///< their row.file is 0: the one file that is read
    std::vector<domain::Contact> contacts;
};

struct ParsedTable {
    std::vector<ParsedRow> rows;
    int skipped = 0;               ///< rows without a title: an error each
    domain::Vocabulary vocabulary; ///< the known entries and then this file's own
    std::vector<ImportIssue> issues;
};

struct ParseOptions {
    /// The date a status has when the file states none: of a complete register its own, for the register itself is the
    /// source. Of documented examples nothing: they stay undated.
    std::optional<base::PartialDate> statusDate;
};

/// Turns rows into projects by a mapping. A cell that is not understood leaves its field "ikke oplyst", keeps its text
/// as an origin and is told as an issue; the row arrives all the same, unless nothing says what it is called.
///
/// A row's status is the project's, and that of every municipality the row names; one that names several speaks of
/// them together (AdoptionBasis::Shared). Thread: any. Only a cancelled reading is an Error.
base::Result<ParsedTable> parseRows(const RawTable& table, const ColumnMapping& mapping,
                                    const domain::MunicipalityCatalog& catalog, const domain::Vocabulary& vocabulary,
                                    const ParseOptions& options = {},
                                    const base::Progress& progress = base::Progress());

} // namespace landkort::exchange
