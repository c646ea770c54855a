// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_parts.h"

namespace landkort::report {

/// What a committee reads after the first page of "Bilag til udvalg": where we are, our projects by status, comparable
/// municipalities, what others have documented, questions. Needs a subject.
std::vector<Block> annexSections(const ReportParts& parts);

} // namespace landkort::report
