// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_verb.h"

#include "app/cli/import_output.h"
#include "core/exchange/table_reader.h"
#include "core/workflow/import_register.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#define isatty _isatty
#else
#include <unistd.h>
#endif

namespace landkort::cli {

namespace {

base::Error wrong(const char* source, const QStringList& arguments = {})
{
    return {base::ErrorKind::InvalidInput, source, arguments, {}};
}

/// A mapping, or the faults that keep it from being used.
struct MappingRead {
    std::optional<exchange::MappingFile> mapping;
    std::vector<base::Error> faults;
};

MappingRead readMapping(const QString& path, const workflow::LandscapeStore& store)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {{},
                {wrong(QT_TRANSLATE_NOOP("Error", "The mapping %1 cannot be read. Check its name and that you may "
                                                  "read it."),
                       {path})}};
    const auto landscape = store.load(store.defaultEdition().id);
    if (!landscape)
        return {{}, {landscape.error()}};
    auto read = exchange::readMappingFile(file.readAll(), name, landscape.value()->vocabulary(), *store.catalog());
    if (!read.faults.empty())
        return {{}, std::move(read.faults)};
    return {std::move(read.mapping), {}};
}

/// The options the line gives; what is wrong with the line itself is an Error.
base::Result<workflow::ImportOptions> optionsOf(const CommandLine& line)
{
    workflow::ImportOptions options;
    const bool dryRun = line.has(QStringLiteral("dry-run"));
    options.name = line.value(QStringLiteral("name")).simplified();
    options.publisher = line.value(QStringLiteral("publisher"));
    options.importedOn = QDate::currentDate();
    if (options.name.isEmpty() && !dryRun)
        return wrong(QT_TRANSLATE_NOOP("Error", "Say what the edition is to be called: --name NAME."));
    const QString asOf = line.value(QStringLiteral("as-of"));
    options.asOf = base::PartialDate::fromIso(asOf);
    if (!options.asOf && (!asOf.isEmpty() || !dryRun))
        return wrong(QT_TRANSLATE_NOOP("Error", "Say which date the register is of: --as-of 2026, 2026-11 or "
                                                "2026-11-23, not “%1”."),
                     {asOf});
    const QString coverage = line.value(QStringLiteral("coverage"));
    if (line.has(QStringLiteral("coverage"))) {
        const auto known = domain::coverageFromKey(coverage);
        if (!known)
            return wrong(QT_TRANSLATE_NOOP("Error", "--coverage takes complete or documented, not “%1”."), {coverage});
        options.coverage = *known;
    }
    return options;
}

/// Whether the name is free is asked before a large file is read.
std::optional<base::Error> nameTaken(const QString& name, const workflow::LandscapeStore& store)
{
    for (const auto* editions : {&store.editions(), &store.removedEditions()}) {
        for (const auto& edition : *editions) {
            if (edition.name == name)
                return wrong(QT_TRANSLATE_NOOP("Error", "There is an edition named “%1” already. Choose another name."),
                             {name});
        }
    }
    return std::nullopt;
}

int failAll(Session& session, const std::vector<base::Error>& faults)
{
    int code = kCouldNot;
    for (const auto& fault : faults)
        code = session.fail(fault);
    return code;
}

base::Progress::Listener onTerminal(bool json)
{
    if (json || !isatty(2))
        return {};
    return [](int done, int total) {
        if (total > 0)
            fprintf(stderr, "\r%3d %%\r", done * 100 / total);
    };
}

int runImport(Session& session)
{
    const CommandLine& line = session.line();
    auto options = optionsOf(line);
    if (!options)
        return session.refuse(options.error());
    const auto opened = session.store();
    if (!opened)
        return session.fail(opened.error());
    workflow::LandscapeStore& store = *opened.value();
    if (const auto taken = nameTaken(options.value().name, store))
        return session.fail(*taken);
    if (line.has(QStringLiteral("into"))) {
        const auto into = store.findEdition(line.value(QStringLiteral("into")));
        if (!into)
            return session.fail(into.error());
        if (into.value().kind != domain::EditionKind::Register)
            return session.fail(wrong(QT_TRANSLATE_NOOP("Error", "“%1” holds published totals only; --into needs a "
                                                                 "register."),
                                      {into.value().name}));
        options.value().into = into.value();
    }
    if (line.has(QStringLiteral("mapping"))) {
        auto read = readMapping(line.value(QStringLiteral("mapping")), store);
        if (!read.mapping)
            return failAll(session, read.faults);
        options.value().mapping = std::move(read.mapping);
        options.value().mappingName = QFileInfo(line.value(QStringLiteral("mapping"))).fileName();
    }
    const base::Progress progress(onTerminal(session.json()));
    auto file = exchange::readTableFile(line.positional.front(), {line.value(QStringLiteral("sheet"))}, progress);
    if (!file)
        return session.fail(file.error());
    std::vector<base::Error> faults;
    auto import = workflow::prepareImport(file.value(), options.value(), store, &faults, progress);
    if (!import)
        return faults.empty() ? session.fail(import.error()) : failAll(session, faults);
    file.value().sheet.rows = {}; // the text itself has been read; a large file's is half of what we hold
    import.value().table.rows = {};
    const bool dryRun = line.has(QStringLiteral("dry-run"));
    const auto totals = workflow::totalsOf(import.value(), store);
    if (!dryRun) {
        const auto added = store.addEdition(import.value().content, progress);
        if (!added)
            return session.fail(added.error());
    }
    if (session.json())
        return session.print(importJson(import.value(), dryRun ? &totals : nullptr, session.texts()));
    session.out() << importText(import.value(), totals, options.value().into.has_value(), dryRun, session.texts());
    return session.finish();
}

} // namespace

Verb importVerb()
{
    const auto option = [](const char* name, const char* value, const char* description) {
        return Option{QString::fromLatin1(name), QString::fromLatin1(value), description};
    };
    return {
        QStringLiteral("import"),
        QStringLiteral("import FILE --name NAME --as-of DATE [--coverage complete|documented] [--into EDITION] "
                       "[--publisher P] [--mapping FILE.json] [--sheet NAME] [--dry-run] [--json]"),
        QT_TRANSLATE_NOOP("CliHelp", "a table file (CSV, XLSX, ODS, JSON) becomes a new edition"),
        {option("name", "NAME", QT_TRANSLATE_NOOP("CliHelp", "what the new edition is called")),
         option("as-of", "DATE", QT_TRANSLATE_NOOP("CliHelp", "the date the register is of; a year or month will do")),
         option("coverage", "complete|documented",
                QT_TRANSLATE_NOOP("CliHelp", "whether the register is complete or documented examples (the default)")),
         option("into", "EDITION",
                QT_TRANSLATE_NOOP("CliHelp", "the new edition is this one with the file's rows added or updated")),
         option("publisher", "P", QT_TRANSLATE_NOOP("CliHelp", "who published the register")),
         option("mapping", "FILE.json",
                QT_TRANSLATE_NOOP("CliHelp", "which column is what and what values mean: {\"columns\": {\"Kommune\": "
                                             "\"municipalities\"}, \"values\": {\"status\": {\"Deployed\": "
                                             "\"in_operation\"}}}; see packaging/mapping.md")),
         option("sheet", "NAME",
                QT_TRANSLATE_NOOP("CliHelp", "the sheet to read; without it, the first that holds "
                                             "anything")),
         option("dry-run", "", QT_TRANSLATE_NOOP("CliHelp", "only show what the file would become; store nothing")),
         jsonOption()},
        false,
        1,
        runImport};
}

} // namespace landkort::cli
