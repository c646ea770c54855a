// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/data_gaps.h"

#include <QJsonObject>

namespace landkort::cli {

QJsonObject municipalityGapsJson(const analysis::PeerComparison& comparison, const base::Texts& texts);
QString municipalityGapsText(const analysis::PeerComparison& comparison, const base::Texts& texts);
QJsonObject countryGapsJson(const query::Snapshot& snapshot, const base::Texts& texts);
QString countryGapsText(const query::Snapshot& snapshot, const base::Texts& texts);

} // namespace landkort::cli
