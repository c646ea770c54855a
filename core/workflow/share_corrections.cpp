// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/share_corrections.h"

#include "core/base/danish_text.h"
#include "core/exchange/correction_file.h"
#include "core/exchange/reading/file_bytes.h"
#include "core/query/field_text.h"
#include "core/query/local_overlay.h"
#include "core/query/local_words.h"
#include "core/workflow/attached_data.h"
#include "core/workflow/create_report.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::workflow {

using domain::Correction;
using domain::CorrectionKind;
using domain::CorrectionState;
using storage::CorrectionPlan;

const Correction* CorrectedEdition::find(qint64 number) const
{
    const auto found = std::find_if(made.begin(), made.end(), [&](const Correction& c) { return c.number == number; });
    return found == made.end() ? nullptr : &*found;
}

static const domain::Project* storedProject(const query::Landscape& stored, const Correction& c)
{
    const int row = stored.rowOf(c.project);
    return row < 0 ? nullptr : &stored.projects()[static_cast<size_t>(row)];
}

bool CorrectedEdition::isOutdated(const Correction& c) const
{
    const domain::Project* project = storedProject(*stored, c);
    if (c.kind == CorrectionKind::SetField)
        return (project ? query::fieldText(*project, *c.field) : QString()) != c.before;
    if (c.kind != CorrectionKind::SetStatus)
        return false;
    if (!project)
        return !c.before.isEmpty();
    const auto place = std::find_if(project->adoptions.begin(), project->adoptions.end(),
                                    [&](const domain::Adoption& a) { return a.municipality == c.municipality; });
    if (place == project->adoptions.end())
        return !c.before.isEmpty();
    return domain::key(place->status) != c.before || place->statusDate != c.dateBefore;
}

bool CorrectedEdition::isIdle(const Correction& c) const
{
    const auto& inForce = shown->local().inForce;
    return c.state == CorrectionState::InForce &&
           std::none_of(inForce.begin(), inForce.end(), [&](const Correction& e) { return e.number == c.number; });
}

base::Result<CorrectedEdition> readCorrected(const LandscapeStore& store, domain::EditionId id)
{
    auto stored = store.loadStored(id);
    if (!stored)
        return stored.error();
    auto shown = store.load(id);
    if (!shown)
        return shown.error();
    auto made = store.corrections(id);
    if (!made)
        return made.error();
    auto proposals = store.proposals(id);
    if (!proposals)
        return proposals.error();
    return CorrectedEdition{std::move(stored).value(), std::move(shown).value(), std::move(made).value(),
                            std::move(proposals).value()};
}

base::Result<int> sendCorrections(const CorrectedEdition& edition, const SentCorrections& sent)
{
    exchange::CorrectionFile file;
    file.editionName = edition.stored->edition().name;
    file.editionHash = contentHash(*edition.stored);
    file.municipality = sent.municipality;
    file.author = sent.author.simplified();
    file.text = sent.text.trimmed();
    for (const auto& correction : edition.shown->local().inForce) {
        if (sent.municipality.isEmpty() || correction.municipality == sent.municipality)
            file.corrections.push_back(correction);
    }
    if (file.corrections.empty())
        return base::Error{base::ErrorKind::NotFound,
                           QT_TRANSLATE_NOOP("Error", "There are no corrections to send; nothing was written."),
                           {},
                           {}};
    if (const auto written = writeFileWhole(sent.file, exchange::writeCorrectionFile(file)); !written)
        return written.error();
    return static_cast<int>(file.corrections.size());
}

static base::Result<void> fits(const CorrectedEdition& edition, const exchange::CorrectionFile& file,
                               const QByteArray& sha256, const QString& fileName)
{
    const domain::Edition& ours = edition.stored->edition();
    if (const auto can = canBeCorrected(ours); !can)
        return can;
    for (const auto& known : edition.proposals) {
        if (known.sha256 == sha256)
            return base::Error{base::ErrorKind::InvalidInput,
                               QT_TRANSLATE_NOOP("Error", "%1 has been received already, as proposal %2."),
                               {fileName, QString::number(known.number)},
                               {}};
    }
    if (base::fold(file.editionName) == base::fold(ours.name) || file.editionHash == contentHash(*edition.stored))
        return {};
    return base::Error{base::ErrorKind::InvalidInput,
                       QT_TRANSLATE_NOOP("Error", "%1 corrects the edition “%2”, not “%3”. Choose that edition and "
                                                  "load the file again."),
                       {fileName, file.editionName, ours.name},
                       {}};
}

base::Result<domain::CorrectionProposal> receiveCorrections(LandscapeStore& store, const CorrectedEdition& edition,
                                                            const QString& file, const QDate& on)
{
    const auto bytes = exchange::readFileOnce(file, base::Progress());
    if (!bytes)
        return bytes.error();
    const auto& read = bytes.value();
    const auto content = exchange::readCorrectionFile(read.bytes, read.fileName, *store.catalog());
    if (!content)
        return content.error();
    if (const auto fit = fits(edition, content.value(), read.sha256, read.fileName); !fit)
        return fit.error();
    domain::CorrectionProposal proposal;
    proposal.fileName = read.fileName;
    proposal.sha256 = read.sha256;
    proposal.editionName = content.value().editionName;
    proposal.sameEdition = content.value().editionHash == contentHash(*edition.stored);
    proposal.municipality = content.value().municipality;
    proposal.author = content.value().author;
    proposal.text = content.value().text;
    proposal.receivedOn = on;
    const auto number = store.addProposal(edition.stored->edition().id, proposal, content.value().corrections);
    if (!number)
        return number.error();
    proposal.number = number.value();
    return proposal;
}

/// The open corrections with these numbers, or why one of them is not open.
static base::Result<CorrectionPlan> planAnswering(const CorrectedEdition& edition, const std::vector<qint64>& numbers,
                                                  CorrectionState to)
{
    CorrectionPlan plan;
    for (const qint64 number : numbers) {
        const Correction* correction = edition.find(number);
        if (!correction || correction->state != CorrectionState::Proposed)
            return base::Error{base::ErrorKind::NotFound,
                               QT_TRANSLATE_NOOP("Error", "Correction %1 is no open proposal; see “correct list”."),
                               {QString::number(number)},
                               {}};
        plan.changed.push_back({number, CorrectionState::Proposed, to});
    }
    if (plan.isEmpty())
        return base::Error{
            base::ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There is no open proposal to answer."), {}, {}};
    return plan;
}

base::Result<CorrectionPlan> planRejecting(const CorrectedEdition& edition, const std::vector<qint64>& numbers)
{
    return planAnswering(edition, numbers, CorrectionState::Rejected);
}

base::Result<CorrectionPlan> planAccepting(const CorrectedEdition& edition, const std::vector<qint64>& numbers)
{
    auto plan = planAnswering(edition, numbers, CorrectionState::InForce);
    if (!plan)
        return plan;
    std::vector<Correction> after = edition.made;
    for (const qint64 number : numbers) {
        Correction accepted = *edition.find(number);
        accepted.state = CorrectionState::InForce;
        after.push_back(accepted);
    }
    const auto overlaid = query::overlayCorrections(edition.stored->projects(), after, edition.stored->vocabulary(),
                                                    edition.stored->catalog());
    for (const qint64 number : numbers) {
        const auto& counts = overlaid.local.inForce;
        if (std::any_of(counts.begin(), counts.end(), [&](const Correction& c) { return c.number == number; }))
            continue;
        return base::Error{
            base::ErrorKind::InvalidInput,
            QT_TRANSLATE_NOOP("Error", "Correction %1 cannot be accepted: the edition has no project “%2” for it, or "
                                       "does not know what it says. Nothing was accepted."),
            {QString::number(number), edition.find(number)->project.text()},
            {}};
    }
    return plan;
}

} // namespace landkort::workflow
