// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/peer_comparison.h"

#include <QtAssert>

#include <algorithm>
#include <set>

namespace landkort::analysis {

namespace {

using query::Dimension;
using query::Landscape;
using query::Snapshot;

std::shared_ptr<const Snapshot> withoutPlaces(const std::shared_ptr<const Snapshot>& snapshot)
{
    query::ProjectFilter filter = snapshot->filter;
    for (const auto d : {Dimension::Municipality, Dimension::Region, Dimension::Group})
        filter.clear(d);
    return filter == snapshot->filter ? snapshot : query::makeSnapshot(snapshot->landscape, filter);
}

void keepNewer(std::optional<base::PartialDate>& newest, const std::optional<base::PartialDate>& date)
{
    if (date && (!newest || date->lastDay() > newest->lastDay()))
        newest = date;
}

/// Walks the matching projects once and fills rows and matrix.
class Walk {
public:
    explicit Walk(PeerComparison& comparison)
        : m_comparison(comparison), m_landscape(*comparison.snapshot->landscape),
          m_rowOf(m_landscape.catalog().municipalities.size(), -1)
    {
        const auto& members = m_comparison.set.members;
        for (size_t i = 0; i < members.size(); ++i)
            m_rowOf[static_cast<size_t>(members[i])] = static_cast<int>(i);
        m_cells.assign(static_cast<size_t>(m_landscape.itemCount(Dimension::UseCase)),
                       std::vector<PeerCell>(members.size()));
        m_domains.resize(members.size());
    }

    void run()
    {
        const auto& facet = m_comparison.snapshot->facet(Dimension::Municipality);
        for (const int m : m_comparison.set.members) {
            PeerRow row;
            row.municipality = m;
            row.own = m == m_comparison.set.subject;
            row.counts = facet.rows[static_cast<size_t>(m)].filtered;
            m_comparison.rows.push_back(row);
        }
        for (const auto& match : m_comparison.snapshot->matching)
            addProject(match.row);
        finish();
    }

private:
    void addProject(int project)
    {
        const auto places = m_landscape.placesOf(project);
        const auto& adoptions = m_landscape.projects()[static_cast<size_t>(project)].adoptions;
        for (size_t i = 0; i < places.size(); ++i) {
            const int row = m_rowOf[static_cast<size_t>(places[i].municipality)];
            if (row < 0)
                continue;
            PeerRow& peer = m_comparison.rows[static_cast<size_t>(row)];
            keepNewer(peer.latestSource, adoptions[i].statusDate);
            if (places.size() == 1)
                keepNewer(peer.latestSource, m_landscape.projects()[static_cast<size_t>(project)].latestSource);
            for (const int item : m_landscape.itemsOf(Dimension::Domain, project)) {
                if (!m_landscape.isNotStated(Dimension::Domain, item))
                    m_domains[static_cast<size_t>(row)].insert(item);
            }
            for (const int item : m_landscape.itemsOf(Dimension::UseCase, project))
                addTo(m_cells[static_cast<size_t>(item)][static_cast<size_t>(row)], places[i]);
        }
    }

    static void addTo(PeerCell& cell, const Landscape::PlacedStatus& place)
    {
        if (cell.isEmpty() || place.status < cell.strongest) {
            cell.strongest = place.status;
            cell.recent = place.recent;
        } else if (place.status == cell.strongest) {
            cell.recent = cell.recent || place.recent;
        }
        ++cell.projects;
    }

    void finish()
    {
        for (size_t item = 0; item < m_cells.size(); ++item) {
            auto& cells = m_cells[item];
            if (std::all_of(cells.begin(), cells.end(), [](const PeerCell& c) { return c.isEmpty(); }))
                continue;
            const bool stated = !m_landscape.isNotStated(Dimension::UseCase, static_cast<int>(item));
            for (size_t row = 0; row < cells.size(); ++row)
                m_comparison.rows[row].useCases += stated && !cells[row].isEmpty();
            m_comparison.useCases.push_back(static_cast<int>(item));
            m_comparison.matrix.push_back(std::move(cells));
        }
        for (size_t row = 0; row < m_domains.size(); ++row)
            m_comparison.rows[row].domains = static_cast<int>(m_domains[row].size());
    }

    PeerComparison& m_comparison;
    const Landscape& m_landscape;
    std::vector<int> m_rowOf; ///< per municipality; -1 = not in the set
    std::vector<std::vector<PeerCell>> m_cells;
    std::vector<std::set<int>> m_domains;
};

int valueOf(const PeerRow& row, PeerMeasure measure)
{
    const bool inOperation =
        measure == PeerMeasure::InOperation || measure == PeerMeasure::InOperationPerHundredThousand;
    return inOperation ? row.counts.of(domain::Status::InOperation) : row.counts.projects;
}

int rankAmong(const std::vector<double>& values, size_t row, double value)
{
    int rank = 1;
    for (size_t other = 0; other < values.size(); ++other)
        rank += other != row && values[other] > value;
    return rank;
}

std::optional<MeasuredPeers> measured(const PeerComparison& comparison, PeerMeasure measure)
{
    const auto& catalog = comparison.snapshot->landscape->catalog();
    const bool rate =
        measure == PeerMeasure::ProjectsPerHundredThousand || measure == PeerMeasure::InOperationPerHundredThousand;
    const auto scaled = [&](const PeerRow& row, int count) -> std::optional<double> {
        if (!rate)
            return count;
        return perHundredThousand(count, catalog.municipalities[static_cast<size_t>(row.municipality)].population);
    };
    MeasuredPeers result;
    for (const auto& row : comparison.rows) {
        const auto value = scaled(row, valueOf(row, measure));
        if (!value)
            return std::nullopt;
        result.values.push_back(*value);
    }
    result.ranks = competitionRanks(result.values);
    for (size_t i = 0; i < comparison.rows.size(); ++i) {
        const int count = valueOf(comparison.rows[i], measure);
        const double more = scaled(comparison.rows[i], count + 1).value_or(0);
        const double fewer = scaled(comparison.rows[i], std::max(0, count - 1)).value_or(0);
        result.ranksWithOneMore.push_back(rankAmong(result.values, i, more));
        result.ranksWithOneFewer.push_back(rankAmong(result.values, i, fewer));
    }
    result.spread = spreadOf(result.values).value_or(Spread{});
    return result;
}

PeerStatistics statisticsOf(const PeerComparison& comparison)
{
    PeerStatistics statistics;
    for (int m = 0; m < kPeerMeasureCount; ++m)
        statistics.measures[static_cast<size_t>(m)] = measured(comparison, static_cast<PeerMeasure>(m));
    for (const auto& row : comparison.rows)
        statistics.inOperation.push_back(
            shareIfEnough(row.counts.of(domain::Status::InOperation), row.counts.projects));
    for (const auto& cells : comparison.matrix) {
        const auto inOperation = std::count_if(cells.begin(), cells.end(), [](const PeerCell& c) {
            return !c.isEmpty() && c.strongest == domain::Status::InOperation;
        });
        statistics.useCases.push_back(shareIfEnough(static_cast<int>(inOperation), static_cast<int>(cells.size())));
    }
    return statistics;
}

} // namespace

QString key(PeerMeasure measure)
{
    switch (measure) {
    case PeerMeasure::Projects:
        return QStringLiteral("projects");
    case PeerMeasure::InOperation:
        return QStringLiteral("in_operation");
    case PeerMeasure::ProjectsPerHundredThousand:
        return QStringLiteral("projects_per_100000");
    case PeerMeasure::InOperationPerHundredThousand:
        return QStringLiteral("in_operation_per_100000");
    }
    return {};
}

const PeerRow& PeerComparison::ownRow() const
{
    const auto it = std::find_if(rows.begin(), rows.end(), [](const PeerRow& row) { return row.own; });
    Q_ASSERT(it != rows.end());
    return *it;
}

PeerComparison comparePeers(const std::shared_ptr<const Snapshot>& snapshot, PeerSet set)
{
    Q_ASSERT(snapshot->landscape->isRegister());
    PeerComparison comparison;
    comparison.snapshot = withoutPlaces(snapshot);
    comparison.set = std::move(set);
    Walk(comparison).run();
    if (!comparison.snapshot->landscape->isDocumentedExamples())
        comparison.statistics = statisticsOf(comparison);
    return comparison;
}

QString whyNoStatistics(const PeerComparison& comparison, const base::Texts& texts)
{
    if (comparison.statistics)
        return {};
    return texts.translate(
        "Peers", "No ranks, medians, intervals or rates: this edition holds documented examples, not a census, "
                 "so a difference between municipalities may only show what has been written about.");
}

} // namespace landkort::analysis
