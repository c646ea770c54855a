// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/correction_words.h"

namespace landkort::workflow {

using domain::Correction;
using domain::CorrectionState;

QString correctedTitle(const Correction& correction, const CorrectedEdition& edition)
{
    for (const auto* landscape : {edition.shown.get(), edition.stored.get()}) {
        if (const int row = landscape->rowOf(correction.project); row >= 0)
            return landscape->projects()[static_cast<size_t>(row)].title;
    }
    for (const auto& other : edition.made) {
        if (other.kind == domain::CorrectionKind::AddProject && other.project == correction.project)
            return other.value;
    }
    return correction.project.text();
}

QString stateInWords(const Correction& correction, const CorrectedEdition& edition, const base::Texts& texts)
{
    switch (correction.state) {
    case CorrectionState::InForce:
        return edition.isIdle(correction) ? texts.translate("Corrections", "replaced by a later one")
                                          : texts.translate("Corrections", "in force");
    case CorrectionState::Undone:
        return texts.translate("Corrections", "undone");
    case CorrectionState::Proposed:
        return texts.translate("Corrections", "open");
    case CorrectionState::Rejected:
        return texts.translate("Corrections", "rejected");
    }
    return {};
}

QString senderInWords(const domain::CorrectionProposal& proposal, const CorrectedEdition& edition,
                      const base::Texts& texts)
{
    QStringList from;
    if (const int index = edition.stored->catalog().indexOf(proposal.municipality); index >= 0)
        from.append(edition.stored->catalog().municipalities[static_cast<size_t>(index)].name);
    if (!proposal.author.isEmpty())
        from.append(proposal.author);
    return from.isEmpty() ? texts.notStated() : from.join(QStringLiteral(", "));
}

} // namespace landkort::workflow
