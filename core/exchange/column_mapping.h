// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_rules.h"
#include "core/domain/vocabulary.h"
#include "core/exchange/import_field.h"
#include "core/exchange/municipality_finder.h"
#include "core/exchange/raw_table.h"

#include <vector>

namespace landkort::exchange {

/// Which column feeds which field, and what the user said certain values mean. Contact may be fed by several columns,
/// every other field by one.
struct ColumnMapping {
    struct Column {
        QString header;
        ImportField field = ImportField::Ignore;
        double confidence = 0; ///< 0 … 1; 1 when the user said so

        friend bool operator==(const Column&, const Column&) = default;
    };
    std::vector<Column> columns; ///< one per column of the table, in its order
    domain::ImportRules rules;

    int columnOf(ImportField field) const; ///< the first; -1 when none
    /// Takes the field from the column that had it, unless it is Ignore or Contact.
    void assign(size_t column, ImportField field);

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// Guesses from the headers' words and from what the first 500 values of each column look like: municipalities, words
/// of the closed lists, entries of the vocabulary, dates, web addresses. Values that are e-mail addresses or phone
/// numbers make a column Contact whatever its header says. Of two columns for one field the surer one is taken, of
/// equals the first.
ColumnMapping proposeMapping(const RawTable& table, const MunicipalityFinder& municipalities,
                             const domain::Vocabulary& vocabulary);

} // namespace landkort::exchange
