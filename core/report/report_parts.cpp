// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_parts.h"

#include "core/base/danish_text.h"
#include "core/query/filter_words.h"
#include "core/query/local_words.h"
#include "core/report/map_figure.h"
#include "core/report/report_sentences.h"

#include <set>

namespace landkort::report {

using base::fillPlaceholders;
using domain::Status;
using query::Dimension;

static constexpr double kMapWidth = 225;
static constexpr double kMapHeight = 252;

ReportParts::ReportParts(const ReportInput& input, const base::Texts& texts)
    : m_input(input), m_snapshot(input.snapshot), m_landscape(*input.snapshot.landscape), m_texts(texts),
      m_documented(input.snapshot.landscape->isDocumentedExamples())
{
}

QString ReportParts::countText(int count) const
{
    return m_documented && count == 0 ? m_texts.translate("Report", "none") : m_texts.number(count);
}

Overview ReportParts::overview() const
{
    Overview overview;
    overview.lead = {leadSentences(m_snapshot, m_input.subject, m_texts), Paragraph::Style::Lead};
    overview.figures = keyFigures();
    const QString words = query::filterInWords(m_snapshot.filter, m_landscape, m_texts);
    const bool onlySubject = m_input.subject >= 0 && m_snapshot.filter.chosen.size() == 1 &&
                             m_snapshot.filter.texts.isEmpty() && !m_snapshot.filter.startedFrom &&
                             !m_snapshot.filter.startedTo;
    if (!words.isEmpty() && !onlySubject)
        overview.notes.push_back({m_texts.translate("Report", "Selection: ") + words, Paragraph::Style::Note});
    if (m_snapshot.sharedProjects > 0)
        overview.notes.push_back(
            {m_texts.translate("Report", "%n project(s) are shared and count in several municipalities.", nullptr,
                               m_snapshot.sharedProjects),
             Paragraph::Style::Note});
    overview.figure = map();
    return overview;
}

Overview ReportParts::publishedOverview() const
{
    const auto& published = m_landscape.edition().published;
    const auto figure = [&](const std::optional<int>& value, const QString& name) {
        return KeyFigures::Entry{value ? m_texts.number(*value) : m_texts.notStated(), name, {}};
    };
    Overview overview;
    overview.lead = {m_texts.translate("Report", "Only totals are published: how the projects are distributed over "
                                                 "municipalities, domains and statuses is not stated."),
                     Paragraph::Style::Lead};
    overview.figures.entries = {figure(published->projects, m_texts.translate("Report", "AI projects")),
                                figure(published->municipalities, m_texts.translate("Report", "municipalities")),
                                figure(published->inOperation, m_texts.translate("Report", "projects in operation")),
                                figure(std::nullopt, m_texts.translate("Report", "pilot projects"))};
    overview.figure = {makeMapFigure(m_snapshot, m_input.borders, m_texts, kMapWidth, kMapHeight),
                       m_texts.translate("Report", "The distribution over municipalities is not published.")};
    return overview;
}

KeyFigures ReportParts::keyFigures() const
{
    const query::Totals& t = m_snapshot.totals;
    const query::Totals& u = m_snapshot.unfiltered;
    const bool narrowed = !(t == u) && m_input.subject < 0;
    KeyFigures figures;
    const auto entry = [&](const std::optional<int>& value, const std::optional<int>& whole, const QString& label,
                           const QString& note = {}) {
        QString shown = value ? countText(*value) : m_texts.notStated();
        if (narrowed && value && whole)
            shown = fillPlaceholders(m_texts.translate("Report", "%1 of %2"), {shown, m_texts.number(*whole)});
        figures.entries.push_back({shown, label, note});
    };
    const int projects = narrowed ? 2 : t.projects.value_or(0);
    entry(t.projects, u.projects,
          m_documented ? m_texts.translate("Report", "documented projects (figure)", nullptr, projects)
                       : m_texts.translate("Report", "AI projects"));
    if (m_input.subject < 0)
        entry(t.municipalities, u.municipalities,
              m_documented ? m_texts.translate("Report", "named municipalities")
                           : m_texts.translate("Report", "municipalities"));
    const int recent = t.inOperationRecent.value_or(0);
    entry(t.inOperation, u.inOperation,
          m_documented ? m_texts.translate("Report", "stated in operation")
                       : m_texts.translate("Report", "projects in operation"),
          t.inOperation.value_or(0) > 0
              ? m_texts.translate("Report", "of which %n stated within two years", nullptr, recent)
              : QString());
    const auto status = [&](const std::optional<int>& value, const std::optional<int>& whole, Status which) {
        const int number = narrowed ? 2 : value.value_or(0);
        entry(value, whole,
              which == Status::Pilot     ? m_texts.translate("Report", "pilot projects (figure)", nullptr, number)
              : which == Status::Planned ? m_texts.translate("Report", "planned (figure)", nullptr, number)
                                         : m_texts.translate("Report", "ended or abandoned (figure)", nullptr, number));
    };
    status(t.pilot, u.pilot, Status::Pilot);
    status(t.planned, u.planned, Status::Planned);
    status(t.ended, u.ended, Status::Ended);
    entry(t.unknown, u.unknown, m_texts.translate("Report", "status not stated"));
    return figures;
}

FigureBlock ReportParts::map() const
{
    FigureBlock block{makeMapFigure(m_snapshot, m_input.borders, m_texts, kMapWidth, kMapHeight), {}};
    QStringList caption = {m_documented ? m_texts.translate("Report", "Documented projects by municipality. Hatched: "
                                                                      "none documented, which is not the same as none.")
                                        : m_texts.translate("Report", "Projects by municipality.")};
    const query::Facet& facet = m_snapshot.facet(Dimension::Municipality);
    if (m_input.subject >= 0)
        caption.append(
            fillPlaceholders(m_texts.translate("Report", "%1 is outlined."),
                             {m_landscape.catalog().municipalities[static_cast<size_t>(m_input.subject)].name}));
    else if (facet.active)
        caption.append(m_texts.translate("Report", "The chosen municipalities are outlined; all others show their "
                                                   "count under the rest of the selection."));
    const int without = facet.rows.back().others.projects;
    if (without > 0)
        caption.append(m_texts.translate("Report", "%n project(s) name no municipality and are not on the map.",
                                         nullptr, without));
    block.caption = caption.join(QLatin1Char(' '));
    return block;
}

QString ReportParts::statusHeading(Status status) const
{
    switch (status) {
    case Status::InOperation:
        return m_documented ? m_texts.translate("Report", "Stated in operation")
                            : m_texts.translate("Report", "In operation");
    case Status::Pilot:
        return m_texts.translate("Report", "Pilot projects");
    case Status::Planned:
        return m_texts.translate("Report", "Planned projects");
    case Status::Ended:
        return m_texts.translate("Report", "Ended or abandoned projects");
    case Status::Unknown:
        return m_texts.translate("Report", "Projects whose status is not stated");
    }
    return {};
}

Table ReportParts::projectTable() const
{
    Table table;
    table.columns = {
        {m_texts.translate("Report", "Project"), 3.1},
        {m_texts.translate("Report", "Municipality"), 1.35},
        {m_texts.translate("Report", "Domain"), 1.25},
        {m_snapshot.placeFiltered ? m_texts.translate("Report", "Status there") : m_texts.translate("Report", "Status"),
         1.5}};
    return table;
}

Table ReportParts::projects(const std::vector<domain::ProjectId>& ids) const
{
    std::set<int> rows;
    for (const auto& id : ids)
        rows.insert(m_landscape.rowOf(id));
    Table table = projectTable();
    for (const auto& match : m_snapshot.matching) {
        if (rows.contains(match.row))
            table.rows.push_back(row(match));
    }
    return table;
}

std::vector<Block> ReportParts::projectsByStatus(int level) const
{
    std::vector<Block> blocks;
    for (const auto status : domain::kAllStatuses) {
        Table table = projectTable();
        for (const auto& match : m_snapshot.matching) {
            if (match.status == status)
                table.rows.push_back(row(match));
        }
        if (table.rows.empty())
            continue;
        blocks.push_back(Heading{level, QStringLiteral("%1 (%2)").arg(statusHeading(status)).arg(table.rows.size())});
        blocks.push_back(std::move(table));
    }
    return blocks;
}

std::vector<Table::Cell> ReportParts::row(const query::MatchingProject& match) const
{
    const domain::Project& project = m_landscape.projects()[static_cast<size_t>(match.row)];
    Table::Cell title{project.title, project.description, {}, false, true, true, {}};
    if (project.aiUnclear)
        title.note = m_texts.translate("Report", "(The source hardly shows AI.)");
    if (const QString mark = query::localMark(m_landscape, match.row, m_texts); !mark.isEmpty())
        title.note = QString(QLatin1Char('[') + mark + QStringLiteral("] ") + title.note).trimmed();
    const domain::DomainEntry* entry = m_landscape.vocabulary().domain(project.domainKey);
    Table::Cell domainCell{entry ? label(*entry, m_texts) : m_texts.notStated(), {}, {}, false, false};
    Table::Cell status{label(match.status, m_texts), {}, match.status, !match.recent, false};
    if (match.status != Status::Unknown)
        status.secondary = statusDate(match);
    return {title, places(match.row), domainCell, status};
}

QString ReportParts::statusDate(const query::MatchingProject& match) const
{
    const auto date = statusDateOf(m_snapshot, match);
    if (!date)
        return m_texts.translate("Report", "undated");
    QString text = fillPlaceholders(m_texts.translate("Report", "stated %1"), {m_texts.date(*date)});
    if (!match.recent)
        text += m_texts.translate("Report", " (older than two years)");
    return text;
}

QString ReportParts::shortened(QStringList names) const
{
    constexpr int kNamed = 8;
    const int more = static_cast<int>(names.size()) - kNamed;
    if (more <= 1)
        return names.join(QStringLiteral(", "));
    return names.mid(0, kNamed).join(QStringLiteral(", ")) + QLatin1Char(' ') +
           m_texts.translate("Report", "and %n more", nullptr, more);
}

Table::Cell ReportParts::places(int row) const
{
    const domain::Project& project = m_landscape.projects()[static_cast<size_t>(row)];
    QStringList chosen;
    QStringList others;
    for (const auto& place : m_landscape.placesOf(row)) {
        const auto at = static_cast<size_t>(place.municipality);
        (m_snapshot.countedPlaces[at] ? chosen : others).append(m_landscape.catalog().municipalities[at].name);
    }
    base::sortDanish(chosen);
    base::sortDanish(others);
    Table::Cell cell;
    cell.text = chosen.isEmpty() ? m_texts.translate("Report", "none named") : shortened(chosen);
    QStringList notes;
    if (!others.isEmpty())
        notes.append(m_texts.translate("Report", "shared with ") + shortened(others));
    if (project.municipalitiesClaimed)
        notes.append(fillPlaceholders(
            m_texts.translate("Report", "about %1, of which %2 named"),
            {QString::number(*project.municipalitiesClaimed), QString::number(project.adoptions.size())}));
    cell.secondary = notes.join(QStringLiteral("; "));
    return cell;
}

Table ReportParts::useCases() const
{
    Table table;
    table.columns = {
        {m_texts.translate("Report", "Use case"), 3},
        {m_documented ? m_texts.translate("Report", "Documented projects") : m_texts.translate("Report", "Projects"), 1,
         true},
        {statusHeading(Status::InOperation), 1, true},
        {m_texts.translate("Report", "Pilot projects"), 1, true}};
    for (const auto& row : m_snapshot.facet(Dimension::UseCase).rows) {
        if (row.filtered.projects == 0)
            continue;
        const QString name = m_landscape.itemLabel(Dimension::UseCase, row.item, m_texts);
        table.rows.push_back({{name, {}, {}, false, false},
                              {countText(row.filtered.projects), {}, {}, false, false},
                              {countText(row.filtered.of(Status::InOperation)), {}, {}, false, false},
                              {countText(row.filtered.of(Status::Pilot)), {}, {}, false, false}});
    }
    return table;
}

} // namespace landkort::report
