// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/provenance.h"

#include <QCoreApplication>

#include <array>

namespace landkort::domain {

namespace {

struct RuleNames {
    OriginRule rule;
    const char* key;
    const char* label; ///< English source, context "OriginRule"
};

constexpr std::array kRules = {
    RuleNames{OriginRule::KnownWord, "known_word", QT_TRANSLATE_NOOP("OriginRule", "a known word for it")},
    RuleNames{OriginRule::UserRule, "user_rule", QT_TRANSLATE_NOOP("OriginRule", "a rule of the import")},
    RuleNames{OriginRule::PlaceCode, "municipality_code", QT_TRANSLATE_NOOP("OriginRule", "the municipality's code")},
    RuleNames{OriginRule::PlaceName, "municipality_name",
              QT_TRANSLATE_NOOP("OriginRule", "another way to write the municipality's name")},
    RuleNames{OriginRule::OneOfSeveral, "one_of_several", QT_TRANSLATE_NOOP("OriginRule", "one of several in a cell")},
    RuleNames{OriginRule::KnownEntry, "known_entry",
              QT_TRANSLATE_NOOP("OriginRule", "an entry of the list in another spelling")},
    RuleNames{OriginRule::DateWords, "date_words",
              QT_TRANSLATE_NOOP("OriginRule", "a date in words; only what is stated was kept")},
    RuleNames{OriginRule::SheetDate, "sheet_date", QT_TRANSLATE_NOOP("OriginRule", "a spreadsheet's number of days")},
    RuleNames{OriginRule::Number, "number", QT_TRANSLATE_NOOP("OriginRule", "a number in words")},
    RuleNames{OriginRule::WebAddress, "web_address", QT_TRANSLATE_NOOP("OriginRule", "an address in a text")},
    RuleNames{OriginRule::NotStatedWord, "not_stated_word", QT_TRANSLATE_NOOP("OriginRule", "means not stated")},
    RuleNames{OriginRule::NotRecognised, "not_recognised",
              QT_TRANSLATE_NOOP("OriginRule", "not recognised, so not stated")},
    RuleNames{OriginRule::Spaces, "spaces", QT_TRANSLATE_NOOP("OriginRule", "spaces put in order")},
    RuleNames{OriginRule::Mojibake, "mojibake", QT_TRANSLATE_NOOP("OriginRule", "broken letters repaired")},
    RuleNames{OriginRule::ContactRemoved, "contact_removed", QT_TRANSLATE_NOOP("OriginRule", "contact data taken out")},
    RuleNames{OriginRule::Strongest, "strongest", QT_TRANSLATE_NOOP("OriginRule", "the strongest of its rows")},
    RuleNames{OriginRule::OtherRow, "other_row",
              QT_TRANSLATE_NOOP("OriginRule", "another row says this; the first row's value was kept")},
    RuleNames{OriginRule::Earlier, "earlier", QT_TRANSLATE_NOOP("OriginRule", "what the earlier edition said")},
    RuleNames{OriginRule::Unmarked, "unmarked",
              QT_TRANSLATE_NOOP("OriginRule", "without the apostrophe that keeps it from being a formula")},
};

const RuleNames& namesOf(OriginRule rule)
{
    static_assert(kRules.back().rule == OriginRule::Unmarked &&
                  kRules.size() == static_cast<size_t>(OriginRule::Unmarked) + 1);
    return kRules.at(static_cast<size_t>(rule));
}

} // namespace

QString key(OriginRule rule)
{
    return QString::fromLatin1(namesOf(rule).key);
}

std::optional<OriginRule> originRuleFromKey(const QString& text)
{
    for (const auto& names : kRules) {
        if (text == QLatin1String(names.key))
            return names.rule;
    }
    return std::nullopt;
}

QString label(OriginRule rule, const base::Texts& texts)
{
    return texts.translate("OriginRule", namesOf(rule).label);
}

} // namespace landkort::domain
