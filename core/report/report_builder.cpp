// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_builder.h"

#include "core/base/danish_text.h"
#include "core/query/filter_words.h"
#include "core/report/bar_figure.h"
#include "core/report/map_figure.h"
#include "core/report/report_appendix.h"
#include "core/report/report_sentences.h"

#include <algorithm>

namespace landkort::report {

namespace {

using base::fillPlaceholders;
using domain::Status;
using query::Dimension;

constexpr double kTextWidth = 499;

class Builder {
public:
    Builder(const ReportInput& input, const base::Texts& texts)
        : m_input(input), m_snapshot(input.snapshot), m_landscape(*input.snapshot.landscape), m_texts(texts)
    {
    }

    ReportDocument build()
    {
        const domain::Edition& edition = m_landscape.edition();
        m_document.language = m_texts.language();
        m_document.title = title();
        m_document.subtitle = editionSentence(m_landscape, m_texts);
        m_document.footer = m_texts.translate("Report", "AI-landkort · method, reservations and sources at the end");
        m_document.pageLabel = m_texts.translate("Report", "Page %1 of %2");
        m_document.date = edition.asOf ? edition.asOf->lastDay() : QDate(2000, 1, 1);
        if (m_landscape.isRegister())
            registerPages();
        else
            publishedPage();
        for (auto& block : makeAppendix(m_input, m_texts))
            m_document.blocks.push_back(std::move(block));
        return std::move(m_document);
    }

private:
    template <class B> void add(B block) { m_document.blocks.push_back(std::move(block)); }

    QString title() const
    {
        if (m_input.subject >= 0)
            return fillPlaceholders(
                m_texts.translate("Report", "Artificial intelligence in %1"),
                {m_landscape.catalog().municipalities[static_cast<size_t>(m_input.subject)].officialName});
        return m_landscape.isRegister() ? m_texts.translate("Report", "The municipalities' AI projects")
                                        : m_landscape.edition().name;
    }

    void registerPages()
    {
        const QString words = query::filterInWords(m_snapshot.filter, m_landscape, m_texts);
        add(Paragraph{leadSentences(m_snapshot, m_input.subject, m_texts), Paragraph::Style::Lead});
        if (!words.isEmpty())
            add(Paragraph{m_texts.translate("Report", "Selection: ") + words, Paragraph::Style::Note});
        keyFigures();
        if (m_snapshot.sharedProjects > 0)
            add(Paragraph{m_texts.translate("Report", "%n project(s) are shared and count in several municipalities.",
                                            nullptr, m_snapshot.sharedProjects),
                          Paragraph::Style::Note});
        map();
        if (!m_snapshot.isEmpty()) {
            add(Heading{2, m_texts.translate("Report", "In operation and pilot by professional domain")});
            add(FigureBlock{makeStatusBars(m_snapshot, Dimension::Domain, m_texts, kTextWidth), {}});
            statusSections();
        }
    }

    void keyFigures()
    {
        const query::Totals& t = m_snapshot.totals;
        const bool documented = m_landscape.isDocumentedExamples();
        const bool narrowed = !(m_snapshot.totals == m_snapshot.unfiltered);
        KeyFigures figures;
        const auto entry = [&](const std::optional<int>& value, const std::optional<int>& whole, const QString& label,
                               const QString& note = {}) {
            // Rule 8: in documented examples nothing found is "none", never a 0 that looks like a count.
            QString text = !value                      ? m_texts.notStated()
                           : documented && *value == 0 ? m_texts.translate("Report", "none")
                                                       : m_texts.number(*value);
            if (narrowed && value && whole && m_input.subject < 0)
                text = fillPlaceholders(m_texts.translate("Report", "%1 of %2"), {text, m_texts.number(*whole)});
            figures.entries.push_back({text, label, note});
        };
        const query::Totals& u = m_snapshot.unfiltered;
        const int recent = t.inOperationRecent.value_or(0);
        entry(t.projects, u.projects,
              documented ? m_texts.translate("Report", "documented projects")
                         : m_texts.translate("Report", "AI projects"));
        if (m_input.subject < 0)
            entry(t.municipalities, u.municipalities,
                  documented ? m_texts.translate("Report", "named municipalities")
                             : m_texts.translate("Report", "municipalities"));
        entry(t.inOperation, u.inOperation,
              documented ? m_texts.translate("Report", "stated in operation")
                         : m_texts.translate("Report", "projects in operation"),
              t.inOperation.value_or(0) > 0
                  ? m_texts.translate("Report", "of which %n stated within two years", nullptr, recent)
                  : QString());
        entry(t.pilot, u.pilot, m_texts.translate("Report", "pilot projects"));
        entry(t.planned, u.planned, m_texts.translate("Report", "planned"));
        entry(t.ended, u.ended, m_texts.translate("Report", "ended or abandoned"));
        entry(t.unknown, u.unknown, m_texts.translate("Report", "status not stated"));
        add(std::move(figures));
    }

    void map()
    {
        FigureBlock block{makeMapFigure(m_snapshot, m_input.borders, m_texts, kTextWidth, 330), {}};
        QStringList caption = {m_landscape.isDocumentedExamples()
                                   ? m_texts.translate("Report", "Documented projects by municipality. Hatched: none "
                                                                 "documented, which is not the same as none.")
                                   : m_texts.translate("Report", "Projects by municipality.")};
        if (m_snapshot.facet(Dimension::Municipality).active)
            caption.append(m_texts.translate("Report", "The chosen municipalities are outlined; all others show their "
                                                       "count under the rest of the selection."));
        const int without = m_snapshot.facet(Dimension::Municipality).rows.back().others.projects;
        if (without > 0)
            caption.append(m_texts.translate("Report", "%n project(s) name no municipality and are not on the map.",
                                             nullptr, without));
        block.caption = caption.join(QLatin1Char(' '));
        add(std::move(block));
    }

    QString sectionHeading(Status status) const
    {
        const bool documented = m_landscape.isDocumentedExamples();
        switch (status) {
        case Status::InOperation:
            return documented ? m_texts.translate("Report", "Stated in operation")
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

    void statusSections()
    {
        for (const auto status : domain::kAllStatuses) {
            Table table;
            table.columns = {{m_texts.translate("Report", "Project"), 3.4},
                             {m_texts.translate("Report", "Municipality"), 1.35},
                             {m_texts.translate("Report", "Domain"), 1.2},
                             {m_snapshot.placeFiltered ? m_texts.translate("Report", "Status there")
                                                       : m_texts.translate("Report", "Status"),
                              1.25}};
            for (const auto& match : m_snapshot.matching) {
                if (match.status == status)
                    table.rows.push_back(row(match));
            }
            if (table.rows.empty())
                continue;
            const int count = static_cast<int>(table.rows.size());
            add(Heading{2, QStringLiteral("%1 (%2)").arg(sectionHeading(status)).arg(count)});
            add(std::move(table));
        }
    }

    std::vector<Table::Cell> row(const query::MatchingProject& match) const
    {
        const domain::Project& project = m_landscape.projects()[static_cast<size_t>(match.row)];
        Table::Cell title{project.title, project.description, {}, false, true};
        if (project.aiUnclear)
            title.secondary += QLatin1Char(' ') + m_texts.translate("Report", "(The source hardly shows AI.)");
        const domain::DomainEntry* entry = m_landscape.vocabulary().domain(project.domainKey);
        Table::Cell domainCell{entry ? label(*entry, m_texts) : m_texts.notStated(), {}, {}, false, false};
        Table::Cell status{label(match.status, m_texts), {}, match.status, !match.recent, false};
        if (match.status != Status::Unknown)
            status.secondary = statusDate(match);
        return {title, places(match, project), domainCell, status};
    }

    QString statusDate(const query::MatchingProject& match) const
    {
        const auto date = statusDateOf(m_snapshot, match);
        if (!date)
            return m_texts.translate("Report", "undated");
        QString text = fillPlaceholders(m_texts.translate("Report", "stated %1"), {m_texts.date(*date)});
        if (!match.recent)
            text += m_texts.translate("Report", " (older than two years)");
        return text;
    }

    Table::Cell places(const query::MatchingProject& match, const domain::Project& project) const
    {
        constexpr int kNamed = 8;
        QStringList chosen;
        QStringList others;
        for (const auto& place : m_landscape.placesOf(match.row)) {
            const auto at = static_cast<size_t>(place.municipality);
            (m_snapshot.countedPlaces[at] ? chosen : others).append(m_landscape.catalog().municipalities[at].name);
        }
        base::sortDanish(chosen);
        base::sortDanish(others);
        const auto shortened = [&](QStringList names) {
            const int more = static_cast<int>(names.size()) - kNamed;
            if (more <= 1)
                return names.join(QStringLiteral(", "));
            names = names.mid(0, kNamed);
            return names.join(QStringLiteral(", ")) + QLatin1Char(' ') +
                   m_texts.translate("Report", "and %n more", nullptr, more);
        };
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

    void publishedPage()
    {
        const auto& published = m_landscape.edition().published;
        const auto figure = [&](const std::optional<int>& value, const QString& name) {
            return KeyFigures::Entry{value ? m_texts.number(*value) : m_texts.notStated(), name, {}};
        };
        add(Paragraph{m_texts.translate("Report", "Only totals are published: how the projects are distributed over "
                                                  "municipalities, domains and statuses is not stated."),
                      Paragraph::Style::Lead});
        KeyFigures figures;
        figures.entries = {figure(published->projects, m_texts.translate("Report", "AI projects")),
                           figure(published->municipalities, m_texts.translate("Report", "municipalities")),
                           figure(published->inOperation, m_texts.translate("Report", "projects in operation")),
                           figure(std::nullopt, m_texts.translate("Report", "pilot projects"))};
        add(std::move(figures));
        add(FigureBlock{makeMapFigure(m_snapshot, m_input.borders, m_texts, kTextWidth, 330),
                        m_texts.translate("Report", "The distribution over municipalities is not published.")});
    }

    const ReportInput& m_input;
    const query::Snapshot& m_snapshot;
    const query::Landscape& m_landscape;
    const base::Texts& m_texts;
    ReportDocument m_document;
};

} // namespace

ReportDocument buildReport(const ReportInput& input, const base::Texts& texts)
{
    return Builder(input, texts).build();
}

} // namespace landkort::report
