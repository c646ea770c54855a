// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_parts.h"

namespace landkort::report {

/// A section of "Bilag til udvalg": where we are, our projects by status, comparable municipalities, what others have
/// documented, questions. Needs a subject; none for a section of another template.
std::vector<Block> makeAnnexSection(const ReportParts& parts, Section section);

} // namespace landkort::report
