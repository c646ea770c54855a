// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/mapping_file.h"
#include "core/exchange/table_reader.h"
#include "core/query/snapshot.h"
#include "core/storage/new_edition.h"
#include "core/workflow/open_landscape.h"

#include <QDate>

#include <optional>
#include <vector>

namespace landkort::workflow {

/// What the user decides of an import.
struct ImportOptions {
    QString name; ///< of the new edition; must be free
    std::optional<base::PartialDate> asOf;
    domain::Coverage coverage = domain::Coverage::Documented;
    QString publisher;
    std::optional<domain::Edition> into; ///< the new edition is this one with the rows added or updated
    /// Over the proposal; without it the mapping last used for the same header, if any, is.
    std::optional<exchange::MappingFile> mapping;
    QString mappingName; ///< for sentences
    QDate importedOn;
    /// For a window in which the mapping can be mended: with a fault in it the outcome is an import without projects
    /// that names the obstacle, not an Error.
    bool keepFaulty = false;
};

/// A file understood, before anything is stored: what a dry run shows and what addEdition() stores.
/// rowsRead = projects + merged + skipped.
struct PreparedImport {
    storage::NewEdition content;
    exchange::RawTable table; ///< that was found in the sheet
    exchange::ColumnMapping mapping;
    std::optional<base::Error> obstacle; ///< ImportOptions::keepFaulty: why nothing was read; then it cannot be stored
    std::vector<exchange::ImportIssue> issues; ///< by line
    int rowsRead = 0;
    int projects = 0; ///< that the file's rows became
    int merged = 0;
    int skipped = 0;
    int added = 0;   ///< of `projects` when importing into an edition: new ones
    int updated = 0; ///< of `projects` when importing into an edition: matched with one of its own
};

/// Everything but storing. Faults of the mapping come one by one: the first is the Error, all are in `faults`.
base::Result<PreparedImport> prepareImport(const exchange::TableFile& file, const ImportOptions& options,
                                           const LandscapeStore& store, std::vector<base::Error>* faults = nullptr,
                                           const base::Progress& progress = base::Progress());

/// The totals the edition will have.
query::Totals totalsOf(const PreparedImport& import, const LandscapeStore& store);

} // namespace landkort::workflow
