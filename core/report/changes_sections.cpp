// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/changes_sections.h"

#include "core/report/flow_figure.h"
#include "core/report/report_sentences.h"

#include <algorithm>

namespace landkort::report {

namespace {

using analysis::StatusFlow;
using base::fillPlaceholders;

constexpr double kTextColumn = 499;

class Changes {
public:
    explicit Changes(const ReportParts& parts)
        : m_parts(parts), m_texts(parts.texts()), m_changes(*parts.input().changes),
          m_conclusive(m_changes.caution.isEmpty())
    {
    }

    std::vector<Block> opening()
    {
        if (!m_conclusive) {
            add(Heading{2, m_texts.translate("Report", "What cannot be concluded")});
            add(Paragraph{m_changes.caution, Paragraph::Style::Lead});
        }
        add(Heading{2, m_texts.translate("Report", "What differs")});
        add(Paragraph{sentences(), m_conclusive ? Paragraph::Style::Lead : Paragraph::Style::Body});
        KeyFigures figures;
        const auto entry = [&](int count, const QString& label) {
            figures.entries.push_back({m_texts.number(count), label, {}});
        };
        entry(statusChanges(), m_texts.translate("Report", "with another status"));
        entry(static_cast<int>(m_changes.diff.changed.size()) - statusChanges(),
              m_texts.translate("Report", "differ otherwise"));
        entry(static_cast<int>(m_changes.diff.added.size()),
              m_conclusive ? m_texts.translate("Report", "new")
                           : m_texts.translate("Report", "only in the later register"));
        entry(static_cast<int>(m_changes.diff.removed.size()),
              m_conclusive ? m_texts.translate("Report", "no longer there")
                           : m_texts.translate("Report", "only in the earlier register"));
        add(std::move(figures));
        return std::move(m_blocks);
    }

    std::vector<Block> build(Section section)
    {
        if (section == Section::Flow)
            flow();
        else if (section == Section::Changed)
            changed();
        else if (section == Section::New)
            listed(m_changes.diff.added, m_parts,
                   m_conclusive ? m_texts.translate("Report", "New projects")
                                : m_texts.translate("Report", "Only in the later register"));
        else if (section == Section::Gone)
            gone();
        return std::move(m_blocks);
    }

private:
    template <class B> void add(B block) { m_blocks.push_back(std::move(block)); }

    static bool isStatus(const analysis::FieldChange& field) { return field.field == QLatin1String("status"); }
    static bool hasStatus(const analysis::ProjectChange& change)
    {
        return std::any_of(change.fields.begin(), change.fields.end(), isStatus);
    }
    int statusChanges() const
    {
        return static_cast<int>(std::count_if(m_changes.diff.changed.begin(), m_changes.diff.changed.end(), hasStatus));
    }

    QString sentences() const
    {
        const auto added = static_cast<int>(m_changes.diff.added.size());
        const auto removed = static_cast<int>(m_changes.diff.removed.size());
        const int moved = statusChanges();
        const int other = static_cast<int>(m_changes.diff.changed.size()) - moved;
        if (added + removed + moved + other == 0)
            return m_texts.translate("Report", "The two registers say the same in this selection.");
        const auto say = [&](const QString& pattern, int count) {
            return capitalised(fillPlaceholders(pattern, {countWord(count, m_texts)}));
        };
        QStringList all;
        if (moved > 0)
            all.append(say(m_texts.translate("Report", "%1 projects have another status.", nullptr, moved), moved));
        if (other > 0)
            all.append(say(m_texts.translate("Report", "%1 projects differ otherwise.", nullptr, other), other));
        if (added > 0)
            all.append(say(m_conclusive ? m_texts.translate("Report", "%1 projects are new.", nullptr, added)
                                        : m_texts.translate("Report", "%1 projects are only in the later register.",
                                                            nullptr, added),
                           added));
        if (removed > 0)
            all.append(say(
                m_conclusive
                    ? m_texts.translate("Report", "%1 projects are no longer there.", nullptr, removed)
                    : m_texts.translate("Report", "%1 projects are only in the earlier register.", nullptr, removed),
                removed));
        return all.join(QLatin1Char(' '));
    }

    QString nameOf(const query::Landscape& landscape) const
    {
        return m_texts.date(landscape.edition().asOf) + QStringLiteral(" · ") + landscape.edition().name;
    }

    void flow()
    {
        const query::Landscape& earlier = *m_changes.earlier->landscape;
        add(Heading{2, m_texts.translate("Report", "How statuses moved")});
        QString caption =
            m_texts.translate("Report", "Left the earlier register, right the later one. “Not here”: the "
                                        "project is not in that register, or outside the selection there.");
        const int onlyThere = statusChanges() - m_changes.flow.moved();
        if (onlyThere > 0)
            caption += QLatin1Char(' ') +
                       m_texts.translate("Report",
                                         "%n project(s) more have another status in one of their municipalities "
                                         "only.",
                                         nullptr, onlyThere);
        add(FigureBlock{
            makeFlowFigure(m_changes.flow, nameOf(earlier), nameOf(m_parts.landscape()), m_texts, kTextColumn),
            caption});
        Table table;
        table.columns = {{m_texts.translate("Report", "In the earlier register"), 2},
                         {m_texts.translate("Report", "In the later register"), 2},
                         {m_texts.translate("Report", "Projects"), 1, true}};
        for (const bool moved : {true, false}) {
            for (int i = 0; i < StatusFlow::kPlaces; ++i) {
                for (int j = 0; j < StatusFlow::kPlaces; ++j) {
                    const int count = m_changes.flow.moves[static_cast<size_t>(i)][static_cast<size_t>(j)];
                    if (count > 0 && (i != j) == moved)
                        table.rows.push_back(
                            {cell(flowPlace(i, m_texts)), cell(flowPlace(j, m_texts)), cell(m_texts.number(count))});
                }
            }
        }
        add(std::move(table));
    }

    static Table::Cell cell(const QString& words) { return {words, {}, {}, false, false}; }

    void changed()
    {
        if (m_changes.diff.changed.empty())
            return;
        add(Heading{2, m_texts.translate("Report", "Changed projects")});
        add(Paragraph{m_texts.translate("Report",
                                        "What differs is what the registers say. When it happened they do not "
                                        "say: a source's date is not the day of an event."),
                      Paragraph::Style::Body});
        for (const bool status : {true, false}) {
            Table table;
            table.columns = {{m_texts.translate("Report", "Project"), 2.2},
                             {m_texts.translate("Report", "Municipality"), 1.2},
                             {m_texts.translate("Report", "From → to"), 2.6}};
            for (size_t i = 0; i < m_changes.diff.changed.size(); ++i) {
                if (hasStatus(m_changes.diff.changed[i]) == status)
                    table.rows.push_back(changedRow(m_changes.diff.changed[i].id, m_changes.words[i]));
            }
            if (table.rows.empty())
                continue;
            const QString heading = status ? m_texts.translate("Report", "Another status")
                                           : m_texts.translate("Report", "Other differences");
            add(Heading{3, QStringLiteral("%1 (%2)").arg(heading).arg(table.rows.size())});
            add(std::move(table));
        }
    }

    std::vector<Table::Cell> changedRow(const domain::ProjectId& id, const QStringList& words) const
    {
        const int row = m_parts.landscape().rowOf(id);
        if (row < 0)
            return {cell(id.text()), cell({}), cell(words.join(QLatin1Char('\n')))};
        Table::Cell title = cell(m_parts.landscape().projects()[static_cast<size_t>(row)].title);
        title.strong = true;
        title.isData = true;
        return {title, m_parts.places(row), cell(words.join(QLatin1Char('\n')))};
    }

    void gone()
    {
        ReportInput input{*m_changes.earlier,
                          m_parts.input().borders,
                          {},
                          m_parts.input().subject,
                          ReportTemplate::Changes,
                          {},
                          {},
                          {},
                          nullptr};
        listed(m_changes.diff.removed, ReportParts(input, m_texts),
               m_conclusive ? m_texts.translate("Report", "Projects no longer there")
                            : m_texts.translate("Report", "Only in the earlier register"));
    }

    void listed(const std::vector<domain::ProjectId>& ids, const ReportParts& parts, const QString& heading)
    {
        Table table = parts.projects(ids);
        if (table.rows.empty())
            return;
        add(Heading{2, QStringLiteral("%1 (%2)").arg(heading).arg(table.rows.size())});
        if (!m_conclusive)
            add(Paragraph{m_texts.translate("Report",
                                            "That a project is in one of the registers only does not mean that "
                                            "it is new or gone."),
                          Paragraph::Style::Note});
        add(std::move(table));
    }

    const ReportParts& m_parts;
    const base::Texts& m_texts;
    const ReportChanges& m_changes;
    bool m_conclusive;
    std::vector<Block> m_blocks;
};

} // namespace

std::vector<Block> changesOpening(const ReportParts& parts)
{
    return Changes(parts).opening();
}

std::vector<Block> makeChangesSection(const ReportParts& parts, Section section)
{
    return Changes(parts).build(section);
}

} // namespace landkort::report
