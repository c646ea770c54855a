// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/peers_verb.h"

#include "app/cli/peers_output.h"
#include "app/cli/place_arguments.h"

#include <QCoreApplication>

namespace landkort::cli {

static int runPeers(Session& session)
{
    const auto landscape = session.landscape();
    if (!landscape)
        return session.fail(landscape.error());
    if (const auto comparable = workflow::checkComparable(landscape.value()->edition()); !comparable)
        return session.fail(comparable.error());
    const auto places = placesFromArguments(session.line().filters(), *landscape.value());
    if (!places)
        return session.refuse(places.error());
    if (places.value().municipalities.empty())
        return session.refuse({base::ErrorKind::InvalidInput,
                               QT_TRANSLATE_NOOP("Error", "Say for which municipality: --municipality NAME."),
                               {},
                               {}});
    const auto sources = workflow::readPeerSources(*session.store().value());
    if (!sources)
        return session.fail(sources.error());
    auto set = workflow::peerSetFor(places.value().municipalities, session.line().value(QStringLiteral("by")),
                                    *landscape.value(), sources.value());
    if (!set)
        return set.error().kind == base::ErrorKind::InvalidInput ? session.refuse(set.error())
                                                                 : session.fail(set.error());
    const auto snapshot = query::makeSnapshot(landscape.value(), places.value().filter);
    const auto comparison = analysis::comparePeers(snapshot, std::move(set).value());
    if (session.json())
        return session.print(peersJson(comparison, session.texts()));
    session.out() << peersText(comparison, session.texts());
    return session.finish();
}

Verb peersVerb()
{
    return {QStringLiteral("peers"),
            QStringLiteral("peers --municipality NAME [--by size|group|region|neighbours|all|list:FILE] [FILTERS] "
                           "[--json]"),
            QT_TRANSLATE_NOOP("CliHelp",
                              "a municipality beside comparable ones: --municipality names it, several are put side "
                              "by side, and --region and --group are not taken"),
            {jsonOption(),
             {QStringLiteral("by"), QStringLiteral("RULE"),
              QT_TRANSLATE_NOOP("CliHelp", "how the set is made: size (population ±20 %, the default), group, region, "
                                           "neighbours, all, or list:FILE with one name or code per line")}},
            true,
            0,
            runPeers};
}

} // namespace landkort::cli
