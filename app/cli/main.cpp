// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "core/workflow/app_identity.h"
#include "core/workflow/nearest_name.h"

#include <QCoreApplication>

#ifndef Q_OS_WIN
#include <signal.h>
#endif

using namespace landkort;

namespace {

base::Error unknownVerb(const QString& name)
{
    QStringList names;
    for (const auto& verb : cli::verbs())
        names.append(verb.name);
    const QString nearest = workflow::nearestName(name, names);
    if (nearest.isEmpty())
        return {base::ErrorKind::InvalidInput,
                QT_TRANSLATE_NOOP("Error", "“%1” is not something the program can do; see --help."),
                {name},
                {}};
    return {base::ErrorKind::InvalidInput,
            QT_TRANSLATE_NOOP("Error", "“%1” is not something the program can do; did you mean %2?"),
            {name, nearest},
            {}};
}

/// Wrong usage the line itself shows, before a store is opened.
std::optional<base::Error> usageError(const cli::CommandLine& line, const cli::Verb& verb)
{
    const QString lang = line.value(QStringLiteral("lang"));
    if (line.has(QStringLiteral("lang")) && !base::languageFromCode(lang))
        return base::Error{
            base::ErrorKind::InvalidInput, QT_TRANSLATE_NOOP("Error", "--lang takes da or en, not “%1”."), {lang}, {}};
    if (line.positional.size() > verb.positionalCount ||
        line.positional.size() < verb.positionalCount - verb.optionalCount)
        return base::Error{base::ErrorKind::InvalidInput,
                           QT_TRANSLATE_NOOP("Error", "Write it as: ai-landkort-cli %1."),
                           {verb.usage},
                           {}};
    return std::nullopt;
}

/// The language asked for, also when the rest of the line makes no sense.
cli::CommandLine languageOnly(const QStringList& words)
{
    cli::CommandLine line;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == QStringLiteral("--lang") && i + 1 < words.size())
            line.options.push_back({QStringLiteral("lang"), words.at(i + 1)});
        else if (words.at(i).startsWith(QStringLiteral("--lang=")))
            line.options.push_back({QStringLiteral("lang"), words.at(i).mid(7)});
    }
    return line;
}

int runWords(const QStringList& words)
{
    const QString verbName = cli::verbOf(words, cli::globalOptions());
    const cli::Verb* verb = cli::findVerb(verbName);
    auto line = cli::parse(words, verb ? cli::optionsOf(*verb) : cli::globalOptions());
    if (!verb && !verbName.isEmpty())
        return cli::Session(languageOnly(words)).refuse(unknownVerb(verbName));
    if (!line)
        return cli::Session(languageOnly(words)).refuse(line.error());
    cli::Session session(std::move(line).value());
    if (session.line().has(QStringLiteral("version"))) {
        session.out() << QStringLiteral("ai-landkort-cli ") << QCoreApplication::applicationVersion() << '\n';
        return session.finish();
    }
    if (session.line().has(QStringLiteral("help"))) {
        session.out() << (verb ? cli::verbHelp(*verb, session.texts()) : cli::programHelp(session.texts()));
        return session.finish();
    }
    if (!verb)
        return session.refuse({base::ErrorKind::InvalidInput,
                               QT_TRANSLATE_NOOP("Error", "Say what to do, for instance summary; see --help."),
                               {},
                               {}});
    if (const auto error = usageError(session.line(), *verb))
        return session.refuse(*error);
    return verb->run(session);
}

} // namespace

int main(int argc, char** argv)
{
#ifndef Q_OS_WIN
    // A file-size limit is to be told like a full disk, not to end the program.
    signal(SIGXFSZ, SIG_IGN);
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(workflow::kApplicationName);
    QCoreApplication::setApplicationVersion(QStringLiteral(LANDKORT_VERSION));
    return runWords(QCoreApplication::arguments().mid(1));
}
