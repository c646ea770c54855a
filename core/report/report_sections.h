// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_parts.h"

namespace landkort::report {

/// The blocks of a section, heading first; none when the data have nothing to say there.
std::vector<Block> makeSection(const ReportParts& parts, Section section);

} // namespace landkort::report
