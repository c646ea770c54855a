// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/peer_comparison.h"

#include <QJsonObject>

namespace landkort::cli {

/// {"key", "name"} of a municipality of the catalog.
QJsonObject municipalityJson(const domain::Municipality& municipality);
/// {"by", "sentence", "municipalities"}: how the set is made, and how many it holds.
QJsonObject peerSetJson(const analysis::PeerSet& set, const domain::MunicipalityCatalog& catalog,
                        const base::Texts& texts);
QJsonObject peersJson(const analysis::PeerComparison& comparison, const base::Texts& texts);
QString peersText(const analysis::PeerComparison& comparison, const base::Texts& texts);

} // namespace landkort::cli
