// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/edition_diff.h"

#include <algorithm>

namespace landkort::analysis {

namespace {

using domain::Project;

std::optional<QString> stated(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
}
std::optional<QString> stated(const std::optional<base::PartialDate>& date)
{
    return date ? std::optional<QString>(date->toIso()) : std::nullopt;
}
std::optional<QString> stated(domain::Status status)
{
    return domain::key(status);
}
template <class Enum> std::optional<QString> stated(const std::optional<Enum>& value)
{
    return value ? std::optional<QString>(domain::key(*value)) : std::nullopt;
}

std::optional<QString> statusIn(const Project& project, const domain::MunicipalityCode& code)
{
    for (const auto& adoption : project.adoptions) {
        if (adoption.municipality == code)
            return domain::key(adoption.status);
    }
    return std::nullopt;
}

std::vector<FieldChange> changesOf(const Project& from, const Project& to)
{
    std::vector<FieldChange> changes;
    const auto compare = [&](const char* field, const std::optional<QString>& before,
                             const std::optional<QString>& after, const domain::MunicipalityCode& municipality = {}) {
        if (before != after)
            changes.push_back({QString::fromLatin1(field), municipality, before, after});
    };
    compare("id", stated(from.id.text()), stated(to.id.text()));
    compare("title", stated(from.title), stated(to.title));
    compare("status", stated(from.status), stated(to.status));
    for (const auto& adoption : from.adoptions)
        compare("status", domain::key(adoption.status), statusIn(to, adoption.municipality), adoption.municipality);
    for (const auto& adoption : to.adoptions) {
        if (!statusIn(from, adoption.municipality))
            compare("status", std::nullopt, domain::key(adoption.status), adoption.municipality);
    }
    compare("domain", stated(from.domainKey), stated(to.domainKey));
    compare("use_case", stated(from.useCaseKey), stated(to.useCaseKey));
    compare("target", stated(from.target), stated(to.target));
    compare("task", stated(from.task), stated(to.task));
    compare("started", stated(from.started), stated(to.started));
    const QString comma = QStringLiteral("; ");
    compare("vendors", stated(from.vendors.join(comma)), stated(to.vendors.join(comma)));
    compare("technology", stated(from.technology), stated(to.technology));
    compare("description", stated(from.description), stated(to.description));
    compare("outcome", stated(from.outcome), stated(to.outcome));
    return changes;
}

std::vector<bool> matchingRows(const query::Snapshot& snapshot)
{
    std::vector<bool> matching(snapshot.landscape->projects().size(), false);
    for (const auto& match : snapshot.matching)
        matching[static_cast<size_t>(match.row)] = true;
    return matching;
}

} // namespace

EditionDiff diffEditions(const query::Snapshot& from, const query::Snapshot& to)
{
    Q_ASSERT(from.landscape->isRegister() && to.landscape->isRegister());
    const auto& earlier = from.landscape->projects();
    const auto& later = to.landscape->projects();
    const auto matchingFrom = matchingRows(from);
    const auto matchingTo = matchingRows(to);
    const auto same = sameProjects(*from.landscape, *to.landscape);
    std::vector<bool> lives(earlier.size(), false);
    EditionDiff diff;
    for (size_t i = 0; i < later.size(); ++i) {
        if (same[i].index < 0) {
            if (matchingTo[i])
                diff.added.push_back(later[i].id);
            continue;
        }
        const auto before = static_cast<size_t>(same[i].index);
        lives[before] = true;
        if (!matchingTo[i] && !matchingFrom[before])
            continue;
        auto changes = changesOf(earlier[before], later[i]);
        if (!changes.empty())
            diff.changed.push_back({later[i].id, earlier[before].id, same[i].by, same[i].likeness, std::move(changes)});
    }
    for (size_t i = 0; i < earlier.size(); ++i) {
        if (!lives[i] && matchingFrom[i])
            diff.removed.push_back(earlier[i].id);
    }
    return diff;
}

bool absenceIsConclusive(const query::Landscape& from, const query::Landscape& to)
{
    return !from.isDocumentedExamples() && !to.isDocumentedExamples();
}

} // namespace landkort::analysis
