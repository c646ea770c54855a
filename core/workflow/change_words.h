// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/edition_diff.h"
#include "core/analysis/pilot_duration.h"
#include "core/base/texts.h"

namespace landkort::workflow {

/// "Status (Esbjerg): pilotprojekt → i drift"; keys as their labels, long texts cut, "ikke oplyst", "ikke nævnt".
QString changeInWords(const analysis::FieldChange& change, const query::Landscape& from, const query::Landscape& to,
                      const base::Texts& texts);

/// "Samme projekt efter titlen (lighed 0,86)", "Samme projekt, som du har sagt"; empty for the same id.
QString sameInWords(const analysis::ProjectChange& change, const base::Texts& texts);

/// What a comparison of the two does not allow to conclude, to be said before what was found; empty when both are
/// complete (DOMAIN.md §6 rule 8).
QString cautionInWords(const query::Landscape& from, const query::Landscape& to, const base::Texts& texts);

/// The time from pilot to operation with its method and source, or why it cannot be told.
QString pilotDurationInWords(const analysis::PilotDuration& duration, const base::Texts& texts);

} // namespace landkort::workflow
