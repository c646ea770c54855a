// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_parts.h"

namespace landkort::report {

/// The first page of "Ændringer siden sidst": what cannot be concluded, then what was found, in sentences and figures.
std::vector<Block> changesOpening(const ReportParts& parts);
/// Flow, changed, only in the later, only in the earlier register; none for a section of another template. Needs
/// ReportInput::changes.
std::vector<Block> makeChangesSection(const ReportParts& parts, Section section);

} // namespace landkort::report
