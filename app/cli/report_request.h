// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "core/workflow/create_report.h"

namespace landkort::cli {

std::vector<Option> reportOptions();
/// The report the line asks for, all but where it goes. Errors of kind InvalidInput are wrong usage.
base::Result<workflow::ReportRequest> reportRequest(Session& session);

} // namespace landkort::cli
