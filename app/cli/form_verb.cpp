// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/form_verb.h"

#include "core/exchange/reporting_form.h"
#include "core/workflow/create_report.h"

#include <QCoreApplication>

namespace landkort::cli {

static int runForm(Session& session)
{
    const QString file = session.line().value(QStringLiteral("o"));
    if (file.isEmpty())
        return session.refuse({base::ErrorKind::InvalidInput,
                               QT_TRANSLATE_NOOP("Error", "Say where the form goes: form -o FILE.xlsx."),
                               {},
                               {}});
    const auto landscape = session.landscape();
    if (!landscape)
        return session.fail(landscape.error());
    const auto form =
        exchange::writeReportingForm(landscape.value()->catalog(), landscape.value()->vocabulary(), session.texts());
    if (!form)
        return session.fail(form.error());
    if (const auto written = workflow::writeFileWhole(file, form.value()); !written)
        return session.fail(written.error());
    session.out() << base::fillPlaceholders(session.texts().translate("CliExport", "The empty form is in %1."), {file})
                  << '\n';
    return session.finish();
}

Verb formVerb()
{
    return {
        QStringLiteral("form"),
        QStringLiteral("form -o FILE.xlsx"),
        QT_TRANSLATE_NOOP("CliHelp", "the empty form in which a municipality reports its projects, with drop-downs"),
        {{QStringLiteral("o"), QStringLiteral("FILE.xlsx"), QT_TRANSLATE_NOOP("CliHelp", "where the form goes")}},
        false,
        0,
        runForm};
}

} // namespace landkort::cli
