// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/query/snapshot.h"

#include <QJsonObject>

namespace landkort::cli {

/// Everything known of one project; what is not stated is null.
QJsonObject projectJson(const query::Landscape& landscape, int row, const base::Texts& texts);

} // namespace landkort::cli
