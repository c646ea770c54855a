// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/status_flow.h"
#include "core/base/texts.h"
#include "core/report/figure.h"

namespace landkort::report {

/// "i drift", or "ikke her" for what one of the registers does not have.
QString flowPlace(int place, const base::Texts& texts);

/// The statuses of two registers as two columns of blocks, as tall as their projects, with bands from where a project
/// stood to where it stands. Every block is labelled with its number; bands that moved are darker than those that
/// stayed, so that it reads in greyscale.
Figure makeFlowFigure(const analysis::StatusFlow& flow, const QString& from, const QString& to,
                      const base::Texts& texts, double width);

} // namespace landkort::report
