// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/workflow/share_corrections.h"

#include <QJsonObject>

namespace landkort::cli {

/// Every correction with its number and state, those made here first, then proposal by proposal.
QString correctionsText(const workflow::CorrectedEdition& edition, const base::Texts& texts);
/// {"edition", "corrections": [{"number", "state", "kind", "project", "title", …}], "proposals": [{"number", …}]}
QJsonObject correctionsJson(const workflow::CorrectedEdition& edition);
/// "12  Status i Kolding: … – Projektets titel (lokalt rettet 25. november 2026)"
QString correctionLine(const domain::Correction& correction, const workflow::CorrectedEdition& edition,
                       const base::Texts& texts);

} // namespace landkort::cli
