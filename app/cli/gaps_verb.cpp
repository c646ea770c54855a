// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gaps_verb.h"

#include "app/cli/gaps_output.h"
#include "app/cli/place_arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::cli {

namespace {

int runForCountry(Session& session, const std::shared_ptr<const query::Landscape>& landscape)
{
    if (session.line().has(QStringLiteral("by")))
        return session.refuse({base::ErrorKind::InvalidInput,
                               QT_TRANSLATE_NOOP("Error", "--by needs a municipality: add --municipality NAME."),
                               {},
                               {}});
    const auto filter = workflow::filterFromArguments(session.line().filters(), *landscape);
    if (!filter)
        return session.refuse(filter.error());
    const auto snapshot = query::makeSnapshot(landscape, filter.value());
    if (session.json())
        return session.print(countryGapsJson(*snapshot, session.texts()));
    session.out() << countryGapsText(*snapshot, session.texts());
    return session.finish();
}

int runForMunicipality(Session& session, const std::shared_ptr<const query::Landscape>& landscape)
{
    const auto places = placesFromArguments(session.line().filters(), *landscape);
    if (!places)
        return session.refuse(places.error());
    const auto sources = workflow::readPeerSources(*session.store().value());
    if (!sources)
        return session.fail(sources.error());
    auto set = workflow::peerSetFor(places.value().municipalities, session.line().value(QStringLiteral("by")),
                                    *landscape, sources.value());
    if (!set)
        return set.error().kind == base::ErrorKind::InvalidInput ? session.refuse(set.error())
                                                                 : session.fail(set.error());
    const auto snapshot = query::makeSnapshot(landscape, places.value().filter);
    const auto comparison = analysis::comparePeers(snapshot, std::move(set).value());
    if (session.json())
        return session.print(municipalityGapsJson(comparison, session.texts()));
    session.out() << municipalityGapsText(comparison, session.texts());
    return session.finish();
}

int runGaps(Session& session)
{
    const auto landscape = session.landscape();
    if (!landscape)
        return session.fail(landscape.error());
    if (const auto comparable = workflow::checkComparable(landscape.value()->edition()); !comparable)
        return session.fail(comparable.error());
    return session.line().has(QStringLiteral("municipality")) ? runForMunicipality(session, landscape.value())
                                                              : runForCountry(session, landscape.value());
}

} // namespace

Verb gapsVerb()
{
    return {QStringLiteral("gaps"),
            QStringLiteral("gaps [--municipality NAME [--by RULE]] [FILTERS] [--json]"),
            QT_TRANSLATE_NOOP("CliHelp", "what comparable municipalities have in operation and this one has not, with "
                                         "whom to call (--region and --group are not taken then); without a "
                                         "municipality: what the country tries and does not use"),
            {jsonOption(),
             {QStringLiteral("by"), QStringLiteral("RULE"),
              QT_TRANSLATE_NOOP("CliHelp", "how the set is made: size (population ±20 %, the default), group, region, "
                                           "neighbours, all, or list:FILE with one name or code per line")}},
            true,
            0,
            runGaps};
}

} // namespace landkort::cli
