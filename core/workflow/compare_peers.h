// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/peer_set.h"
#include "core/workflow/open_landscape.h"

namespace landkort::workflow {

/// What sets of comparison are made from; read once, then used for every municipality.
struct PeerSources {
    geo::MunicipalityNeighbours neighbours;
    std::vector<domain::RegionChange> regionChanges;
};
/// Borders from the store; crossings and changes of regions from the bundled data (`dataFolder` empty = found).
base::Result<PeerSources> readPeerSources(const LandscapeStore& store, const QString& dataFolder = {});

/// "size" (also when empty), "group", "region", "neighbours", "all" or "list:FILE" (text, CSV, XLSX, ODS), for the
/// first of `municipalities`; several of them without a rule are put side by side. Anything else, more than
/// analysis::kMostChosen, or several with a rule is an Error (InvalidInput). Promise of the caller: at least one
/// municipality.
base::Result<analysis::PeerSet> peerSetFor(const std::vector<int>& municipalities, const QString& rule,
                                           const query::Landscape& landscape, const PeerSources& sources);

/// InvalidInput for published totals: they know no municipality's projects (rule 9).
base::Result<void> checkComparable(const domain::Edition& edition);

} // namespace landkort::workflow
