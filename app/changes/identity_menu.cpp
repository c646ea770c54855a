// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/identity_menu.h"

#include "core/analysis/project_matcher.h"
#include "core/base/danish_text.h"

#include <algorithm>

namespace landkort::app {

/// More is no menu; the most alike come first.
static constexpr size_t kMostCandidates = 12;

static const domain::Project& projectOf(const query::Landscape& landscape, const domain::ProjectId& id)
{
    return landscape.projects()[static_cast<size_t>(landscape.rowOf(id))];
}

IdentityMenu::IdentityMenu(const ChangeListModel& model, int row, QWidget* parent) : QMenu(parent)
{
    const auto kind = static_cast<ChangeListModel::Kind>(model.index(row, 0).data(ChangeListModel::KindRole).toInt());
    const domain::ProjectId id = model.idAt(row);
    if (kind == ChangeListModel::Kind::New || kind == ChangeListModel::Kind::Gone)
        addCandidates(model.content(), id, kind == ChangeListModel::Kind::New);
    else
        addPair(model.earlierAt(row), id, model.sameByAt(row) == analysis::SameBy::User);
}

void IdentityMenu::addPair(const domain::ProjectId& earlier, const domain::ProjectId& later, bool said)
{
    addAction(tr("Not the same project"), this, [=, this] { emit otherAsked(earlier, later); });
    if (said)
        addAction(tr("Forget what I said"), this, [=, this] { emit forgetAsked(earlier, later); });
}

void IdentityMenu::addCandidates(const ChangeListModel::Content& content, const domain::ProjectId& id, bool isNew)
{
    const query::Landscape& own = isNew ? *content.to : *content.from;
    const query::Landscape& others = isNew ? *content.from : *content.to;
    const domain::Project& project = projectOf(own, id);
    struct Candidate {
        double likeness;
        const domain::Project* project;
    };
    std::vector<Candidate> candidates;
    for (const auto& other : isNew ? content.diff.removed : content.diff.added) {
        const domain::Project& candidate = projectOf(others, other);
        candidates.push_back({analysis::likeness(project, candidate), &candidate});
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness
                                        : base::compareDanish(a.project->title, b.project->title) < 0;
    });
    if (candidates.size() > kMostCandidates)
        candidates.resize(kMostCandidates);
    if (candidates.empty())
        return;
    QMenu* same = addMenu(tr("The same as"));
    for (const auto& candidate : candidates) {
        // An ampersand of the data is no shortcut.
        const QString words =
            candidate.project->title.simplified().left(80).replace(QLatin1Char('&'), QStringLiteral("&&"));
        const domain::ProjectId other = candidate.project->id;
        same->addAction(words, this, [=, this] { emit sameAsked(isNew ? other : id, isNew ? id : other); });
    }
}

} // namespace landkort::app
