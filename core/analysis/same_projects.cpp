// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/same_projects.h"

#include "core/analysis/project_matcher.h"

namespace landkort::analysis {

static void mend(ProjectMatcher& matcher, const query::Landscape& from, const query::Landscape& to)
{
    for (const auto& identity : from.local().identities) {
        if (identity.otherEdition != to.edition().id || to.rowOf(identity.there) < 0)
            continue;
        if (identity.same)
            matcher.join(identity.there, identity.here);
        else
            matcher.separate(identity.there, identity.here);
    }
}

std::vector<SameProject> sameProjects(const query::Landscape& from, const query::Landscape& to)
{
    const auto& later = to.projects();
    std::vector<SameProject> found(later.size());
    if (from.projects().empty())
        return found;
    ProjectMatcher matcher(from.projects());
    mend(matcher, from, to);
    // Those with a known id first, so that none loses its own to a likeness.
    for (const bool known : {true, false}) {
        for (size_t i = 0; i < later.size(); ++i) {
            const auto& id = later[i].id;
            if ((matcher.hasId(id) || matcher.isJoined(id)) != known)
                continue;
            const auto match = matcher.take(later[i]);
            const bool sameId = match.index >= 0 && from.projects()[static_cast<size_t>(match.index)].id == id;
            const SameBy by = matcher.isJoined(id) ? SameBy::User : sameId ? SameBy::Id : SameBy::Likeness;
            found[i] = {match.index, by, match.score};
        }
    }
    return found;
}

} // namespace landkort::analysis
