// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_builder.h"

namespace landkort::report {

/// Blocks that several templates share; everything is counted by the snapshot, nothing here counts by itself.
class ReportParts {
public:
    ReportParts(const ReportInput& input, const base::Texts& texts);

    const ReportInput& input() const { return m_input; }
    const query::Snapshot& snapshot() const { return m_snapshot; }
    const query::Landscape& landscape() const { return m_landscape; }
    const base::Texts& texts() const { return m_texts; }
    bool documented() const { return m_documented; }

    /// What can be read alone: sentences, key figures, map.
    Overview overview() const;
    Overview publishedOverview() const;
    /// Rule 8: in documented examples nothing found is "none", never a 0 that looks like a count.
    QString countText(int count) const;
    /// "Angivet i drift", "Pilotprojekter" …
    QString statusHeading(domain::Status status) const;
    /// A heading of `level` and a table for each status that has projects.
    std::vector<Block> projectsByStatus(int level) const;
    /// These projects of the snapshot, in its order; those it lacks fall out.
    Table projects(const std::vector<domain::ProjectId>& ids) const;
    /// The municipalities of a project, the chosen ones first: a cell.
    Table::Cell places(int row) const;
    /// Use cases with at least one matching project.
    Table useCases() const;

private:
    KeyFigures keyFigures() const;
    FigureBlock map() const;
    std::vector<Table::Cell> row(const query::MatchingProject& match) const;
    Table projectTable() const;
    QString shortened(QStringList names) const;
    QString statusDate(const query::MatchingProject& match) const;

    const ReportInput& m_input;
    const query::Snapshot& m_snapshot;
    const query::Landscape& m_landscape;
    const base::Texts& m_texts;
    bool m_documented;
};

} // namespace landkort::report
