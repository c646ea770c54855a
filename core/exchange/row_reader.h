// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_parser.h"

#include <QStringList>

#include <optional>

namespace landkort::exchange {

/// Gives out the cells of one row, ready to be understood, and takes down what happened to them: repaired letters,
/// contact data taken out, words for "not stated", values not recognised.
class RowReader {
public:
    RowReader(const RawTable& table, const ColumnMapping& mapping);

    void start(const RawRow& row, ParsedRow& parsed, std::vector<ImportIssue>& issues);

    /// The text of the field's column; empty when there is none or nothing is stated in it.
    QString text(ImportField field);
    /// The same on one line.
    QString line(ImportField field);
    std::vector<domain::Contact> contacts() const;

    /// The user's rule for a text, if any: its meaning, empty = not stated. Notes the origin.
    std::optional<QString> ruled(ImportField field, const QString& text);

    void origin(ImportField field, const QString& original, domain::OriginRule rule,
                const domain::MunicipalityCode& municipality = {});
    /// A warning about the field's cell. `source` is of context "ImportIssue": %1 is the column, %2 the text.
    void warn(ImportField field, const char* code, const QString& value, const char* source,
              const QStringList& furtherArguments = {});
    void note(ImportField field, const char* code, const QString& value, const char* source,
              const QStringList& furtherArguments = {});
    void lose(const char* code, const char* source); ///< an error: the row becomes no project

private:
    ImportIssue issue(IssueSeverity severity, ImportField field, const char* code, const QString& value,
                      const char* source, const QStringList& furtherArguments) const;
    const QString& header(ImportField field) const;

    const ColumnMapping& m_mapping;
    std::array<int, kImportFieldCount> m_columns{}; ///< -1 = no column
    std::vector<int> m_contactColumns;
    const RawRow* m_row = nullptr;
    ParsedRow* m_parsed = nullptr;
    std::vector<ImportIssue>* m_issues = nullptr;
};

} // namespace landkort::exchange
