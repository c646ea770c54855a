// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/borders_verb.h"

#include "core/workflow/load_borders.h"

#include <QCoreApplication>

namespace landkort::cli {

static const QString kDryRun = QStringLiteral("dry-run");

static QJsonObject changeJson(const workflow::BorderChange& change, bool used)
{
    return {{QStringLiteral("used"), used},
            {QStringLiteral("file"), change.borders.fileName},
            {QStringLiteral("sha256"), QString::fromLatin1(change.origin.sha256)},
            {QStringLiteral("format"), change.format},
            {QStringLiteral("layer"), change.layer},
            {QStringLiteral("reference_system"), change.referenceSystem},
            {QStringLiteral("reference_assumed"), change.referenceAssumed},
            {QStringLiteral("attribution"), change.borders.attribution},
            {QStringLiteral("features"), change.features},
            {QStringLiteral("left_out"), change.leftOut},
            {QStringLiteral("repaired"), change.repaired},
            {QStringLiteral("points_in_file"), change.pointsInFile},
            {QStringLiteral("points"), change.points},
            {QStringLiteral("points_now"), change.pointsNow},
            {QStringLiteral("parts"), change.parts},
            {QStringLiteral("parts_now"), change.partsNow},
            {QStringLiteral("islands_left_out"), change.islandsLeftOut},
            {QStringLiteral("overlap"), change.overlap},
            {QStringLiteral("least_overlap"), change.leastOverlap},
            {QStringLiteral("least_overlap_in"), change.leastName}};
}

static int importBorders(Session& session, workflow::LandscapeStore& store)
{
    const auto current = store.borders();
    if (!current)
        return session.fail(current.error());
    const auto change = workflow::prepareBorders(
        {session.line().positional.at(1), session.line().value(QStringLiteral("attribution")), QDate::currentDate()},
        *store.catalog(), *current.value());
    if (!change)
        return session.fail(change.error());
    const bool use = !session.line().has(kDryRun);
    if (use) {
        if (const auto used = store.useBorders(change.value().borders, change.value().origin); !used)
            return session.fail(used.error());
    }
    if (session.json())
        return session.print(changeJson(change.value(), use));
    session.out() << workflow::borderChangeLines(change.value(), session.texts()).join(QLatin1Char('\n')) << "\n\n"
                  << (use ? session.texts().translate("CliStore",
                                                      "These borders are in use now; “borders reset” brings "
                                                      "those of the program back.")
                          : session.texts().translate("CliStore", "Nothing was changed."))
                  << '\n';
    return session.finish();
}

static int resetBorders(Session& session, workflow::LandscapeStore& store)
{
    if (const auto reset = store.resetBorders(); !reset)
        return session.fail(reset.error());
    if (session.json())
        return session.print({{QStringLiteral("used"), false}});
    session.out() << session.texts().translate("CliStore", "The borders of the program are in use.") << '\n';
    return session.finish();
}

static int runBorders(Session& session)
{
    const QStringList& words = session.line().positional;
    const bool import = words.front() == QStringLiteral("import") && words.size() == 2;
    if (!import && !(words.front() == QStringLiteral("reset") && words.size() == 1))
        return session.refuse({base::ErrorKind::InvalidInput,
                               QT_TRANSLATE_NOOP("Error", "Borders can be loaded and taken back: borders import FILE, "
                                                          "borders reset; not “%1”."),
                               {words.join(QLatin1Char(' '))},
                               {}});
    const auto store = session.store();
    if (!store)
        return session.fail(store.error());
    return import ? importBorders(session, *store.value()) : resetBorders(session, *store.value());
}

Verb bordersVerb()
{
    return {QStringLiteral("borders"),
            QStringLiteral("borders import FILE [--attribution TEXT] [--dry-run] [--json] | borders reset"),
            QT_TRANSLATE_NOOP("CliHelp",
                              "official borders from GeoJSON, GeoPackage, GML or Shapefile, or back to those of "
                              "the program"),
            {{QStringLiteral("attribution"), QStringLiteral("TEXT"),
              QT_TRANSLATE_NOOP("CliHelp", "what is shown beside the map; without it, the file's name")},
             {kDryRun, QString(), QT_TRANSLATE_NOOP("CliHelp", "only show what would change")},
             jsonOption()},
            false,
            2,
            runBorders,
            1};
}

} // namespace landkort::cli
