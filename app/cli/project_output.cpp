// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_output.h"

#include <QJsonArray>

namespace landkort::cli {

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dateOrNull(const std::optional<base::PartialDate>& date)
{
    return date ? QJsonValue(date->toIso()) : QJsonValue();
}

template <class Closed> QJsonValue keyOrNull(const std::optional<Closed>& value)
{
    return value ? QJsonValue(domain::key(*value)) : QJsonValue();
}

template <class Entry> QJsonValue entryJson(const Entry* entry, const base::Texts& texts)
{
    if (!entry)
        return {};
    return QJsonObject{{QStringLiteral("key"), entry->key}, {QStringLiteral("name"), label(*entry, texts)}};
}

QJsonArray adoptionsJson(const query::Landscape& landscape, const domain::Project& project)
{
    QJsonArray adoptions;
    for (const auto& adoption : project.adoptions) {
        const auto index = static_cast<size_t>(landscape.catalog().indexOf(adoption.municipality));
        adoptions.append(QJsonObject{{QStringLiteral("municipality"), adoption.municipality.text()},
                                     {QStringLiteral("name"), landscape.catalog().municipalities[index].name},
                                     {QStringLiteral("status"), domain::key(adoption.status)},
                                     {QStringLiteral("status_date"), dateOrNull(adoption.statusDate)},
                                     {QStringLiteral("basis"), domain::key(adoption.basis)},
                                     {QStringLiteral("note"), textOrNull(adoption.note)}});
    }
    return adoptions;
}

QJsonArray sourcesJson(const domain::Project& project)
{
    QJsonArray sources;
    sources.append(QJsonObject{{QStringLiteral("address"), project.source.address},
                               {QStringLiteral("title"), textOrNull(project.source.title)},
                               {QStringLiteral("date"), dateOrNull(project.source.date)}});
    for (const auto& address : project.otherSources)
        sources.append(QJsonObject{{QStringLiteral("address"), address},
                                   {QStringLiteral("title"), QJsonValue()},
                                   {QStringLiteral("date"), QJsonValue()}});
    return sources;
}

/// "added", "corrected", or null: all of it is the publisher's.
QJsonValue localJson(const query::Landscape& landscape, int row)
{
    if (!landscape.local().local(row))
        return {};
    return landscape.local().storedRow(row) < 0 ? QStringLiteral("added") : QStringLiteral("corrected");
}

} // namespace

QJsonObject projectJson(const query::Landscape& landscape, int row, const base::Texts& texts)
{
    const domain::Project& p = landscape.projects()[static_cast<size_t>(row)];
    return {{QStringLiteral("id"), p.id.text()},
            {QStringLiteral("title"), p.title},
            {QStringLiteral("domain"), entryJson(landscape.vocabulary().domain(p.domainKey), texts)},
            {QStringLiteral("use_case"), entryJson(landscape.vocabulary().useCase(p.useCaseKey), texts)},
            {QStringLiteral("target"), keyOrNull(p.target)},
            {QStringLiteral("task"), keyOrNull(p.task)},
            {QStringLiteral("status"), domain::key(p.status)},
            {QStringLiteral("status_date"), dateOrNull(p.statusDate)},
            {QStringLiteral("status_recent"), landscape.ownStatusRecent(row)},
            {QStringLiteral("started"), dateOrNull(p.started)},
            {QStringLiteral("vendors"), QJsonArray::fromStringList(p.vendors)},
            {QStringLiteral("technology"), textOrNull(p.technology)},
            {QStringLiteral("description"), textOrNull(p.description)},
            {QStringLiteral("confidence"), keyOrNull(p.confidence)},
            {QStringLiteral("note"), textOrNull(p.note)},
            {QStringLiteral("partners"), textOrNull(p.partners)},
            {QStringLiteral("outcome"), keyOrNull(p.outcome)},
            {QStringLiteral("municipalities_claimed"),
             p.municipalitiesClaimed ? QJsonValue(*p.municipalitiesClaimed) : QJsonValue()},
            {QStringLiteral("ai_unclear"), p.aiUnclear},
            {QStringLiteral("latest_source"), dateOrNull(p.latestSource)},
            {QStringLiteral("local"), localJson(landscape, row)},
            {QStringLiteral("adoptions"), adoptionsJson(landscape, p)},
            {QStringLiteral("sources"), sourcesJson(p)}};
}

} // namespace landkort::cli
