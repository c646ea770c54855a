// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/project_cells.h"

#include "core/query/status_date.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::app {

using query::Dimension;

namespace {

struct ColumnNames {
    const char* key;
    const char* label;
};

constexpr std::array<ColumnNames, kProjectColumnCount> kColumnNames = {{
    {"title", QT_TRANSLATE_NOOP("ProjectColumn", "Title")},
    {"municipalities", QT_TRANSLATE_NOOP("ProjectColumn", "Municipalities")},
    {"domain", QT_TRANSLATE_NOOP("ProjectColumn", "Professional domain")},
    {"use_case", QT_TRANSLATE_NOOP("ProjectColumn", "Use case")},
    {"target", QT_TRANSLATE_NOOP("ProjectColumn", "Target group")},
    {"task", QT_TRANSLATE_NOOP("ProjectColumn", "Task type")},
    {"status", QT_TRANSLATE_NOOP("ProjectColumn", "Status")},
    {"status_date", QT_TRANSLATE_NOOP("ProjectColumn", "Stated on")},
    {"started", QT_TRANSLATE_NOOP("ProjectColumn", "Start year")},
    {"vendors", QT_TRANSLATE_NOOP("ProjectColumn", "Vendor")},
    {"technology", QT_TRANSLATE_NOOP("ProjectColumn", "Technology")},
    {"source", QT_TRANSLATE_NOOP("ProjectColumn", "Source")},
}};

} // namespace

QString key(ProjectColumn column)
{
    return QString::fromLatin1(kColumnNames.at(static_cast<size_t>(column)).key);
}

std::optional<ProjectColumn> projectColumnFromKey(const QString& wanted)
{
    for (size_t i = 0; i < kColumnNames.size(); ++i) {
        if (wanted == QLatin1String(kColumnNames[i].key))
            return static_cast<ProjectColumn>(i);
    }
    return std::nullopt;
}

QString label(ProjectColumn column, const base::Texts& texts)
{
    return texts.translate("ProjectColumn", kColumnNames.at(static_cast<size_t>(column)).label);
}

QString statusInWords(domain::Status status, const std::optional<base::PartialDate>& date, bool recent,
                      const base::Texts& texts)
{
    QStringList parts = {label(status, texts)};
    if (status == domain::Status::Unknown)
        return parts.first();
    if (date)
        parts.append(base::fillPlaceholders(texts.translate("ProjectColumn", "stated %1"), {texts.date(*date)}));
    else
        parts.append(texts.date(date));
    if (date && !recent)
        parts.append(texts.translate("ProjectColumn", "older than two years"));
    return parts.join(QStringLiteral(" · "));
}

QString claimInWords(const domain::Project& project, const base::Texts& texts)
{
    const int named = static_cast<int>(project.adoptions.size());
    if (!project.municipalitiesClaimed || *project.municipalitiesClaimed <= named)
        return {};
    const QString claimed = texts.number(*project.municipalitiesClaimed);
    if (named == 0)
        return base::fillPlaceholders(texts.translate("ProjectColumn", "about %1, none of them named"), {claimed});
    return base::fillPlaceholders(texts.translate("ProjectColumn", "about %1, of which %2 named"),
                                  {claimed, texts.number(named)});
}

QString ProjectCells::itemOf(Dimension dimension, const query::MatchingProject& match) const
{
    const auto& landscape = *m_snapshot.landscape;
    const int item = landscape.itemsOf(dimension, match.row).front();
    return landscape.isNotStated(dimension, item) ? QString() : landscape.itemLabel(dimension, item, m_texts);
}

QStringList ProjectCells::namesOf(const query::MatchingProject& match, bool counted) const
{
    const auto& landscape = *m_snapshot.landscape;
    QStringList names;
    for (const int item : landscape.itemsOf(Dimension::Municipality, match.row)) {
        if (!landscape.isNotStated(Dimension::Municipality, item) &&
            m_snapshot.countedPlaces[static_cast<size_t>(item)] == counted)
            names.append(landscape.itemLabel(Dimension::Municipality, item, m_texts));
    }
    return names;
}

QString ProjectCells::municipalities(const query::MatchingProject& match) const
{
    QString names = namesOf(match, true).join(QStringLiteral(", "));
    const QStringList others = namesOf(match, false);
    if (!others.isEmpty())
        names += QStringLiteral(", ") +
                 base::fillPlaceholders(m_texts.translate("ProjectColumn", "shared with %1"), {m_texts.list(others)});
    const QString claim = claimInWords(project(match), m_texts);
    if (claim.isEmpty())
        return names;
    return names.isEmpty() ? claim : names + QStringLiteral(" (") + claim + QLatin1Char(')');
}

QString ProjectCells::stated(ProjectColumn column, const query::MatchingProject& match) const
{
    const auto& p = project(match);
    switch (column) {
    case ProjectColumn::Title:
        return p.title;
    case ProjectColumn::Municipalities:
        return municipalities(match);
    case ProjectColumn::Domain:
        return itemOf(Dimension::Domain, match);
    case ProjectColumn::UseCase:
        return itemOf(Dimension::UseCase, match);
    case ProjectColumn::Target:
        return itemOf(Dimension::Target, match);
    case ProjectColumn::Task:
        return itemOf(Dimension::Task, match);
    case ProjectColumn::Status:
        return match.status == domain::Status::Unknown ? QString() : label(match.status, m_texts);
    case ProjectColumn::StatusDate: {
        const auto date = query::statusDateOf(m_snapshot, match);
        return date ? m_texts.date(*date) : QString();
    }
    case ProjectColumn::Started:
        return p.started ? QString::number(p.started->year()) : QString();
    case ProjectColumn::Vendors:
        return p.vendors.join(QStringLiteral(", "));
    case ProjectColumn::Technology:
        return p.technology;
    case ProjectColumn::Source:
        return p.source.title.isEmpty() ? p.source.address : p.source.title;
    }
    return {};
}

QString ProjectCells::text(ProjectColumn column, const query::MatchingProject& match) const
{
    const QString value = stated(column, match);
    return value.isEmpty() ? m_texts.notStated() : value;
}

ProjectCells::SortKey ProjectCells::sortKey(ProjectColumn column, const query::MatchingProject& match) const
{
    SortKey sortKey;
    switch (column) {
    case ProjectColumn::Status: // strongest first, as in every list and legend
        sortKey.number = static_cast<int>(match.status);
        sortKey.stated = match.status != domain::Status::Unknown;
        break;
    case ProjectColumn::StatusDate:
        if (const auto date = query::statusDateOf(m_snapshot, match)) {
            sortKey.number = date->lastDay().toJulianDay();
            sortKey.stated = true;
        }
        break;
    case ProjectColumn::Started:
        sortKey.number = project(match).started ? project(match).started->year() : 0;
        sortKey.stated = project(match).started.has_value();
        break;
    case ProjectColumn::Municipalities: // a claim without a name is no name
        sortKey.text = (namesOf(match, true) + namesOf(match, false)).join(QStringLiteral(", "));
        sortKey.stated = !sortKey.text.isEmpty();
        break;
    default:
        sortKey.text = stated(column, match);
        sortKey.stated = !sortKey.text.isEmpty();
    }
    return sortKey;
}

} // namespace landkort::app
