// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_builder.h"

namespace landkort::report {

/// The last pages: how it was counted, what it cannot say, KL's published totals, sources and attributions.
std::vector<Block> makeAppendix(const ReportInput& input, const base::Texts& texts);

} // namespace landkort::report
