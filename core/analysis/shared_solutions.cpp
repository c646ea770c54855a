// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/shared_solutions.h"

#include "core/base/danish_text.h"

#include <algorithm>
#include <map>

namespace landkort::analysis {

namespace {

/// Folded, every sign a space, a space at both ends: whole words can be sought as " word ".
QString asWords(const QString& text)
{
    QString words = base::fold(text);
    for (QChar& c : words) {
        if (!c.isLetterOrNumber())
            c = QLatin1Char(' ');
    }
    return QLatin1Char(' ') + words.simplified() + QLatin1Char(' ');
}

void addAdoption(Adopter& adopter, const domain::Adoption& adoption, bool recent, int row)
{
    const bool first = adopter.rows.empty();
    const bool newer =
        adoption.statusDate && (!adopter.statusDate || adoption.statusDate->lastDay() > adopter.statusDate->lastDay());
    if (first || adoption.status < adopter.status || (adoption.status == adopter.status && newer)) {
        adopter.status = adoption.status;
        adopter.statusDate = adoption.statusDate;
        adopter.recent = recent;
    }
    adopter.rows.push_back(row);
}

} // namespace

bool isAbout(const domain::Project& project, const domain::SharedSolution& solution)
{
    if (std::find(solution.projects.begin(), solution.projects.end(), project.id) != solution.projects.end())
        return true;
    const QString title = asWords(project.title);
    return std::any_of(solution.terms.begin(), solution.terms.end(), [&](const QString& term) {
        const QString words = asWords(term);
        return title.contains(words) || std::any_of(project.vendors.begin(), project.vendors.end(),
                                                    [&](const QString& v) { return asWords(v).contains(words); });
    });
}

std::vector<SolutionInUse> solutionsInUse(const query::Snapshot& snapshot,
                                          const std::vector<domain::SharedSolution>& solutions)
{
    const auto& landscape = *snapshot.landscape;
    std::vector<SolutionInUse> found;
    for (const auto& solution : solutions) {
        SolutionInUse use;
        use.solution = &solution;
        std::map<int, Adopter> adopters;
        for (const auto& match : snapshot.matching) {
            const auto& project = landscape.projects()[static_cast<size_t>(match.row)];
            if (!isAbout(project, solution))
                continue;
            use.rows.push_back(match.row);
            if (project.municipalitiesClaimed)
                use.claimed = std::max(use.claimed.value_or(0), *project.municipalitiesClaimed);
            const auto places = landscape.placesOf(match.row);
            if (places.empty())
                use.rowsWithoutMunicipality.push_back(match.row);
            for (size_t i = 0; i < places.size(); ++i) {
                if (!snapshot.countedPlaces[static_cast<size_t>(places[i].municipality)])
                    continue;
                Adopter& adopter = adopters[places[i].municipality];
                adopter.municipality = places[i].municipality;
                addAdoption(adopter, project.adoptions[i], places[i].recent, match.row);
            }
        }
        for (auto& [municipality, adopter] : adopters)
            use.adopters.push_back(std::move(adopter));
        if (!use.rows.empty())
            found.push_back(std::move(use));
    }
    return found;
}

} // namespace landkort::analysis
