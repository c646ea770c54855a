// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/query/snapshot.h"

#include <QStringList>

#include <vector>

namespace landkort::workflow {

/// One line per matching project under a heading line; `status` is the one within the chosen places. What is not
/// stated says so, so that the import reads it back as nothing. When
/// corrections lie over the edition, a last column says of each project whether it is local.
std::vector<QStringList> projectRows(const query::Snapshot& snapshot, const base::Texts& texts);
/// A comma in English, a semicolon in Danish, as spreadsheets expect them.
QChar csvSeparator(const base::Texts& texts);

} // namespace landkort::workflow
