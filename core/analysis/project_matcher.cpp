// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/project_matcher.h"

#include "core/base/danish_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace landkort::analysis {

static QStringList titleWords(const domain::Project& project)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QStringList words = base::fold(project.title).split(between, Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

static QStringList placesOf(const domain::Project& project)
{
    QStringList places;
    for (const auto& adoption : project.adoptions)
        places.append(adoption.municipality.text());
    return places;
}

static double dice(qsizetype shared, const QStringList& mine, const QStringList& theirs)
{
    const auto sum = mine.size() + theirs.size();
    return sum == 0 ? 0 : 2.0 * static_cast<double>(shared) / static_cast<double>(sum);
}

static bool shareAPlace(const QStringList& mine, const QStringList& theirs)
{
    return mine.isEmpty() || theirs.isEmpty() ||
           std::any_of(mine.begin(), mine.end(), [&](const QString& place) { return theirs.contains(place); });
}

double likeness(const domain::Project& a, const domain::Project& b)
{
    if (!shareAPlace(placesOf(a), placesOf(b)))
        return 0;
    const QStringList mine = titleWords(a);
    const QStringList theirs = titleWords(b);
    return dice(std::count_if(mine.begin(), mine.end(), [&](const QString& word) { return theirs.contains(word); }),
                mine, theirs);
}

ProjectMatcher::ProjectMatcher(const std::vector<domain::Project>& known)
{
    for (int i = 0; const auto& project : known) {
        m_known.push_back({titleWords(project), placesOf(project), false});
        m_byId.insert(project.id.text(), i);
        for (const auto& word : m_known.back().words)
            m_byWord[word].push_back(i);
        ++i;
    }
}

ProjectMatcher::Match ProjectMatcher::take(const domain::Project& project)
{
    if (const auto joined = m_joined.constFind(project.id.text()); joined != m_joined.cend())
        return {*joined, 1};
    Match match;
    if (const auto same = m_byId.constFind(project.id.text());
        same != m_byId.cend() && !m_known[static_cast<size_t>(*same)].taken && !isSeparate(project, *same))
        match = {*same, 1};
    else
        match = mostAlike(project);
    if (match.index >= 0)
        m_known[static_cast<size_t>(match.index)].taken = true;
    return match;
}

void ProjectMatcher::join(const domain::ProjectId& project, const domain::ProjectId& known)
{
    const auto found = m_byId.constFind(known.text());
    if (found == m_byId.cend() || m_known[static_cast<size_t>(*found)].taken || isJoined(project))
        return;
    m_joined.insert(project.text(), *found);
    m_known[static_cast<size_t>(*found)].taken = true;
}

void ProjectMatcher::separate(const domain::ProjectId& project, const domain::ProjectId& known)
{
    if (const auto found = m_byId.constFind(known.text()); found != m_byId.cend())
        m_separate.insert({project.text(), *found});
}

ProjectMatcher::Match ProjectMatcher::mostAlike(const domain::Project& project) const
{
    const QStringList words = titleWords(project);
    const QStringList places = placesOf(project);
    QHash<int, qsizetype> shared;
    for (const auto& word : words) {
        const auto holders = m_byWord.constFind(word);
        if (holders == m_byWord.cend())
            continue;
        for (const int index : *holders)
            ++shared[index];
    }
    Match best;
    bool twice = false;
    for (auto candidate = shared.cbegin(); candidate != shared.cend(); ++candidate) {
        const Known& known = m_known[static_cast<size_t>(candidate.key())];
        const double score = dice(candidate.value(), words, known.words);
        if (known.taken || isSeparate(project, candidate.key()) || score < kSameProject || score < best.score ||
            !shareAPlace(places, known.places))
            continue;
        twice = score == best.score;
        best = {candidate.key(), score};
    }
    return twice ? Match{} : best;
}

std::vector<ProjectMatcher::Match> matchAll(const std::vector<domain::Project>& known,
                                            const std::vector<domain::Project>& projects)
{
    std::vector<ProjectMatcher::Match> matches(projects.size());
    if (known.empty())
        return matches;
    ProjectMatcher matcher(known);
    for (const bool byId : {true, false}) {
        for (size_t i = 0; i < projects.size(); ++i) {
            if (matcher.hasId(projects[i].id) == byId)
                matches[i] = matcher.take(projects[i]);
        }
    }
    return matches;
}

} // namespace landkort::analysis
