// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/workflow/import_register.h"

#include <QJsonObject>

namespace landkort::cli {

/// The object of CLI.md; a dry run also tells the resulting `totals`.
QJsonObject importJson(const workflow::PreparedImport& import, const query::Totals* totals, const base::Texts& texts);

/// The same for people: the sum of the rows, what the columns are, the totals, the problems in groups.
QString importText(const workflow::PreparedImport& import, const query::Totals& totals, bool into, bool dryRun,
                   const base::Texts& texts);

} // namespace landkort::cli
