// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/peer_set.h"
#include "core/analysis/small_numbers.h"
#include "core/query/snapshot.h"

#include <array>
#include <memory>

namespace landkort::analysis {

/// One municipality of the set. Statuses are its own adoptions' (rule 2).
struct PeerRow {
    int municipality = 0; ///< index of the catalog
    bool own = false;     ///< the set's subject
    query::StatusCounts counts;
    /// The newest source about this municipality among the counted projects: of the adoption's status, and, where a
    /// project has no other municipality, of the project. Nothing = all undated, or no project.
    std::optional<base::PartialDate> latestSource;
    int domains = 0;  ///< different domains among the counted projects, whatever their status
    int useCases = 0; ///< different use cases, likewise
};

/// What one municipality has of one use case.
struct PeerCell {
    int projects = 0; ///< 0: none documented (examples), none (complete)
    domain::Status strongest = domain::Status::Unknown;
    bool recent = false; ///< some adoption with that status was stated within two years (rule 10)
    bool isEmpty() const { return projects == 0; }
};

enum class PeerMeasure { Projects, InOperation, ProjectsPerHundredThousand, InOperationPerHundredThousand };
inline constexpr int kPeerMeasureCount = 4;
/// "projects", "in_operation", "projects_per_100000", "in_operation_per_100000".
QString key(PeerMeasure measure);

/// One measure over the set, the subject included. Per row, in the rows' order.
struct MeasuredPeers {
    std::vector<double> values;
    std::vector<int> ranks; ///< 1 = most; ties share a rank (competition ranking)
    /// How firm a rank is: what it would be with one project more, and with one fewer, all others unchanged.
    std::vector<int> ranksWithOneMore;
    std::vector<int> ranksWithOneFewer;
    Spread spread;
};

/// Only of complete editions (rule 8).
struct PeerStatistics {
    std::array<std::optional<MeasuredPeers>, kPeerMeasureCount> measures; ///< nothing: a population is missing
    std::vector<std::optional<Share>> inOperation; ///< per row, of its projects; nothing: fewer than five (rule 7)
    std::vector<std::optional<Share>> useCases; ///< per use case, the set's municipalities with it in operation, of all

    const std::optional<MeasuredPeers>& of(PeerMeasure m) const { return measures[static_cast<size_t>(m)]; }
};

/// The set side by side, under the snapshot's filter but for its places: the set itself is the place.
struct PeerComparison {
    std::shared_ptr<const query::Snapshot> snapshot; ///< without filter of places; what the rows were counted from
    PeerSet set;
    std::vector<PeerRow> rows;                 ///< in the set's order
    std::vector<int> useCases;                 ///< items of Dimension::UseCase some member has, in vocabulary order
    std::vector<std::vector<PeerCell>> matrix; ///< [use case][row]
    std::optional<PeerStatistics> statistics;  ///< nothing: documented examples

    const PeerRow& ownRow() const;
};

/// Promise of the caller: the snapshot is of a register.
PeerComparison comparePeers(const std::shared_ptr<const query::Snapshot>& snapshot, PeerSet set);

/// Why there are no ranks, medians, intervals and rates; empty when there are.
QString whyNoStatistics(const PeerComparison& comparison, const base::Texts& texts);

} // namespace landkort::analysis
