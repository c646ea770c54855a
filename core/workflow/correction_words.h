// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/share_corrections.h"

namespace landkort::workflow {

/// The title of the project as it is shown, else as it is stored, else what a correction that adds it says.
QString correctedTitle(const domain::Correction& correction, const CorrectedEdition& edition);
/// "gælder", "fortrudt", "afløst af en senere", "ikke besvaret", "afvist".
QString stateInWords(const domain::Correction& correction, const CorrectedEdition& edition, const base::Texts& texts);
/// "Kolding, digitaliseringsafdelingen", or "ikke oplyst".
QString senderInWords(const domain::CorrectionProposal& proposal, const CorrectedEdition& edition,
                      const base::Texts& texts);

} // namespace landkort::workflow
