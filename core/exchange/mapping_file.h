// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/municipality.h"
#include "core/exchange/column_mapping.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace landkort::exchange {

/// What a mapping file says (the form is in packaging/mapping.md): columns by header, and value maps.
///
///     {"columns": {"Kommune": "municipalities", "CPR": "ignore"},
///      "values": {"status": {"Deployed": "in_operation", "Other": null}}}
///
/// Value maps are for status, target, task, confidence, outcome (their keys), domain and use_case (keys of the
/// vocabulary), municipalities (a code); null = not stated.
struct MappingFile {
    std::map<QString, ImportField> columns;
    domain::ImportRules rules;
};

struct ReadMapping {
    MappingFile mapping;
    std::vector<base::Error> faults; ///< a sentence each; with any, the mapping is not to be used
};
/// `fileName` is for sentences.
ReadMapping readMappingFile(const QByteArray& bytes, const QString& fileName, const domain::Vocabulary& vocabulary,
                            const domain::MunicipalityCatalog& catalog);

/// Puts the file's columns and rules over a proposal. The faults are columns that the table does not have.
std::vector<base::Error> apply(const MappingFile& file, const QString& fileName, ColumnMapping& mapping);

/// The whole mapping in the form of a mapping file, to be saved.
QByteArray mappingToJson(const ColumnMapping& mapping);
/// The same header again, whatever the rows: what a saved mapping is found by.
QString headerKey(const QStringList& header);

} // namespace landkort::exchange
