// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "app/cli/borders_verb.h"
#include "app/cli/correct_verb.h"
#include "app/cli/diff_verb.h"
#include "app/cli/edition_verb.h"
#include "app/cli/export_verb.h"
#include "app/cli/form_verb.h"
#include "app/cli/gaps_verb.h"
#include "app/cli/import_verb.h"
#include "app/cli/list_verb.h"
#include "app/cli/peers_verb.h"
#include "app/cli/report_verb.h"
#include "app/cli/same_verb.h"
#include "app/cli/store_verbs.h"
#include "app/cli/summary_verb.h"
#include "app/cli/twins_verb.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::cli {

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> all = {
        summaryVerb(), listVerb(),   showVerb(),   importVerb(), editionsVerb(), editionVerb(),
        diffVerb(),    reportVerb(), exportVerb(), formVerb(),   bordersVerb(),  checkVerb(),
        backupVerb(),  peersVerb(),  twinsVerb(),  gapsVerb(),   correctVerb(),  sameVerb(),
    };
    return all;
}

const Verb* findVerb(const QString& name)
{
    const auto it = std::find_if(verbs().begin(), verbs().end(), [&](const Verb& v) { return v.name == name; });
    return it == verbs().end() ? nullptr : &*it;
}

const std::vector<Option>& globalOptions()
{
    static const std::vector<Option> options = {
        {QStringLiteral("db"), QStringLiteral("FILE"),
         QT_TRANSLATE_NOOP("CliHelp", "the store to use; without it, the one in your own data folder")},
        {QStringLiteral("edition"), QStringLiteral("NAME"),
         QT_TRANSLATE_NOOP("CliHelp", "the edition to use; without it, the newest that came with the program")},
        {QStringLiteral("lang"), QStringLiteral("da|en"), QT_TRANSLATE_NOOP("CliHelp", "language of the answers")},
        {QStringLiteral("help"), QString(), QT_TRANSLATE_NOOP("CliHelp", "this text")},
        {QStringLiteral("version"), QString(), QT_TRANSLATE_NOOP("CliHelp", "the program's version")},
    };
    return options;
}

std::vector<Option> optionsOf(const Verb& verb)
{
    std::vector<Option> options = globalOptions();
    options.insert(options.end(), verb.options.begin(), verb.options.end());
    if (verb.takesFilters) {
        for (const auto& filter : workflow::filterOptions())
            options.push_back({filter.name, filter.valueName, filter.description});
    }
    return options;
}

Option jsonOption()
{
    return {QStringLiteral("json"), QString(), QT_TRANSLATE_NOOP("CliHelp", "one JSON object instead of text")};
}

} // namespace landkort::cli
