// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/text_table.h"

namespace landkort::cli {

static const QString kProgram = QStringLiteral("ai-landkort-cli");
static constexpr int kWidth = 100;

static QString optionRows(const std::vector<Option>& options, const base::Texts& texts, const char* context)
{
    QString rows;
    qsizetype width = 0;
    std::vector<QString> names;
    for (const auto& option : options) {
        QString name = (option.name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option.name;
        if (!option.valueName.isEmpty())
            name += QLatin1Char(' ') + option.valueName;
        width = std::max(width, name.size());
        names.push_back(name);
    }
    for (size_t i = 0; i < options.size(); ++i) {
        const QString lead = QStringLiteral("  ") + names[i].leftJustified(width) + QStringLiteral("  ");
        rows += wrapped(lead, texts.translate(context, options[i].description), kWidth) + QLatin1Char('\n');
    }
    return rows;
}

static std::vector<Option> filterRows()
{
    std::vector<Option> rows;
    for (const auto& filter : workflow::filterOptions())
        rows.push_back({filter.name, filter.valueName, filter.description});
    return rows;
}

QString programHelp(const base::Texts& texts)
{
    QString help = texts.translate("CliHelp", "AI projects in the Danish municipalities, on the command line.") +
                   QStringLiteral("\n\n") + texts.translate("CliHelp", "Usage:") + QLatin1Char(' ') + kProgram +
                   QStringLiteral(" [--db FILE] [--edition NAME] [--lang da|en] VERB …\n\n") +
                   texts.translate("CliHelp", "Verbs:") + QLatin1Char('\n');
    qsizetype width = 0;
    for (const auto& verb : verbs())
        width = std::max(width, verb.usage.size());
    for (const auto& verb : verbs()) {
        const QString lead = QStringLiteral("  ") + verb.usage.leftJustified(width) + QStringLiteral("  ");
        help += wrapped(lead, texts.translate("CliHelp", verb.description), kWidth) + QLatin1Char('\n');
    }
    help += QLatin1Char('\n') + texts.translate("CliHelp", "Options:") + QLatin1Char('\n') +
            optionRows(globalOptions(), texts, "CliHelp");
    help += QLatin1Char('\n') +
            texts.translate("CliHelp", "Filters (may be repeated: within one “or”, between them “and”):") +
            QLatin1Char('\n') + optionRows(filterRows(), texts, "FilterOption");
    help += QLatin1Char('\n') +
            texts.translate("CliHelp", "Exit code: 0 done, 1 could not (a sentence tells why), 2 wrong usage.") +
            QLatin1Char('\n');
    return help;
}

QString verbHelp(const Verb& verb, const base::Texts& texts)
{
    QString help = texts.translate("CliHelp", "Usage:") + QLatin1Char(' ') + kProgram + QLatin1Char(' ') + verb.usage +
                   QStringLiteral("\n\n") + texts.translate("CliHelp", verb.description) + QStringLiteral("\n\n") +
                   texts.translate("CliHelp", "Options:") + QLatin1Char('\n');
    std::vector<Option> options = verb.options;
    options.insert(options.end(), globalOptions().begin(), globalOptions().end());
    help += optionRows(options, texts, "CliHelp");
    if (verb.takesFilters)
        help += QLatin1Char('\n') +
                texts.translate("CliHelp", "Filters (may be repeated: within one “or”, between them “and”):") +
                QLatin1Char('\n') + optionRows(filterRows(), texts, "FilterOption");
    return help;
}

} // namespace landkort::cli
