// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summary_verb.h"

#include "app/cli/summary_json.h"
#include "app/cli/summary_text.h"

#include <QCoreApplication>

namespace landkort::cli {

static int runSummary(Session& session)
{
    const auto landscape = session.landscape();
    if (!landscape)
        return session.fail(landscape.error());
    const auto filter = workflow::filterFromArguments(session.line().filters(), *landscape.value());
    if (!filter)
        return session.refuse(filter.error());
    const auto snapshot = query::makeSnapshot(landscape.value(), filter.value());
    if (session.json())
        return session.print(summaryJson(*snapshot, session.texts()));
    session.out() << summaryText(*snapshot, session.texts());
    return session.finish();
}

Verb summaryVerb()
{
    return {QStringLiteral("summary"),
            QStringLiteral("summary [FILTERS] [--json]"),
            QT_TRANSLATE_NOOP("CliHelp", "totals and counts, by domain, municipality, status and more"),
            {jsonOption()},
            true,
            0,
            runSummary};
}

} // namespace landkort::cli
