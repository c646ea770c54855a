// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/twins_verb.h"

#include "app/cli/project_argument.h"
#include "app/cli/summary_json.h"
#include "app/cli/text_table.h"
#include "core/analysis/shared_solutions.h"
#include "core/analysis/twins.h"
#include "core/query/filter_words.h"
#include "core/workflow/shared_solution_table.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace landkort::cli {

namespace {

using base::fillPlaceholders;
using query::Landscape;

constexpr int kWidth = 100;

/// What is shown of one project: its twins, and the solution it belongs to.
struct Answer {
    const query::Snapshot* snapshot;
    int row;
    std::vector<analysis::Twin> twins;
    std::optional<analysis::SolutionInUse> solution;
};

QStringList municipalityNames(const Landscape& landscape, int row)
{
    QStringList names;
    for (const auto& place : landscape.placesOf(row))
        names.append(landscape.catalog().municipalities[static_cast<size_t>(place.municipality)].name);
    return names;
}

QJsonObject twinJson(const Landscape& landscape, const analysis::Twin& twin, const base::Texts& texts)
{
    const auto& project = landscape.projects()[static_cast<size_t>(twin.row)];
    QJsonArray reasons;
    for (const auto& reason : twin.reasons)
        reasons.append(text(reason, texts));
    return {{QStringLiteral("id"), project.id.text()},
            {QStringLiteral("title"), project.title},
            {QStringLiteral("municipalities"), QJsonArray::fromStringList(municipalityNames(landscape, twin.row))},
            {QStringLiteral("status"), domain::key(project.status)},
            {QStringLiteral("score"), twin.score},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("likely_duplicate"), twin.likelyDuplicate}};
}

QJsonValue solutionJson(const Answer& answer)
{
    if (!answer.solution)
        return {};
    const auto& landscape = *answer.snapshot->landscape;
    QJsonArray adopters, projects;
    for (const auto& adopter : answer.solution->adopters) {
        const auto& municipality = landscape.catalog().municipalities[static_cast<size_t>(adopter.municipality)];
        adopters.append(QJsonObject{{QStringLiteral("key"), municipality.code.text()},
                                    {QStringLiteral("name"), municipality.name},
                                    {QStringLiteral("status"), domain::key(adopter.status)},
                                    {QStringLiteral("status_date"),
                                     adopter.statusDate ? QJsonValue(adopter.statusDate->toIso()) : QJsonValue()},
                                    {QStringLiteral("recent"), adopter.recent}});
    }
    for (const int row : answer.solution->rows)
        projects.append(landscape.projects()[static_cast<size_t>(row)].id.text());
    const auto& claimed = answer.solution->claimed;
    return QJsonObject{{QStringLiteral("key"), answer.solution->solution->key},
                       {QStringLiteral("name"), answer.solution->solution->name},
                       {QStringLiteral("source"), answer.solution->solution->source},
                       {QStringLiteral("projects"), projects},
                       {QStringLiteral("adopters"), adopters},
                       {QStringLiteral("municipalities_claimed"), claimed ? QJsonValue(*claimed) : QJsonValue()}};
}

QJsonObject answerJson(const Answer& answer, const base::Texts& texts)
{
    const auto& landscape = *answer.snapshot->landscape;
    const auto& project = landscape.projects()[static_cast<size_t>(answer.row)];
    QJsonArray twins;
    for (const auto& twin : answer.twins)
        twins.append(twinJson(landscape, twin, texts));
    return {{QStringLiteral("edition"), editionJson(landscape)},
            {QStringLiteral("filter"), query::filterInWords(answer.snapshot->filter, landscape, texts)},
            {QStringLiteral("id"), project.id.text()},
            {QStringLiteral("title"), project.title},
            {QStringLiteral("twins"), twins},
            {QStringLiteral("solution"), solutionJson(answer)}};
}

QString twinText(const Landscape& landscape, const analysis::Twin& twin, const base::Texts& texts)
{
    const auto& project = landscape.projects()[static_cast<size_t>(twin.row)];
    const QStringList names = municipalityNames(landscape, twin.row);
    const QString lead = texts.decimal(twin.score, 2) + QStringLiteral("  ");
    const QString indent(lead.size(), QLatin1Char(' '));
    QStringList reasons;
    for (const auto& reason : twin.reasons)
        reasons.append(text(reason, texts));
    if (twin.likelyDuplicate)
        reasons.prepend(texts.translate("CliTwins", "perhaps the same project told twice"));
    const QString where = names.isEmpty() ? texts.translate("CliTwins", "no municipality named") : texts.list(names);
    return wrapped(lead, project.title, kWidth) + QLatin1Char('\n') +
           wrapped(indent,
                   project.id.text() + QStringLiteral(" · ") + where + QStringLiteral(" · ") +
                       label(project.status, texts),
                   kWidth) +
           QLatin1Char('\n') + wrapped(indent, reasons.join(QStringLiteral("; ")), kWidth) + QLatin1Char('\n');
}

QString solutionText(const Answer& answer, const base::Texts& texts)
{
    const auto& use = *answer.solution;
    const auto& catalog = answer.snapshot->landscape->catalog();
    const auto count = static_cast<int>(use.adopters.size());
    QString heading = fillPlaceholders(
        texts.translate("CliTwins", "Shared solution: %1. %n municipality(ies) named.", nullptr, count),
        {use.solution->name});
    if (use.claimed && *use.claimed > count)
        heading += QLatin1Char(' ') + fillPlaceholders(texts.translate("CliTwins", "A source claims about %1."),
                                                       {texts.number(*use.claimed)});
    QString lines = wrapped(QString(), heading, kWidth) + QLatin1Char('\n');
    for (const auto& adopter : use.adopters) {
        const QString& name = catalog.municipalities[static_cast<size_t>(adopter.municipality)].name;
        lines +=
            wrapped(QStringLiteral("  ") + name.leftJustified(20),
                    label(adopter.status, texts) + QStringLiteral(" · ") + texts.date(adopter.statusDate), kWidth) +
            QLatin1Char('\n');
    }
    return lines;
}

QString answerText(const Answer& answer, const base::Texts& texts)
{
    const auto& landscape = *answer.snapshot->landscape;
    QString lines = harmless(landscape.projects()[static_cast<size_t>(answer.row)].title) + QStringLiteral("\n\n");
    if (answer.twins.empty())
        lines += texts.translate("CliTwins", "Nothing elsewhere resembles it.") + QLatin1Char('\n');
    for (const auto& twin : answer.twins)
        lines += twinText(landscape, twin, texts) + QLatin1Char('\n');
    return answer.solution ? lines + solutionText(answer, texts) : lines;
}

std::optional<analysis::SolutionInUse> solutionOf(const query::Snapshot& snapshot, int row,
                                                  const std::vector<domain::SharedSolution>& solutions)
{
    for (auto& use : analysis::solutionsInUse(snapshot, solutions)) {
        if (std::find(use.rows.begin(), use.rows.end(), row) != use.rows.end())
            return std::move(use);
    }
    return std::nullopt;
}

int runTwins(Session& session)
{
    const auto landscape = session.landscape();
    if (!landscape)
        return session.fail(landscape.error());
    const auto row = projectRow(*landscape.value(), session.line().positional.front());
    if (!row)
        return session.refuse(row.error());
    const auto filter = workflow::filterFromArguments(session.line().filters(), *landscape.value());
    if (!filter)
        return session.refuse(filter.error());
    const auto solutions = workflow::readSharedSolutions();
    if (!solutions)
        return session.fail(solutions.error());
    const auto snapshot = query::makeSnapshot(landscape.value(), filter.value());
    analysis::TwinOptions options;
    options.among = analysis::rowsOf(*snapshot);
    const analysis::TwinIndex index(landscape.value());
    const Answer answer{snapshot.get(), row.value(), analysis::findTwins(index, row.value(), options),
                        solutionOf(*snapshot, row.value(), solutions.value())};
    if (session.json())
        return session.print(answerJson(answer, session.texts()));
    session.out() << answerText(answer, session.texts());
    return session.finish();
}

} // namespace

Verb twinsVerb()
{
    return {
        QStringLiteral("twins"),
        QStringLiteral("twins ID [FILTERS] [--json]"),
        QT_TRANSLATE_NOOP("CliHelp", "similar projects elsewhere, each with the reasons, and who shares its solution"),
        {jsonOption()},
        true,
        1,
        runTwins};
}

} // namespace landkort::cli
