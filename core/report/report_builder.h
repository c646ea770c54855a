// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/status_flow.h"
#include "core/domain/edition.h"
#include "core/geo/borders.h"
#include "core/query/snapshot.h"
#include "core/report/report_outline.h"

namespace landkort::report {

/// What a secretary fills in; each is printed when given.
struct CaseFields {
    QString committee;
    QString meetingDate; ///< as it is to stand: "8. december 2026"
    QString caseNumber;
    QString author;         ///< administration or person
    QString classification; ///< "Åben" or "Lukket"
    friend bool operator==(const CaseFields&, const CaseFields&) = default;
};

/// What an earlier register said instead. The words are ready, because fields are named where files are read.
struct ReportChanges {
    std::shared_ptr<const query::Snapshot> earlier; ///< under the same filter
    analysis::EditionDiff diff;
    analysis::StatusFlow flow;
    QString caution;                ///< what cannot be concluded; empty = absence means something
    std::vector<QStringList> words; ///< for each of diff.changed what differs: "Status (Esbjerg): planlagt → i drift"
};

struct ReportInput {
    const query::Snapshot& snapshot; ///< with the subject's municipality chosen, when there is a subject
    const geo::Borders& borders;
    std::vector<domain::Edition> publishedEditions; ///< KL's published totals, told apart and never compared
    /// The municipality the report is about: index into the catalog; -1 = the filter's selection.
    int subject = -1;
    ReportTemplate kind = ReportTemplate::Landscape; ///< Annex only with a subject, Domain only with one chosen domain
    std::optional<ReportOutline> outline;            ///< nothing = the template's usual one
    CaseFields fields;
    QString dataNote;                       ///< about the attached data, printed in the appendix; empty = none
    const ReportChanges* changes = nullptr; ///< of ReportTemplate::Changes
};

/// Says what the snapshot counts, in the order a committee reads: what am I looking at, how many, where, what is in
/// operation, what is a pilot, which, how it was counted. Obeys DOMAIN.md §6: no ranks and no "has not" for documented
/// examples, statuses are the place's own with their date, old ones are marked.
ReportDocument buildReport(const ReportInput& input, const base::Texts& texts);

} // namespace landkort::report
