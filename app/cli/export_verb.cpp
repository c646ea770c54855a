// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_verb.h"

#include "app/cli/project_output.h"
#include "app/cli/summary_json.h"
#include "core/query/filter_words.h"
#include "core/workflow/create_report.h"
#include "core/workflow/export_register.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace landkort::cli {

static QByteArray exportJson(const query::Snapshot& snapshot, const base::Texts& texts)
{
    QJsonArray projects;
    for (const auto& match : snapshot.matching)
        projects.append(projectJson(*snapshot.landscape, match.row, texts));
    const QJsonObject object{
        {QStringLiteral("edition"), editionJson(*snapshot.landscape)},
        {QStringLiteral("filter"), query::filterInWords(snapshot.filter, *snapshot.landscape, texts)},
        {QStringLiteral("projects"), projects}};
    return QJsonDocument(object).toJson();
}

static base::Result<void> writeExport(Session& session, const query::Snapshot& snapshot, const QString& format,
                                      const QString& file)
{
    const auto known = workflow::exportFormatFromKey(format);
    if (!known)
        return workflow::writeFileWhole(file, exportJson(snapshot, session.texts()));
    const auto store = session.store();
    if (!store)
        return store.error();
    const auto borders = store.value()->borders();
    if (!borders)
        return borders.error();
    return workflow::exportRegister({snapshot, *borders.value(), session.texts(), QDate::currentDate()}, *known, file);
}

static int runExport(Session& session)
{
    const QString format = session.line().value(QStringLiteral("format"));
    const QString file = session.line().value(QStringLiteral("o"));
    if (format != QLatin1String("json") && !workflow::exportFormatFromKey(format))
        return session.refuse({base::ErrorKind::InvalidInput,
                               QT_TRANSLATE_NOOP("Error", "--format takes csv, xlsx, ods, json, geojson, svg or png, "
                                                          "not “%1”."),
                               {format},
                               {}});
    if (file.isEmpty())
        return session.refuse({base::ErrorKind::InvalidInput,
                               QT_TRANSLATE_NOOP("Error", "Say where the export goes: export … -o FILE."),
                               {},
                               {}});
    const auto landscape = session.landscape();
    if (!landscape)
        return session.fail(landscape.error());
    const auto filter = workflow::filterFromArguments(session.line().filters(), *landscape.value());
    if (!filter)
        return session.refuse(filter.error());
    const auto snapshot = query::makeSnapshot(landscape.value(), filter.value());
    if (const auto written = writeExport(session, *snapshot, format, file); !written)
        return session.fail(written.error());
    session.out() << base::fillPlaceholders(session.texts().translate("CliExport", "The export is in %1."), {file})
                  << '\n';
    return session.finish();
}

Verb exportVerb()
{
    return {QStringLiteral("export"),
            QStringLiteral("export --format csv|xlsx|ods|json|geojson|svg|png [FILTERS] -o FILE"),
            QT_TRANSLATE_NOOP("CliHelp", "the matching projects as CSV, XLSX, ODS or JSON, the municipalities' "
                                         "borders with counts as GeoJSON, or the map as SVG or PNG"),
            {{QStringLiteral("format"), QStringLiteral("FORMAT"),
              QT_TRANSLATE_NOOP("CliHelp", "csv, xlsx, ods, json, geojson, svg or png")},
             {QStringLiteral("o"), QStringLiteral("FILE"), QT_TRANSLATE_NOOP("CliHelp", "where the export goes")}},
            true,
            0,
            runExport};
}

} // namespace landkort::cli
