// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/snapshot.h"

#include <array>

namespace landkort::app {

/// What the table can show of a project, in its default order. The ints are the model's columns.
enum class ProjectColumn {
    Title,
    Municipalities,
    Domain,
    UseCase,
    Target,
    Task,
    Status,
    StatusDate,
    Started,
    Vendors,
    Technology,
    Source,
};
inline constexpr int kProjectColumnCount = 12;

/// Stable ASCII key, for remembered settings: "title", "municipalities", "status_date" …
QString key(ProjectColumn column);
std::optional<ProjectColumn> projectColumnFromKey(const QString& key);
QString label(ProjectColumn column, const base::Texts& texts);

/// "i drift · oplyst 8. maj 2026", with "ældre end to år" or "uden dato" when that is so (rule 10).
QString statusInWords(domain::Status status, const std::optional<base::PartialDate>& date, bool recent,
                      const base::Texts& texts);
/// Rule 11: "ca. 40, heraf 3 navngivet"; empty when no source claims more municipalities than are named.
QString claimInWords(const domain::Project& project, const base::Texts& texts);

/// The cells of one matching project in words and as sort keys. Texts of the data come out as written.
class ProjectCells {
public:
    ProjectCells(const query::Snapshot& snapshot, const base::Texts& texts) : m_snapshot(snapshot), m_texts(texts) {}

    /// Empty = not stated.
    QString stated(ProjectColumn column, const query::MatchingProject& match) const;
    /// The same, with "ikke oplyst" where nothing is stated.
    QString text(ProjectColumn column, const query::MatchingProject& match) const;

    /// Cells without a value sort last in both directions; equal numbers are told apart by text in Danish order.
    struct SortKey {
        bool stated = false;
        qint64 number = 0;
        QString text;
    };
    SortKey sortKey(ProjectColumn column, const query::MatchingProject& match) const;

private:
    const domain::Project& project(const query::MatchingProject& match) const
    {
        return m_snapshot.landscape->projects()[static_cast<size_t>(match.row)];
    }
    QString itemOf(query::Dimension dimension, const query::MatchingProject& match) const;
    QString municipalities(const query::MatchingProject& match) const;
    /// In Danish order; `counted` = those in the chosen places, or the others.
    QStringList namesOf(const query::MatchingProject& match, bool counted) const;

    const query::Snapshot& m_snapshot;
    const base::Texts& m_texts;
};

} // namespace landkort::app
