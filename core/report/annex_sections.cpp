// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annex_sections.h"

#include "core/report/bar_figure.h"
#include "core/report/comparable_municipalities.h"
#include "core/report/report_sentences.h"

#include <algorithm>

namespace landkort::report {

namespace {

using base::fillPlaceholders;
using domain::Status;
using query::Dimension;

constexpr double kTextColumn = 499;

class Annex {
public:
    explicit Annex(const ReportParts& parts)
        : m_parts(parts), m_texts(parts.texts()), m_snapshot(parts.snapshot()), m_landscape(parts.landscape()),
          m_subject(parts.input().subject),
          m_own(parts.landscape().catalog().municipalities[static_cast<size_t>(parts.input().subject)]),
          m_comparable(comparableWith(parts.landscape().catalog(), parts.input().subject, parts.texts()))
    {
    }

    std::vector<Block> build(Section section)
    {
        switch (section) {
        case Section::WhereWeAre:
            whereWeAre();
            break;
        case Section::Projects:
            ourProjects();
            break;
        case Section::Comparable:
            countEverywhere();
            comparable();
            break;
        case Section::Elsewhere:
            countEverywhere();
            elsewhere();
            break;
        case Section::Questions:
            questions();
            break;
        default:
            break;
        }
        return std::move(m_blocks);
    }

private:
    template <class B> void add(B block) { m_blocks.push_back(std::move(block)); }
    /// The same selection in all municipalities.
    void countEverywhere()
    {
        query::ProjectFilter everywhere = m_snapshot.filter;
        for (const auto place : {Dimension::Municipality, Dimension::Region, Dimension::Group})
            everywhere.clear(place);
        m_everywhere = query::makeSnapshot(m_snapshot.landscape, everywhere);
    }

    void say(const QString& text) { add(Paragraph{text, Paragraph::Style::Body}); }

    void whereWeAre()
    {
        if (m_snapshot.isEmpty())
            return;
        add(Heading{2, m_texts.translate("Report", "Where we are")});
        const auto& rows = m_snapshot.facet(Dimension::Domain).rows;
        const int all = static_cast<int>(m_landscape.vocabulary().domains.size());
        const int met = static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const query::FacetRow& row) {
            return row.filtered.projects > 0 && !m_landscape.isNotStated(Dimension::Domain, row.item);
        }));
        if (met > 0)
            say(fillPlaceholders(m_texts.translate("Report", "The projects lie in %1 of the %2 professional domains."),
                                 {countWord(met, m_texts), countWord(all, m_texts)}));
        add(FigureBlock{makeStatusBars(m_snapshot, Dimension::Domain, m_texts, kTextColumn),
                        m_texts.translate("Report", "Projects by professional domain, with the status stated for the "
                                                    "municipality.")});
    }

    void ourProjects()
    {
        add(Heading{2, m_texts.translate("Report", "Our projects")});
        if (m_snapshot.isEmpty()) {
            say(fillPlaceholders(
                m_parts.documented()
                    ? m_texts.translate("Report",
                                        "No publicly documented AI projects that name %1 have been found. That "
                                        "is not the same as none: the register is examples, and what is not "
                                        "published cannot be found.")
                    : m_texts.translate("Report", "The register holds no AI projects of %1 in this selection."),
                {m_own.officialName}));
            return;
        }
        for (auto& block : m_parts.projectsByStatus(3))
            add(std::move(block));
    }

    std::vector<Table::Cell> municipalityRow(int municipality, bool own) const
    {
        const auto at = static_cast<size_t>(municipality);
        const domain::Municipality& m = m_landscape.catalog().municipalities[at];
        const query::StatusCounts& counts = m_everywhere->facet(Dimension::Municipality).rows[at].filtered;
        const auto cell = [&](const QString& words) { return Table::Cell{words, {}, {}, false, own}; };
        return {cell(m.name), cell(m_texts.number(m.population)), cell(m_parts.countText(counts.projects)),
                cell(m_parts.countText(counts.of(Status::InOperation))),
                cell(m_parts.countText(counts.of(Status::Pilot)))};
    }

    void comparable()
    {
        add(Heading{2, m_texts.translate("Report", "Comparable municipalities")});
        say(m_comparable.sentence);
        if (m_comparable.members.empty())
            return;
        Table table;
        table.columns = {{m_texts.translate("Report", "Municipality"), 2},
                         {m_texts.translate("Report", "Inhabitants"), 1.1, true},
                         {m_parts.documented() ? m_texts.translate("Report", "Documented projects")
                                               : m_texts.translate("Report", "Projects"),
                          1.1, true},
                         {m_parts.statusHeading(Status::InOperation), 1.1, true},
                         {m_texts.translate("Report", "Pilot projects"), 1.1, true}};
        table.rows.push_back(municipalityRow(m_subject, true));
        for (const int other : m_comparable.members)
            table.rows.push_back(municipalityRow(other, false));
        add(std::move(table));
        if (m_parts.documented())
            add(Paragraph{m_texts.translate("Report",
                                            "The list is no ranking: it shows what has been found documented, not what "
                                            "the municipalities have."),
                          Paragraph::Style::Note});
    }

    struct UseCaseElsewhere {
        int projects = 0;
        int inOperation = 0;
        bool ours = false;
        std::vector<bool> places;
    };

    std::vector<UseCaseElsewhere> countElsewhere() const
    {
        const size_t municipalities = m_landscape.catalog().municipalities.size();
        std::vector<UseCaseElsewhere> found(static_cast<size_t>(m_landscape.itemCount(Dimension::UseCase)));
        for (auto& one : found)
            one.places.resize(municipalities);
        for (const auto& match : m_everywhere->matching) {
            for (const int item : m_landscape.itemsOf(Dimension::UseCase, match.row)) {
                UseCaseElsewhere& one = found[static_cast<size_t>(item)];
                ++one.projects;
                one.inOperation += match.status == Status::InOperation;
                for (const auto& place : m_landscape.placesOf(match.row)) {
                    one.places[static_cast<size_t>(place.municipality)] = true;
                    one.ours = one.ours || place.municipality == m_subject;
                }
            }
        }
        return found;
    }

    /// Comparable municipalities first, then the others, both in Danish order.
    QString namesOf(const UseCaseElsewhere& one) const
    {
        constexpr qsizetype kNamed = 4;
        QStringList names;
        const auto& all = m_landscape.catalog().municipalities;
        const auto isPeer = [&](size_t i) {
            return std::find(m_comparable.members.begin(), m_comparable.members.end(), static_cast<int>(i)) !=
                   m_comparable.members.end();
        };
        for (const bool peers : {true, false}) {
            for (size_t i = 0; i < all.size(); ++i) {
                if (one.places[i] && isPeer(i) == peers)
                    names.append(all[i].name);
            }
        }
        if (names.isEmpty())
            return m_texts.translate("Report", "none named");
        const auto more = static_cast<int>(names.size() - kNamed);
        if (more <= 1)
            return names.join(QStringLiteral(", "));
        return names.mid(0, kNamed).join(QStringLiteral(", ")) + QLatin1Char(' ') +
               m_texts.translate("Report", "and %n more", nullptr, more);
    }

    void elsewhere()
    {
        Table table;
        table.columns = {{m_texts.translate("Report", "Use case"), 2},
                         {m_parts.documented() ? m_texts.translate("Report", "Documented projects")
                                               : m_texts.translate("Report", "Projects"),
                          1, true},
                         {m_parts.statusHeading(Status::InOperation), 0.9, true},
                         {m_texts.translate("Report", "Among others in"), 2.4}};
        const auto found = countElsewhere();
        for (size_t item = 0; item < found.size(); ++item) {
            const UseCaseElsewhere& one = found[item];
            if (one.ours || one.projects == 0 || m_landscape.isNotStated(Dimension::UseCase, static_cast<int>(item)))
                continue;
            table.rows.push_back(
                {{m_landscape.itemLabel(Dimension::UseCase, static_cast<int>(item), m_texts), {}, {}, false, false},
                 {m_texts.number(one.projects), {}, {}, false, false},
                 {m_parts.countText(one.inOperation), {}, {}, false, false},
                 {namesOf(one), {}, {}, false, false}});
        }
        if (table.rows.empty())
            return;
        add(Heading{2, m_parts.documented()
                           ? m_texts.translate("Report", "Documented elsewhere, not found documented with us")
                           : m_texts.translate("Report", "Found elsewhere, not with us")});
        say(fillPlaceholders(
            m_parts.documented()
                ? m_texts.translate("Report", "Use cases with at least one documented project elsewhere "
                                              "and none that has been found documented in %1. That does "
                                              "not say that the municipality has none.")
                : m_texts.translate("Report", "Use cases with at least one project elsewhere and none in "
                                              "%1."),
            {m_own.officialName}));
        add(std::move(table));
    }

    void questions()
    {
        const query::Totals& t = m_snapshot.totals;
        const int stale = static_cast<int>(
            std::count_if(m_snapshot.matching.begin(), m_snapshot.matching.end(),
                          [](const query::MatchingProject& m) { return m.status != Status::Unknown && !m.recent; }));
        BulletList list;
        if (m_parts.documented())
            list.items.append(m_texts.translate("Report", "Which AI projects do we have that are not publicly "
                                                          "documented, and should they be made known to others?"));
        if (stale > 0)
            list.items.append(
                m_texts.translate("Report",
                                  "Of %n project(s) the status is older than two years or undated: does it "
                                  "still hold?",
                                  nullptr, stale));
        if (t.inOperation.value_or(0) > 0)
            list.items.append(m_texts.translate("Report",
                                                "Are the legal basis and the control of data in order for the "
                                                "solutions in operation?"));
        if (t.pilot.value_or(0) > 0)
            list.items.append(m_texts.translate("Report", "What must be fulfilled before a pilot project goes into "
                                                          "operation, and who decides it?"));
        list.items.append(m_texts.translate("Report", "Which gains are expected, and how are they to be prioritised "
                                                      "politically?"));
        list.items.append(m_texts.translate("Report", "Is the organisation ready: skills, time and responsibility?"));
        list.items.append(m_texts.translate("Report",
                                            "Which municipalities should we ask about their experience before "
                                            "we start ourselves?"));
        add(Heading{2, m_texts.translate("Report", "Questions for the committee")});
        add(std::move(list));
    }

    const ReportParts& m_parts;
    const base::Texts& m_texts;
    const query::Snapshot& m_snapshot;
    const query::Landscape& m_landscape;
    int m_subject;
    const domain::Municipality& m_own;
    ComparableMunicipalities m_comparable;
    std::shared_ptr<const query::Snapshot> m_everywhere;
    std::vector<Block> m_blocks;
};

} // namespace

std::vector<Block> makeAnnexSection(const ReportParts& parts, Section section)
{
    return Annex(parts).build(section);
}

} // namespace landkort::report
