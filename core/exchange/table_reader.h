// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/import_issue.h"
#include "core/exchange/raw_table.h"

#include <QByteArray>

#include <vector>

namespace landkort::exchange {

/// What stops a file before it costs too much; each has a sentence of its own.
inline constexpr qint64 kMostFileBytes = 256LL * 1024 * 1024;
inline constexpr qint64 kMostUnpackedBytes = 1024LL * 1024 * 1024;
inline constexpr int kMostRows = 1'000'000;
inline constexpr int kMostColumns = 500;
inline constexpr qint64 kMostCells = 20'000'000;
inline constexpr int kMostCellCharacters = 1'000'000;

/// A file read once: the hash is of the very bytes that were parsed. The file is never written, locked or given side
/// files. What each format makes of rows, blanks and odd places, and the codes of the issues, stands with its reader:
/// reading/csv_reader.h, json_reader.h, workbook.h and sheet_grid.h, text_encoding.h. Line breaks inside cells are \n.
struct TableFile {
    QString fileName;                ///< without folder, for sentences
    QByteArray sha256;               ///< lower-case hex
    QString format;                  ///< "csv", "tsv", "json", "xlsx", "ods"
    QString encoding;                ///< of texts: "UTF-8", "UTF-16LE", "windows-1252" …; empty for sheets
    QStringList sheetNames;          ///< in the file's order; empty where the format has none
    RawSheet sheet;                  ///< the one asked for, else the first visible one that holds anything
    std::vector<ImportIssue> issues; ///< by line, those of the whole file first
};

struct TableReadOptions {
    QString sheet; ///< empty = the first visible one that holds anything, else the first hidden one
};

/// Reads CSV, TSV, JSON, XLSX and ODS, told apart by content first and name second. Any thread. A cancelled reading is
/// an Error of kind Cancelled.
base::Result<TableFile> readTableFile(const QString& path, const TableReadOptions& options = {},
                                      const base::Progress& progress = base::Progress());

} // namespace landkort::exchange
