// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/query/snapshot.h"

namespace landkort::cli {

/// "Offentligt dokumenterede AI-projekter pr. 23. november 2026 – ikke KL's liste", or what the edition is.
QString editionTitle(const domain::Edition& edition, const base::Texts& texts);
/// The same, and how many local corrections lie over it.
QString editionTitle(const query::Landscape& landscape, const base::Texts& texts);
/// What the numbers of this edition can bear, in a sentence.
QString coverageSentence(const domain::Edition& edition, const base::Texts& texts);
/// The summary for a terminal: title, filter, totals, what sharing does to the counts, the domains.
QString summaryText(const query::Snapshot& snapshot, const base::Texts& texts);

} // namespace landkort::cli
