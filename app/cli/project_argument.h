// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/landscape.h"

namespace landkort::cli {

/// The row of the project with this id, or NotFound with the nearest match.
base::Result<int> projectRow(const query::Landscape& landscape, const QString& id);

} // namespace landkort::cli
