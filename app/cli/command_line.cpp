// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "core/workflow/nearest_name.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::cli {

namespace {

const Option* find(const std::vector<Option>& options, const QString& name)
{
    const auto it = std::find_if(options.begin(), options.end(), [&](const Option& o) { return o.name == name; });
    return it == options.end() ? nullptr : &*it;
}

bool isOption(const QString& word)
{
    return word.size() > 1 && word.startsWith(QLatin1Char('-'));
}

QString dashed(const QString& name)
{
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

base::Error usage(const char* source, const QStringList& arguments)
{
    return {base::ErrorKind::InvalidInput, source, arguments, {}};
}

base::Error unknownOption(const QString& word, const std::vector<Option>& options)
{
    QStringList names;
    for (const auto& option : options)
        names.append(dashed(option.name));
    const QString nearest = workflow::nearestName(word, names);
    if (nearest.isEmpty())
        return usage(QT_TRANSLATE_NOOP("Error", "The option %1 is not known here; see --help."), {word});
    return usage(QT_TRANSLATE_NOOP("Error", "The option %1 is not known here; did you mean %2?"), {word, nearest});
}

/// "--name=value" or "--name" or "-o", without dashes.
struct OptionWord {
    QString name;
    QString value;
    bool hasValue = false;
};

OptionWord takeApart(const QString& word)
{
    const bool twoDashes = word.startsWith(QStringLiteral("--"));
    const QString body = word.mid(twoDashes ? 2 : 1);
    const qsizetype equals = twoDashes ? body.indexOf(QLatin1Char('=')) : -1;
    if (equals < 0)
        return {body, {}, false};
    return {body.left(equals), body.mid(equals + 1), true};
}

} // namespace

bool CommandLine::has(const QString& option) const
{
    return std::any_of(options.begin(), options.end(), [&](const auto& o) { return o.option == option; });
}

QString CommandLine::value(const QString& option) const
{
    const auto it = std::find_if(options.rbegin(), options.rend(), [&](const auto& o) { return o.option == option; });
    return it == options.rend() ? QString() : it->value;
}

std::vector<workflow::FilterArgument> CommandLine::filters() const
{
    std::vector<workflow::FilterArgument> found;
    for (const auto& argument : options) {
        const auto& known = workflow::filterOptions();
        if (std::any_of(known.begin(), known.end(), [&](const auto& o) { return o.name == argument.option; }))
            found.push_back(argument);
    }
    return found;
}

QString verbOf(const QStringList& words, const std::vector<Option>& global)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isOption(words.at(i)))
            return words.at(i);
        const OptionWord option = takeApart(words.at(i));
        const Option* known = find(global, option.name);
        if (known && !known->valueName.isEmpty() && !option.hasValue)
            ++i;
    }
    return {};
}

base::Result<CommandLine> parse(const QStringList& words, const std::vector<Option>& options)
{
    CommandLine line;
    bool onlyPositional = false;
    const auto addWord = [&](const QString& word) {
        if (line.verb.isEmpty())
            line.verb = word;
        else
            line.positional.append(word);
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (onlyPositional || !isOption(word)) {
            addWord(word);
            continue;
        }
        if (word == QStringLiteral("--")) {
            onlyPositional = true;
            continue;
        }
        OptionWord option = takeApart(word);
        const Option* known = find(options, option.name);
        if (!known || dashed(known->name) != word.section(QLatin1Char('='), 0, 0))
            return unknownOption(word, options);
        if (known->valueName.isEmpty() && option.hasValue)
            return usage(QT_TRANSLATE_NOOP("Error", "The option %1 takes no value."), {dashed(known->name)});
        if (!known->valueName.isEmpty() && !option.hasValue) {
            if (i + 1 >= words.size())
                return usage(QT_TRANSLATE_NOOP("Error", "The option %1 needs a value: %2."),
                             {dashed(known->name), known->valueName});
            option.value = words.at(++i);
        }
        line.options.push_back({known->name, option.value});
    }
    return line;
}

} // namespace landkort::cli
