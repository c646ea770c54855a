// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/correction.h"
#include "core/domain/edition.h"
#include "core/storage/database.h"

#include <vector>

namespace landkort::storage {

/// From one state to another; refused when somebody else has changed the correction meanwhile.
struct CorrectionChange {
    qint64 number = 0;
    domain::CorrectionState from = domain::CorrectionState::InForce;
    domain::CorrectionState to = domain::CorrectionState::Undone;
};

/// What is to be stored at once.
struct CorrectionPlan {
    std::vector<domain::Correction> added; ///< their numbers are given by the store
    std::vector<CorrectionChange> changed;

    bool isEmpty() const { return added.empty() && changed.empty(); }
};

/// Corrections and proposals of a store. What a correction may say is not known here. Each call is one transaction:
/// all of it or nothing. Nothing is ever deleted.
class CorrectionStore {
public:
    explicit CorrectionStore(Database& database) : m_database(database) {}

    /// In the order in which they count; of every state.
    base::Result<std::vector<domain::Correction>> read(domain::EditionId edition);
    /// The numbers of the added ones, in order; they count after those there are, and so does a proposal that comes in
    /// force. Undoing and redoing keep the order.
    base::Result<std::vector<qint64>> apply(domain::EditionId edition, const CorrectionPlan& plan);

    base::Result<std::vector<domain::CorrectionProposal>> proposals(domain::EditionId edition);
    /// The proposal's number.
    base::Result<qint64> addProposal(domain::EditionId edition, const domain::CorrectionProposal& proposal,
                                     const std::vector<domain::Correction>& corrections);

private:
    Database& m_database;
};

} // namespace landkort::storage
