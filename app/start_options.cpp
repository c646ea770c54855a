// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_options.h"

#include <QRegularExpression>

#include <functional>
#include <map>

namespace landkort::app {

namespace {

const QStringList kFilterOptions = {
    QStringLiteral("--municipality"), QStringLiteral("--region"),     QStringLiteral("--group"),
    QStringLiteral("--domain"),       QStringLiteral("--use-case"),   QStringLiteral("--target"),
    QStringLiteral("--task"),         QStringLiteral("--status"),     QStringLiteral("--vendor"),
    QStringLiteral("--technology"),   QStringLiteral("--confidence"), QStringLiteral("--started"),
    QStringLiteral("--started-from"), QStringLiteral("--started-to"), QStringLiteral("--text"),
};

std::optional<QSize> sizeFrom(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

/// What each option with a value does with it; false = the value is not one of those it takes.
using Setter = std::function<bool(StartOptions&, const QString&)>;

template <class T> bool store(std::optional<T>& place, std::optional<T> value)
{
    place = std::move(value);
    return place.has_value();
}

const std::map<QString, Setter>& setters()
{
    static const std::map<QString, Setter> all = {
        {QStringLiteral("--db"), [](auto& o, const auto& v) { return !(o.storeFile = v).isEmpty(); }},
        {QStringLiteral("--edition"), [](auto& o, const auto& v) { return !(o.edition = v).isEmpty(); }},
        {QStringLiteral("--lang"), [](auto& o, const auto& v) { return store(o.language, base::languageFromCode(v)); }},
        {QStringLiteral("--theme"), [](auto& o, const auto& v) { return store(o.theme, themeFromKey(v)); }},
        {QStringLiteral("--view"), [](auto& o, const auto& v) { return store(o.view, viewFromKey(v)); }},
        {QStringLiteral("--size"), [](auto& o, const auto& v) { return store(o.size, sizeFrom(v)); }},
        {QStringLiteral("--screenshot"), [](auto& o, const auto& v) { return !(o.screenshotFile = v).isEmpty(); }},
    };
    return all;
}

bool setFlag(StartOptions& options, const QString& name)
{
    if (name == QLatin1String("--help") || name == QLatin1String("-h"))
        options.help = true;
    else if (name == QLatin1String("--version"))
        options.version = true;
    else if (name == QLatin1String("--exit-after-startup"))
        options.exitAfterStartup = true;
    else
        return false;
    return true;
}

base::Texts textsOf(const StartOptions& options)
{
    return base::Texts(options.language.value_or(base::Language::Danish));
}

QString sentence(const StartOptions& options, const char* source, const QStringList& arguments)
{
    return base::fillPlaceholders(textsOf(options).translate("StartOptions", source), arguments);
}

void takeValue(StartOptions& options, const QString& name, const QString& value)
{
    if (kFilterOptions.contains(name)) {
        options.filterArguments += {name, value};
        return;
    }
    if (!setters().at(name)(options, value))
        options.problem =
            sentence(options, QT_TRANSLATE_NOOP("StartOptions", "%1 does not take “%2”; see --help."), {name, value});
}

void takePositional(StartOptions& options, const QString& text)
{
    if (options.file.isEmpty())
        options.file = text;
    else
        options.problem = sentence(
            options, QT_TRANSLATE_NOOP("StartOptions", "Only one file can be opened at a time; see --help."), {});
}

} // namespace

StartOptions StartOptions::parse(const QStringList& arguments)
{
    StartOptions options;
    for (qsizetype i = 0; i < arguments.size() && options.problem.isEmpty(); ++i) {
        const QString& argument = arguments.at(i);
        if (setFlag(options, argument))
            continue;
        if (!argument.startsWith(QLatin1Char('-')) || argument == QLatin1String("-")) {
            takePositional(options, argument);
            continue;
        }
        const QString name = argument.section(QLatin1Char('='), 0, 0);
        if (!kFilterOptions.contains(name) && !setters().contains(name)) {
            options.problem =
                sentence(options, QT_TRANSLATE_NOOP("StartOptions", "There is no option %1; see --help."), {name});
        } else if (name != argument) {
            takeValue(options, name, argument.mid(name.size() + 1));
        } else if (i + 1 < arguments.size()) {
            takeValue(options, name, arguments.at(++i));
        } else {
            options.problem =
                sentence(options, QT_TRANSLATE_NOOP("StartOptions", "%1 needs a value; see --help."), {name});
        }
    }
    return options;
}

QString StartOptions::helpText(const base::Texts& texts)
{
    return texts.translate(
        "StartOptions", "Usage: ai-landkort [options] [FILE]\n"
                        "\n"
                        "The AI projects of Denmark's municipalities on a map, offline.\n"
                        "\n"
                        "  --db FILE               the store; without it the one in your data folder\n"
                        "  --edition NAME          the edition to show\n"
                        "  --lang da|en            language\n"
                        "  --theme light|dark|system\n"
                        "  --view map|board|table|compare|changes|gaps\n"
                        "  --size WxH              size of the window, for instance 1280x800\n"
                        "  --screenshot FILE.png   write a picture of the window and quit\n"
                        "  --exit-after-startup    quit when the window has been drawn\n"
                        "  --help, --version\n"
                        "\n"
                        "Filters; within one option either, between options both:\n"
                        "  --municipality NAME|CODE|none  --region  --group  --domain  --use-case  --target  --task\n"
                        "  --status in_operation|pilot|planned|ended|unknown  --vendor  --technology  --confidence\n"
                        "  --started YEAR|none  --started-from YEAR  --started-to YEAR  --text WORDS\n");
}

} // namespace landkort::app
