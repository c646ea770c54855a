// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/twin_index.h"
#include "core/query/snapshot.h"

namespace landkort::analysis {

/// How much each likeness counts; the score is their sum divided by the sum of all weights.
struct TwinWeights {
    double text = 0.60;
    double useCase = 0.18; ///< in full for the same; by kinship for another
    double domain = 0.10;
    double technology = 0.03;
    double vendor = 0.06;
    double target = 0.03;
    bool kinship = true; ///< whether another use case counts at all
};

/// One likeness of two projects, for people.
struct TwinReason {
    enum class Kind { UseCase, RelatedUseCase, Domain, Vendor, Technology, Target, Words };
    Kind kind = Kind::Words;
    QStringList values; ///< vendors or words they share; else the label's key is known from the project
};
QString text(const TwinReason& reason, const base::Texts& texts);

/// A project that resembles another one.
struct Twin {
    int row = 0;
    double score = 0; ///< 0 … 1
    std::vector<TwinReason> reasons;
    /// Perhaps the same project told twice: nearly the same text, and no municipality that speaks against it.
    bool likelyDuplicate = false;
};

struct TwinOptions {
    int most = 5;
    TwinWeights weights;
    std::vector<bool> among; ///< per row: may be a twin; empty = all
};

/// The most similar projects elsewhere, best first; equal scores in the edition's order. Elsewhere: a project that lies
/// wholly in municipalities of this one is left out, unless it is a likely duplicate. A score of 0 is no twin.
std::vector<Twin> findTwins(const TwinIndex& index, int row, const TwinOptions& options = {});

/// Twins among what the snapshot's filter leaves.
std::vector<bool> rowsOf(const query::Snapshot& snapshot);

/// Two rows that may be one project, told twice.
struct DuplicatePair {
    int first = 0;
    int second = 0;
    double textScore = 0; ///< the smaller of the two directions
};
/// For the editor; best first.
std::vector<DuplicatePair> likelyDuplicates(const TwinIndex& index);

} // namespace landkort::analysis
