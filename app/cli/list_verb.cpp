// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/list_verb.h"

#include "app/cli/project_argument.h"
#include "app/cli/project_output.h"
#include "app/cli/provenance_output.h"
#include "app/cli/summary_json.h"
#include "app/cli/text_table.h"
#include "core/exchange/csv_writer.h"
#include "core/query/filter_words.h"
#include "core/query/local_words.h"
#include "core/workflow/project_rows.h"
#include "core/workflow/provenance_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace landkort::cli {

static QJsonObject listJson(const query::Snapshot& snapshot, const base::Texts& texts)
{
    QJsonArray projects;
    for (const auto& match : snapshot.matching) {
        QJsonObject project = projectJson(*snapshot.landscape, match.row, texts);
        project.insert(QStringLiteral("status_here"), domain::key(match.status));
        projects.append(project);
    }
    return {{QStringLiteral("edition"), editionJson(*snapshot.landscape)},
            {QStringLiteral("filter"), query::filterInWords(snapshot.filter, *snapshot.landscape, texts)},
            {QStringLiteral("projects"), projects}};
}

static int runList(Session& session)
{
    const auto landscape = session.landscape();
    if (!landscape)
        return session.fail(landscape.error());
    const auto filter = workflow::filterFromArguments(session.line().filters(), *landscape.value());
    if (!filter)
        return session.refuse(filter.error());
    const auto snapshot = query::makeSnapshot(landscape.value(), filter.value());
    if (session.json())
        return session.print(listJson(*snapshot, session.texts()));
    const auto rows = workflow::projectRows(*snapshot, session.texts());
    if (session.line().has(QStringLiteral("csv"))) {
        session.out() << QString::fromUtf8(exchange::writeCsv(rows, workflow::csvSeparator(session.texts())));
        return session.finish();
    }
    TextTable table(false);
    for (size_t i = 0; i < rows.size(); ++i) {
        const QStringList& row = rows[i];
        QString title = harmless(row.at(1));
        if (i > 0) { // the first line is the heading
            const QString mark = query::localMark(*landscape.value(), snapshot->matching[i - 1].row, session.texts());
            if (!mark.isEmpty())
                title += QStringLiteral(" [") + mark + QLatin1Char(']');
        }
        table.addRow({harmless(row.at(0)), harmless(row.at(7)), harmless(row.at(3)), title});
    }
    session.out() << table.toString();
    return session.finish();
}

Verb listVerb()
{
    return {QStringLiteral("list"),
            QStringLiteral("list [FILTERS] [--csv|--json]"),
            QT_TRANSLATE_NOOP("CliHelp", "the matching projects, a line each"),
            {jsonOption(),
             {QStringLiteral("csv"), QString(), QT_TRANSLATE_NOOP("CliHelp", "as CSV that a spreadsheet opens")}},
            true,
            0,
            runList};
}

static void showText(Session& session, const query::Landscape& landscape, int row)
{
    const base::Texts& texts = session.texts();
    const domain::Project& p = landscape.projects()[static_cast<size_t>(row)];
    constexpr int width = 100;
    const auto line = [&](const char* name, const QString& value) {
        const QString lead = (texts.translate("CliProject", name) + QLatin1Char(':')).leftJustified(20);
        session.out() << wrapped(lead, value.isEmpty() ? texts.notStated() : value, width) << '\n';
    };
    const auto dated = [&](domain::Status status, const std::optional<base::PartialDate>& date) {
        return status == domain::Status::Unknown
                   ? label(status, texts)
                   : label(status, texts) + QStringLiteral(" · ") +
                         base::fillPlaceholders(texts.translate("CliProject", "source: %1"), {texts.date(date)});
    };
    session.out() << harmless(p.title) << "\n\n";
    for (const auto& correction : landscape.local().of(p.id))
        line(QT_TRANSLATE_NOOP("CliProject", "Local correction"),
             query::correctionInWords(correction, landscape, texts) +
                 (correction.note.isEmpty() ? QString() : QStringLiteral(" – ") + correction.note));
    line(QT_TRANSLATE_NOOP("CliProject", "Status"), dated(p.status, p.statusDate));
    for (const auto& a : p.adoptions) {
        const auto index = static_cast<size_t>(landscape.catalog().indexOf(a.municipality));
        line(QT_TRANSLATE_NOOP("CliProject", "In"),
             landscape.catalog().municipalities[index].name + QStringLiteral(": ") + dated(a.status, a.statusDate));
    }
    line(QT_TRANSLATE_NOOP("CliProject", "Description"), p.description);
    line(
        QT_TRANSLATE_NOOP("CliProject", "Domain"),
        landscape.itemLabel(query::Dimension::Domain, landscape.itemsOf(query::Dimension::Domain, row).front(), texts));
    line(QT_TRANSLATE_NOOP("CliProject", "Use case"),
         landscape.itemLabel(query::Dimension::UseCase, landscape.itemsOf(query::Dimension::UseCase, row).front(),
                             texts));
    line(QT_TRANSLATE_NOOP("CliProject", "Started"), p.started ? texts.date(*p.started) : QString());
    line(QT_TRANSLATE_NOOP("CliProject", "Vendors"), p.vendors.join(QStringLiteral(", ")));
    line(QT_TRANSLATE_NOOP("CliProject", "Technology"), p.technology);
    line(QT_TRANSLATE_NOOP("CliProject", "Editor's note"), p.note);
    line(QT_TRANSLATE_NOOP("CliProject", "Source"), p.source.title + QLatin1Char(' ') + p.source.address);
    for (const auto& address : p.otherSources)
        line(QT_TRANSLATE_NOOP("CliProject", "Source"), address);
}

static void showProvenance(Session& session, const QStringList& lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString name =
            i == 0 ? session.texts().translate("CliProject", "Where from") + QLatin1Char(':') : QString();
        session.out() << wrapped(name.leftJustified(20), harmless(lines.at(i)), 100) << '\n';
    }
}

static int runShow(Session& session)
{
    const auto landscape = session.landscape();
    if (!landscape)
        return session.fail(landscape.error());
    const auto found = projectRow(*landscape.value(), session.line().positional.front());
    if (!found)
        return session.refuse(found.error());
    const int row = found.value();
    const auto& store = *session.store().value();
    const auto editionId = landscape.value()->edition().id;
    const auto provenance = store.provenanceOf(editionId, landscape.value()->local().storedRow(row));
    if (!provenance)
        return session.fail(provenance.error());
    const auto files = store.importedFiles(editionId);
    if (!files)
        return session.fail(files.error());
    if (session.json()) {
        QJsonObject project = projectJson(*landscape.value(), row, session.texts());
        project.insert(QStringLiteral("provenance"), provenanceJson(provenance.value(), files.value()));
        return session.print(project);
    }
    showText(session, *landscape.value(), row);
    showProvenance(session, workflow::provenanceLines(provenance.value(), files.value(), *landscape.value(), row,
                                                      session.texts()));
    return session.finish();
}

Verb showVerb()
{
    return {QStringLiteral("show"),
            QStringLiteral("show ID [--json]"),
            QT_TRANSLATE_NOOP("CliHelp", "one project with its municipalities and sources"),
            {jsonOption()},
            false,
            1,
            runShow};
}

} // namespace landkort::cli
