// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_choices.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::app {

using query::Dimension;
using report::ReportTemplate;

static constexpr std::array kTemplates = {ReportTemplate::Annex, ReportTemplate::Landscape, ReportTemplate::Domain,
                                          ReportTemplate::Changes};

report::ReportOutline ReportChoices::outline() const
{
    const auto touched = outlines.find(kind);
    return touched == outlines.end() ? report::usualOutline(kind) : report::fittedOutline(touched->second, kind);
}

QJsonObject toJson(const ReportChoices& choices)
{
    QJsonObject outlines;
    for (const auto& [kind, outline] : choices.outlines)
        outlines.insert(report::key(kind), report::toJson(outline));
    return {{QStringLiteral("template"), report::key(choices.kind)},
            {QStringLiteral("municipality"), choices.municipality},
            {QStringLiteral("domain"), choices.domainKey},
            {QStringLiteral("earlier"), choices.earlier},
            {QStringLiteral("committee"), choices.fields.committee},
            {QStringLiteral("meetingDate"), choices.fields.meetingDate},
            {QStringLiteral("caseNumber"), choices.fields.caseNumber},
            {QStringLiteral("author"), choices.fields.author},
            {QStringLiteral("classification"), choices.fields.classification},
            {QStringLiteral("logo"), choices.logoFile},
            {QStringLiteral("logoText"), choices.logoText},
            {QStringLiteral("attachData"), choices.attachData},
            {QStringLiteral("outlines"), outlines}};
}

ReportChoices choicesFromJson(const QJsonObject& json, ReportChoices proposed)
{
    ReportChoices choices = std::move(proposed);
    const auto read = [&](const char* key, QString& text) { text = json.value(QLatin1String(key)).toString(text); };
    if (const auto kind = report::templateFromKey(json.value(QStringLiteral("template")).toString()))
        choices.kind = *kind;
    read("domain", choices.domainKey);
    read("earlier", choices.earlier);
    read("committee", choices.fields.committee);
    read("meetingDate", choices.fields.meetingDate);
    read("caseNumber", choices.fields.caseNumber);
    read("author", choices.fields.author);
    read("classification", choices.fields.classification);
    read("logo", choices.logoFile);
    read("logoText", choices.logoText);
    choices.attachData = json.value(QStringLiteral("attachData")).toBool(choices.attachData);
    if (choices.municipality.isEmpty()) // what the window shows comes before what was last written
        read("municipality", choices.municipality);
    const QJsonObject outlines = json.value(QStringLiteral("outlines")).toObject();
    for (const auto kind : kTemplates) {
        const auto outline = report::outlineFromJson(outlines.value(report::key(kind)).toArray());
        if (outlines.contains(report::key(kind)) && outline)
            choices.outlines[kind] = outline.value();
    }
    return choices;
}

ReportChoices proposedChoices(const ReportContext& context, base::Language language)
{
    ReportChoices choices;
    choices.language = language;
    choices.kind = ReportTemplate::Landscape;
    const query::ProjectFilter& filter = context.snapshot->filter;
    const auto& municipalities = filter.keys(Dimension::Municipality);
    const auto& domains = filter.keys(Dimension::Domain);
    if (domains.size() == 1 && *domains.begin() != query::kNotStatedKey)
        choices.domainKey = *domains.begin();
    if (municipalities.size() == 1 && *municipalities.begin() != query::kNotStatedKey) {
        choices.kind = ReportTemplate::Annex;
        choices.municipality = *municipalities.begin();
    }
    return choices;
}

static base::Result<std::shared_ptr<const query::Landscape>> earlierOf(const ReportChoices& choices,
                                                                       const ReportContext& context)
{
    const auto found = std::find_if(context.registers.begin(), context.registers.end(),
                                    [&](const domain::Edition& edition) { return edition.name == choices.earlier; });
    if (found == context.registers.end())
        return std::shared_ptr<const query::Landscape>();
    return context.loader(found->id);
}

/// The municipality an atlas is looked at with: the first, in Danish order, that has projects.
static QString exampleOf(const query::Snapshot& snapshot)
{
    const auto& municipalities = snapshot.landscape->catalog().municipalities;
    const auto& rows = snapshot.facet(Dimension::Municipality).rows;
    for (size_t i = 0; i < municipalities.size(); ++i) {
        if (rows[i].others.projects > 0)
            return municipalities[i].code.text();
    }
    return municipalities.front().code.text();
}

/// What is still to be chosen.
static std::optional<base::Error> missingChoice(const ReportChoices& choices)
{
    const auto missing = [](const char* sentence) {
        return base::Error{base::ErrorKind::InvalidInput, sentence, {}, {}};
    };
    if (choices.kind == ReportTemplate::Annex && choices.municipality.isEmpty() && !choices.atlas)
        return missing(QT_TRANSLATE_NOOP("Error", "Choose the municipality the annex is about."));
    if (choices.kind == ReportTemplate::Domain && choices.domainKey.isEmpty())
        return missing(QT_TRANSLATE_NOOP("Error", "Choose the professional domain the report is about."));
    return std::nullopt;
}

base::Result<workflow::ReportRequest> requestOf(const ReportChoices& choices, const ReportContext& context,
                                                const QByteArray& logoPng)
{
    if (const auto missing = missingChoice(choices))
        return *missing;
    workflow::ReportRequest request;
    request.snapshot = context.snapshot;
    request.borders = context.borders;
    request.publishedEditions = context.publishedEditions;
    request.language = choices.language;
    request.kind = choices.kind;
    request.outline = choices.outline();
    request.fields = choices.fields;
    request.logoPng = logoPng;
    request.logoText = choices.logoText.trimmed();
    request.attachData = choices.attachData;
    if (choices.kind == ReportTemplate::Annex || choices.kind == ReportTemplate::Changes)
        request.subject = domain::MunicipalityCode(choices.atlas ? exampleOf(*context.snapshot) : choices.municipality);
    if (choices.kind == ReportTemplate::Domain) {
        query::ProjectFilter filter = context.snapshot->filter;
        filter.choose(Dimension::Domain, {choices.domainKey});
        request.snapshot = query::makeSnapshot(context.snapshot->landscape, filter);
    }
    if (choices.kind == ReportTemplate::Changes) {
        const auto earlier = earlierOf(choices, context);
        if (!earlier)
            return earlier.error();
        request.earlier = earlier.value();
    }
    return request;
}

} // namespace landkort::app
