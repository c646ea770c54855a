// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <optional>

namespace landkort::domain {

/// The user's answers to what an import did not recognise: "in status, »Drift (delvis)« counts as in_operation". Plain
/// data: stored with the edition, shown, taken back one by one. Fields and meanings are stable keys; a value is the
/// text of a cell, compared folded and without regard to spaces.
class ImportRules {
public:
    /// An empty meaning says "not stated".
    void set(const QString& field, const QString& value, const QString& meaning);
    void remove(const QString& field, const QString& value);
    std::optional<QString> meaningOf(const QString& field, const QString& value) const;

    bool isEmpty() const { return m_rules.empty(); }
    struct Rule {
        QString value; ///< as written
        QString meaning;
        friend bool operator==(const Rule&, const Rule&) = default;
    };
    /// field → folded value → rule.
    const std::map<QString, std::map<QString, Rule>>& all() const { return m_rules; }
    /// Those of `other` win.
    void add(const ImportRules& other);

    friend bool operator==(const ImportRules&, const ImportRules&) = default;

private:
    std::map<QString, std::map<QString, Rule>> m_rules; ///< never holds an empty map
};

} // namespace landkort::domain
