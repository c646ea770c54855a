// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/query/snapshot.h"

#include <QJsonObject>

namespace landkort::cli {

/// {"name", "kind", "coverage", "as_of", "publisher"}; what an edition does not have is null.
QJsonObject editionJson(const domain::Edition& edition);
/// With "local_corrections": how many lie over what is shown.
QJsonObject editionJson(const query::Landscape& landscape);
/// {"projects", "municipalities", "in_operation", …}; what was not published is null.
QJsonObject totalsJson(const query::Totals& totals);
/// The object of CLI.md. Everything is read off the snapshot; of published totals everything not published is null.
QJsonObject summaryJson(const query::Snapshot& snapshot, const base::Texts& texts);

} // namespace landkort::cli
