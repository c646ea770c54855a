// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/import_rules.h"

#include "core/base/danish_text.h"

namespace landkort::domain {

static QString comparable(const QString& value)
{
    return base::fold(value.simplified());
}

void ImportRules::set(const QString& field, const QString& value, const QString& meaning)
{
    m_rules[field][comparable(value)] = {value, meaning};
}

void ImportRules::remove(const QString& field, const QString& value)
{
    const auto found = m_rules.find(field);
    if (found == m_rules.end())
        return;
    found->second.erase(comparable(value));
    if (found->second.empty())
        m_rules.erase(found);
}

std::optional<QString> ImportRules::meaningOf(const QString& field, const QString& value) const
{
    const auto ofField = m_rules.find(field);
    if (ofField == m_rules.end())
        return std::nullopt;
    const auto rule = ofField->second.find(comparable(value));
    return rule == ofField->second.end() ? std::nullopt : std::optional<QString>(rule->second.meaning);
}

void ImportRules::add(const ImportRules& other)
{
    for (const auto& [field, rules] : other.m_rules) {
        for (const auto& [folded, rule] : rules)
            m_rules[field][folded] = rule;
    }
}

} // namespace landkort::domain
