// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/status_flow.h"

#include <map>
#include <numeric>
#include <set>

namespace landkort::analysis {

namespace {

using Statuses = std::map<domain::ProjectId, int>;

Statuses statusesOf(const query::Snapshot& snapshot)
{
    Statuses statuses;
    for (const auto& match : snapshot.matching)
        statuses.emplace(snapshot.landscape->projects()[static_cast<size_t>(match.row)].id,
                         static_cast<int>(match.status));
    return statuses;
}

/// Later id → earlier id, of projects that were matched though their ids differ.
std::map<domain::ProjectId, domain::ProjectId> renamed(const EditionDiff& diff)
{
    std::map<domain::ProjectId, domain::ProjectId> names;
    for (const auto& change : diff.changed) {
        for (const auto& field : change.fields) {
            if (field.field == QLatin1String("id") && field.from)
                names.emplace(change.id, domain::ProjectId(*field.from));
        }
    }
    return names;
}

} // namespace

int StatusFlow::from(int place) const
{
    const auto& row = moves.at(static_cast<size_t>(place));
    return std::accumulate(row.begin(), row.end(), 0);
}

int StatusFlow::to(int place) const
{
    return std::accumulate(moves.begin(), moves.end(), 0,
                           [place](int sum, const auto& row) { return sum + row.at(static_cast<size_t>(place)); });
}

int StatusFlow::moved() const
{
    int count = 0;
    for (size_t i = 0; i < kNotHere; ++i) {
        for (size_t j = 0; j < kNotHere; ++j)
            count += i == j ? 0 : moves[i][j];
    }
    return count;
}

StatusFlow statusFlow(const EditionDiff& diff, const query::Snapshot& from, const query::Snapshot& to)
{
    StatusFlow flow;
    Statuses earlier = statusesOf(from);
    const auto names = renamed(diff);
    const std::set<domain::ProjectId> added(diff.added.begin(), diff.added.end());
    const auto count = [&flow](int before, int after) {
        ++flow.moves[static_cast<size_t>(before)][static_cast<size_t>(after)];
    };
    for (const auto& [id, status] : statusesOf(to)) {
        const auto name = names.find(id);
        const auto before = added.contains(id) ? earlier.end() : earlier.find(name == names.end() ? id : name->second);
        count(before == earlier.end() ? StatusFlow::kNotHere : before->second, status);
        if (before != earlier.end())
            earlier.erase(before);
    }
    for (const auto& [id, status] : earlier)
        count(status, StatusFlow::kNotHere);
    return flow;
}

} // namespace landkort::analysis
