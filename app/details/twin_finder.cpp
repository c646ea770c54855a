// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/twin_finder.h"

#include <algorithm>

namespace landkort::app {

void TwinFinder::setSolutions(Solutions solutions)
{
    m_readSolutions = std::move(solutions);
    m_landscape.reset();
}

const ProjectTwins* TwinFinder::known(const std::shared_ptr<const query::Landscape>& landscape, int row) const
{
    const auto at = m_found.find(row);
    return landscape != m_landscape || at == m_found.end() ? nullptr : &at->second;
}

void TwinFinder::prepare(const std::shared_ptr<const query::Landscape>& landscape)
{
    if (landscape == m_landscape)
        return;
    m_landscape = landscape;
    m_found.clear();
    m_uses.clear();
    m_index = std::make_unique<analysis::TwinIndex>(landscape);
    if (!m_readSolutions)
        return;
    m_solutions = m_readSolutions();
    m_uses = analysis::solutionsInUse(*query::makeSnapshot(landscape, {}), m_solutions);
}

const ProjectTwins& TwinFinder::find(const std::shared_ptr<const query::Landscape>& landscape, int row)
{
    prepare(landscape);
    if (const auto* found = known(landscape, row))
        return *found;
    ++m_searches;
    ProjectTwins twins;
    twins.twins = analysis::findTwins(*m_index, row);
    const auto use = std::find_if(m_uses.begin(), m_uses.end(), [&](const auto& each) {
        return std::find(each.rows.begin(), each.rows.end(), row) != each.rows.end();
    });
    if (use != m_uses.end())
        twins.solution = *use;
    return m_found.emplace(row, std::move(twins)).first->second;
}

} // namespace landkort::app
