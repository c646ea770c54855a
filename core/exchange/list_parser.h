// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/open_list.h"
#include "core/exchange/row_reader.h"

#include <QHash>

namespace landkort::exchange {

/// Understands what a row says in the closed lists (status, target, task …) and in the edition's open ones (domain, use
/// case).
class ListParser {
public:
    ListParser(RowReader& reader, const domain::Vocabulary& vocabulary)
        : m_reader(reader), m_domains(vocabulary.domains), m_useCases(vocabulary.useCases)
    {
    }

    void read(ParsedRow& row);
    /// The entries of this file's own, after the known ones.
    void addOwnEntries(domain::Vocabulary& vocabulary) const;

private:
    /// What a text means, looked up once: a file has few different ones.
    template <class Value> struct Meaning {
        std::optional<Value> value;
        bool plain = false; ///< its own label or key: nothing to tell
    };
    template <class Value> using Meanings = QHash<QString, Meaning<Value>>;
    template <class Value> using FromText = std::optional<Value> (*)(const QString&);

    template <class Value>
    std::optional<Value> closed(ImportField field, const char* code, FromText<Value> fromWords, FromText<Value> fromKey,
                                const char* labels, Meanings<Value>& known, QString* written = nullptr);
    QString open(ImportField field, OpenList& list, QString& written);

    RowReader& m_reader;
    OpenList m_domains;
    OpenList m_useCases;
    Meanings<domain::Status> m_statuses;
    Meanings<domain::Target> m_targets;
    Meanings<domain::Task> m_tasks;
    Meanings<domain::Confidence> m_confidences;
    Meanings<domain::Outcome> m_outcomes;
    Meanings<bool> m_yesNo;
};

} // namespace landkort::exchange
