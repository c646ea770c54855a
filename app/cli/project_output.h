// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/query/snapshot.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace landkort::cli {

/// Everything known of one project; what is not stated is null.
QJsonObject projectJson(const query::Landscape& landscape, int row, const base::Texts& texts);

/// One line per matching project under a heading line; `status` is the one within the chosen places.
std::vector<QStringList> projectRows(const query::Snapshot& snapshot, const base::Texts& texts);
/// A comma in English, a semicolon in Danish, as spreadsheets expect them.
QChar csvSeparator(const base::Texts& texts);

} // namespace landkort::cli
