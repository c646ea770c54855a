// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/same_verb.h"

#include "app/cli/project_argument.h"
#include "app/cli/register_argument.h"

#include <QCoreApplication>

namespace landkort::cli {

static const QString kNot = QStringLiteral("not");
static const QString kForget = QStringLiteral("forget");

namespace {

struct Pair {
    std::shared_ptr<const query::Landscape> from;
    std::shared_ptr<const query::Landscape> to;
    domain::ProjectId earlier;
    domain::ProjectId later;
};

int store(Session& session, workflow::LandscapeStore& landscapes, const Pair& pair)
{
    const auto& texts = session.texts();
    const bool same = !session.line().has(kNot);
    const domain::ProjectIdentity identity{pair.to->edition().id, pair.earlier, pair.later, same};
    const QStringList names = {pair.earlier.text(), pair.later.text()};
    if (session.line().has(kForget)) {
        const auto forgotten = landscapes.forgetIdentity(pair.from->edition().id, identity);
        if (!forgotten)
            return session.fail(forgotten.error());
        if (!forgotten.value())
            return session.fail(
                {base::ErrorKind::NotFound,
                 QT_TRANSLATE_NOOP("Error", "Nothing was said of %1 and %2; there is nothing to forget."),
                 names,
                 {}});
        session.out() << base::fillPlaceholders(
                             texts.translate("CliSame", "%1 and %2 are compared by id and likeness again."), names)
                      << '\n';
        return session.finish();
    }
    if (const auto stored = landscapes.identify(pair.from->edition().id, identity); !stored)
        return session.fail(stored.error());
    session.out() << base::fillPlaceholders(same ? texts.translate("CliSame", "%1 is the same project as %2.")
                                                 : texts.translate("CliSame", "%1 is another project than %2."),
                                            names)
                  << '\n';
    return session.finish();
}

int runSame(Session& session)
{
    const CommandLine& line = session.line();
    if (line.has(kNot) && line.has(kForget))
        return session.refuse(
            {base::ErrorKind::InvalidInput, QT_TRANSLATE_NOOP("Error", "Say --not or --forget, not both."), {}, {}});
    const auto registers = registersOf(session);
    if (!registers)
        return line.has(QStringLiteral("from")) && line.has(QStringLiteral("to")) ? session.fail(registers.error())
                                                                                  : session.refuse(registers.error());
    const auto& [from, to] = registers.value();
    if (from->edition().id == to->edition().id)
        return session.refuse({base::ErrorKind::InvalidInput,
                               QT_TRANSLATE_NOOP("Error", "Name two different registers: --from EDITION --to EDITION."),
                               {},
                               {}});
    for (const auto& [landscape, id] : {std::pair(from, line.positional.at(0)), std::pair(to, line.positional.at(1))}) {
        if (const auto row = projectRow(*landscape, id); !row)
            return session.refuse(row.error());
    }
    return store(session, *session.store().value(),
                 {from, to, domain::ProjectId(line.positional.at(0)), domain::ProjectId(line.positional.at(1))});
}

} // namespace

Verb sameVerb()
{
    return {QStringLiteral("same"),
            QStringLiteral("same --from EDITION --to EDITION ID ID [--not|--forget]"),
            QT_TRANSLATE_NOOP("CliHelp",
                              "says that a project of one register is the same as one of another, or is not; "
                              "diff follows it"),
            {{QStringLiteral("from"), QStringLiteral("EDITION"), QT_TRANSLATE_NOOP("CliHelp", "the earlier register")},
             {QStringLiteral("to"), QStringLiteral("EDITION"), QT_TRANSLATE_NOOP("CliHelp", "the later register")},
             {kNot, QString(), QT_TRANSLATE_NOOP("CliHelp", "they are not the same, though they look it")},
             {kForget, QString(), QT_TRANSLATE_NOOP("CliHelp", "say nothing of them any more")}},
            false,
            2,
            runSame};
}

} // namespace landkort::cli
