// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/edition_verb.h"

#include "core/workflow/bundled_update.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <io.h>
#define isatty _isatty
#else
#include <unistd.h>
#endif

namespace landkort::cli {

static const QString kYes = QStringLiteral("yes");

/// Asks on a terminal; elsewhere --yes must be given.
static bool agreed(Session& session, const QString& name)
{
    if (session.line().has(kYes))
        return true;
    if (!isatty(0))
        return false;
    session.out() << base::fillPlaceholders(session.texts().translate("CliStore", "Remove the edition “%1”? (y/n)"),
                                            {name})
                  << ' ';
    session.out().flush();
    QTextStream in(stdin);
    const QString answer = in.readLine().trimmed().toLower();
    return answer == QStringLiteral("y") || answer == QStringLiteral("j") || answer == QStringLiteral("ja") ||
           answer == QStringLiteral("yes");
}

static int remove(Session& session, workflow::LandscapeStore& store, const QString& name)
{
    const auto edition = store.findEdition(name);
    if (!edition)
        return session.fail(edition.error());
    if (!agreed(session, edition.value().name))
        return session.refuse({base::ErrorKind::InvalidInput,
                               QT_TRANSLATE_NOOP("Error", "Nothing was removed. Say --yes to remove the edition “%1”."),
                               {edition.value().name},
                               {}});
    if (const auto removed = store.removeEdition(edition.value().id); !removed)
        return session.fail(removed.error());
    session.out() << base::fillPlaceholders(
                         session.texts().translate("CliStore", "“%1” is removed; “edition restore” brings it back."),
                         {edition.value().name})
                  << '\n';
    return session.finish();
}

static int restore(Session& session, workflow::LandscapeStore& store, const QString& name)
{
    const auto restored = store.restoreEdition(name);
    if (!restored)
        return session.fail(restored.error());
    session.out() << base::fillPlaceholders(session.texts().translate("CliStore", "“%1” is back."),
                                            {restored.value().name})
                  << '\n';
    return session.finish();
}

static int addBundled(Session& session, workflow::LandscapeStore& store)
{
    const auto newer = workflow::newerBundledRegister(store);
    if (!newer)
        return session.fail(newer.error());
    if (!newer.value()) {
        session.out() << session.texts().translate("CliStore", "The store has the newest register that comes with the "
                                                               "program; nothing was added.")
                      << '\n';
        return session.finish();
    }
    const auto added = workflow::addBundledRegister(store);
    if (!added)
        return session.fail(added.error());
    session.out() << base::fillPlaceholders(session.texts().translate("CliStore", "“%1” is added."),
                                            {added.value().name})
                  << '\n';
    return session.finish();
}

static int runEdition(Session& session)
{
    const QString action = session.line().positional.at(0);
    const QString name = session.line().positional.at(1);
    const bool adds = action == QStringLiteral("add") && name == QStringLiteral("bundled");
    if (!adds && action != QStringLiteral("remove") && action != QStringLiteral("restore"))
        return session.refuse({base::ErrorKind::InvalidInput,
                               QT_TRANSLATE_NOOP("Error", "An edition can be removed or restored: edition remove NAME, "
                                                          "edition restore NAME, and the program's own register added: "
                                                          "edition add bundled; not “%1”."),
                               {action},
                               {}});
    const auto store = session.store();
    if (!store)
        return session.fail(store.error());
    if (adds)
        return addBundled(session, *store.value());
    return action == QStringLiteral("remove") ? remove(session, *store.value(), name)
                                              : restore(session, *store.value(), name);
}

Verb editionVerb()
{
    return {QStringLiteral("edition"),
            QStringLiteral("edition remove|restore NAME [--yes] · edition add bundled"),
            QT_TRANSLATE_NOOP("CliHelp",
                              "removes an edition, brings a removed one back, or adds the newer register that came "
                              "with the program"),
            {{kYes, QString(), QT_TRANSLATE_NOOP("CliHelp", "without asking")}},
            false,
            2,
            runEdition};
}

} // namespace landkort::cli
