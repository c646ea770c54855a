// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/store_verbs.h"
#include "core/workflow/bundled_update.h"

#include "app/cli/summary_json.h"
#include "app/cli/text_table.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace landkort::cli {

static QString kindInWords(const domain::Edition& edition, const base::Texts& texts)
{
    if (edition.kind == domain::EditionKind::Register)
        return edition.coverage == domain::Coverage::Complete
                   ? texts.translate("CliStore", "register, complete")
                   : texts.translate("CliStore", "register, documented examples");
    return edition.published && edition.published->quality == domain::TotalsQuality::FirstHand
               ? texts.translate("CliStore", "published totals, first-hand")
               : texts.translate("CliStore", "published totals, second-hand");
}

static int runEditions(Session& session)
{
    const auto store = session.store();
    if (!store)
        return session.fail(store.error());
    if (session.json()) {
        QJsonArray editions;
        for (const auto& edition : store.value()->editions())
            editions.append(editionJson(edition));
        QJsonArray removed;
        for (const auto& edition : store.value()->removedEditions())
            removed.append(editionJson(edition));
        return session.print({{QStringLiteral("editions"), editions}, {QStringLiteral("removed"), removed}});
    }
    TextTable table(false);
    for (const auto& edition : store.value()->editions())
        table.addRow(
            {harmless(edition.name), session.texts().date(edition.asOf), kindInWords(edition, session.texts())});
    for (const auto& edition : store.value()->removedEditions())
        table.addRow({harmless(edition.name), session.texts().date(edition.asOf),
                      kindInWords(edition, session.texts()) + QStringLiteral(" · ") +
                          session.texts().translate("CliStore", "removed, can be restored")});
    session.out() << table.toString();
    // What comes with the program is asked only when people read the answer; an unreadable file is not about the store.
    const auto newer = workflow::newerBundledRegister(*store.value());
    if (newer && newer.value())
        session.out() << base::fillPlaceholders(
                             session.texts().translate("CliStore", "A newer register of %1 came with the program; "
                                                                   "“edition add bundled” makes it an edition."),
                             {session.texts().date(newer.value()->asOf)})
                      << '\n';
    return session.finish();
}

Verb editionsVerb()
{
    return {QStringLiteral("editions"),
            QStringLiteral("editions [--json]"),
            QT_TRANSLATE_NOOP("CliHelp", "what is stored: registers and published totals"),
            {jsonOption()},
            false,
            0,
            runEditions};
}

static int runCheck(Session& session)
{
    const auto store = session.store();
    if (!store)
        return session.fail(store.error());
    if (const auto checked = store.value()->check(); !checked)
        return session.fail(checked.error());
    if (session.json())
        return session.print({{QStringLiteral("ok"), true}});
    session.out() << session.texts().translate("CliStore", "The store is in order.") << '\n';
    return session.finish();
}

Verb checkVerb()
{
    return {QStringLiteral("check"),
            QStringLiteral("check [--json]"),
            QT_TRANSLATE_NOOP("CliHelp", "whether the store is undamaged"),
            {jsonOption()},
            false,
            0,
            runCheck};
}

static int runBackup(Session& session)
{
    const auto store = session.store();
    if (!store)
        return session.fail(store.error());
    const QString file = session.line().positional.front();
    if (const auto written = store.value()->backup(file); !written)
        return session.fail(written.error());
    session.out() << base::fillPlaceholders(session.texts().translate("CliStore", "The copy is in %1."), {file})
                  << '\n';
    return session.finish();
}

Verb backupVerb()
{
    return {QStringLiteral("backup"),
            QStringLiteral("backup FILE"),
            QT_TRANSLATE_NOOP("CliHelp", "a copy of the store in a new file"),
            {},
            false,
            1,
            runBackup};
}

} // namespace landkort::cli
