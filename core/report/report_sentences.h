// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/borders.h"
#include "core/query/snapshot.h"

#include <QString>

namespace landkort::report {

/// "ét", "to" … "tolv", "13": the way running Danish text writes a count of projects.
QString countWord(int count, const base::Texts& texts);
/// The same of municipalities: Danish says "én kommune" but "ét projekt".
QString municipalityCountWord(int count, const base::Texts& texts);
QString capitalised(QString sentence);

/// "Offentligt dokumenterede AI-projekter pr. 23. november 2026. Eksempler med kilde – ikke en fuldstændig opgørelse."
QString editionSentence(const query::Landscape& landscape, const base::Texts& texts);
/// "To er angivet i drift, ét er et pilotprojekt, og ét er planlagt." Empty when there is nothing to say.
QString statusSentence(const query::Totals& totals, bool documented, const base::Texts& texts);
/// The first paragraph of a report; `subject` as in ReportInput.
QString leadSentences(const query::Snapshot& snapshot, int subject, const base::Texts& texts);

/// The findings for a case's text, standing alone: how many and which statuses, how old those in operation are, the
/// selection when there is one, and what the figures rest on.
QString caseSentences(const query::Snapshot& snapshot, int subject, const base::Texts& texts);

/// Whose borders are drawn: the program's, or the attribution of those the user has loaded.
QString borderAttribution(const geo::Borders& borders, const base::Texts& texts);

/// The date of a matching project's status within the counted places (its own without a place filter).
std::optional<base::PartialDate> statusDateOf(const query::Snapshot& snapshot, const query::MatchingProject& match);

} // namespace landkort::report
