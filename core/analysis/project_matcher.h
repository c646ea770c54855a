// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/project.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace landkort::analysis {

/// From here on two projects are taken for the same one.
inline constexpr double kSameProject = 0.8;

/// How alike two projects are, 0 … 1: the words of their titles (Dice's coefficient: twice the shared words over the
/// sum of both titles' words). 0 when both name municipalities and share none.
double likeness(const domain::Project& a, const domain::Project& b);

/// Finds the project of one list that a project of another is: by id, else by the best likeness of at least
/// kSameProject. Two equally good ones are none: nothing is guessed. Each project is found once.
class ProjectMatcher {
public:
    explicit ProjectMatcher(const std::vector<domain::Project>& known);

    struct Match {
        int index = -1;   ///< into `known`; -1 = none
        double score = 0; ///< 1 for the same id
    };
    /// Takes the match it gives.
    Match take(const domain::Project& project);
    /// Before anything is taken: what the user says. A pair that is the same is taken at once.
    void join(const domain::ProjectId& project, const domain::ProjectId& known);
    void separate(const domain::ProjectId& project, const domain::ProjectId& known);
    /// Whether the user has joined the project to one; take() gives it with the score 1.
    bool isJoined(const domain::ProjectId& project) const { return m_joined.contains(project.text()); }
    bool hasId(const domain::ProjectId& id) const { return m_byId.contains(id.text()); }

private:
    Match mostAlike(const domain::Project& project) const;
    bool isSeparate(const domain::Project& project, int known) const
    {
        return m_separate.contains({project.id.text(), known});
    }

    struct Known {
        QStringList words; ///< each once
        QStringList places;
        bool taken = false;
    };
    std::vector<Known> m_known;
    QHash<QString, int> m_byId;
    QHash<QString, int> m_joined;
    QSet<std::pair<QString, int>> m_separate;
    QHash<QString, std::vector<int>> m_byWord;
};

/// For each of `projects` the one of `known` that it is; known ids first, so that none loses its own to a likeness.
std::vector<ProjectMatcher::Match> matchAll(const std::vector<domain::Project>& known,
                                            const std::vector<domain::Project>& projects);

} // namespace landkort::analysis
