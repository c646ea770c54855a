// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/shared_solutions.h"
#include "core/analysis/twins.h"

#include <functional>
#include <map>
#include <memory>

namespace landkort::app {

/// What resembles a project, and the solution it shares.
struct ProjectTwins {
    std::vector<analysis::Twin> twins;
    std::optional<analysis::SolutionInUse> solution;
};

/// Finds them in the whole edition, whatever the filter, so that a change of the filter costs nothing. The edition's
/// texts are prepared at the first question; every answer is kept. Thread: GUI.
class TwinFinder {
public:
    using Solutions = std::function<std::vector<domain::SharedSolution>()>;

    void setSolutions(Solutions solutions);
    /// What is known already; nullptr = find() was not asked.
    const ProjectTwins* known(const std::shared_ptr<const query::Landscape>& landscape, int row) const;
    const ProjectTwins& find(const std::shared_ptr<const query::Landscape>& landscape, int row);
    int searches() const { return m_searches; } ///< work, counted

private:
    void prepare(const std::shared_ptr<const query::Landscape>& landscape);

    Solutions m_readSolutions;
    std::vector<domain::SharedSolution> m_solutions; ///< what m_uses points into
    std::vector<analysis::SolutionInUse> m_uses;     ///< of the whole edition
    std::unique_ptr<analysis::TwinIndex> m_index;
    std::shared_ptr<const query::Landscape> m_landscape;
    std::map<int, ProjectTwins> m_found; ///< by row
    int m_searches = 0;
};

} // namespace landkort::app
