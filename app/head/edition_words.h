// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/domain/edition.h"

namespace landkort::app {

/// What the window says an edition is, so that nobody takes examples for a census or totals for a register.
/// "Offentligt dokumenterede AI-projekter pr. 23. november 2026 – ikke KL's liste".
QString editionSubtitle(const domain::Edition& edition, const base::Texts& texts);
/// "Kommunernes AI-landkort (KL), 20. november 2024:".
QString publishedHeading(const domain::Edition& edition, const base::Texts& texts);
/// "119 AI-projekter · 34 kommuner · 63 projekter i drift." — only what was published.
QString publishedFigures(const domain::PublishedTotals& totals, const base::Texts& texts);
/// The published totals the window names in its band: the newest that were read first-hand. Nothing = none.
const domain::Edition* quotedTotals(const std::vector<domain::Edition>& editions);

} // namespace landkort::app
