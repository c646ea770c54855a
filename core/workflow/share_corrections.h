// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/correct_register.h"
#include "core/workflow/open_landscape.h"

#include <memory>

namespace landkort::workflow {

/// An edition and all that was ever corrected in it, read at once; keeps what a CorrectionGround refers to.
struct CorrectedEdition {
    std::shared_ptr<const query::Landscape> stored;
    std::shared_ptr<const query::Landscape> shown;
    std::vector<domain::Correction> made; ///< of every state, in the order in which they count
    std::vector<domain::CorrectionProposal> proposals;

    CorrectionGround ground() const { return {*stored, *shown, made}; }
    /// Null when there is none.
    const domain::Correction* find(qint64 number) const;
    /// The edition's word for the correction's target is no longer the one that stood there when it was made.
    bool isOutdated(const domain::Correction& correction) const;
    /// In force, but another one made later says otherwise, or it makes no sense in the edition.
    bool isIdle(const domain::Correction& correction) const;
};
base::Result<CorrectedEdition> readCorrected(const LandscapeStore& store, domain::EditionId id);

struct SentCorrections {
    domain::MunicipalityCode municipality; ///< only its own; empty = all
    QString author;
    QString text;
    QString file;
};
/// Writes the corrections in force and nothing else of the edition: the whole file or none. How many they are.
base::Result<int> sendCorrections(const CorrectedEdition& edition, const SentCorrections& sent);

/// Reads a file that somebody sent and keeps it as a proposal to the edition; nothing counts until it is accepted. A
/// file that is a proposal already, or of an edition with another name, is refused.
base::Result<domain::CorrectionProposal> receiveCorrections(LandscapeStore& store, const CorrectedEdition& edition,
                                                            const QString& file, const QDate& on);

/// Accepts or rejects open corrections of proposals, in one transaction. What would make no sense in the edition (the
/// project is not there, or no such domain) is refused, and then nothing is accepted.
base::Result<storage::CorrectionPlan> planAccepting(const CorrectedEdition& edition,
                                                    const std::vector<qint64>& numbers);
base::Result<storage::CorrectionPlan> planRejecting(const CorrectedEdition& edition,
                                                    const std::vector<qint64>& numbers);

} // namespace landkort::workflow
