// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/peer_set.h"
#include "core/base/result.h"
#include "core/domain/saved_view.h"
#include "core/query/landscape.h"
#include "core/workflow/compare_peers.h"

#include <QStringList>

#include <functional>
#include <set>

namespace landkort::app {

/// What comparisons are made from; read when a rule first needs it.
using PeerSourcesReader = std::function<base::Result<workflow::PeerSources>()>;

/// What the user compares: a municipality, and with which. By code, so that it holds for every edition.
struct PeerChoice {
    domain::MunicipalityCode subject; ///< empty = none chosen yet
    analysis::PeerRule rule = analysis::PeerRule::Size;
    std::vector<domain::MunicipalityCode> beside; ///< PeerRule::Chosen: the others, at most kMostChosen − 1
    QString listName;                             ///< PeerRule::List, kept with what it named
    std::vector<domain::MunicipalityCode> listed;

    /// For the settings; what a later edition's catalog lacks is dropped.
    QStringList toWords() const;
    static PeerChoice fromWords(const QStringList& words, const domain::MunicipalityCatalog& catalog);

    friend bool operator==(const PeerChoice&, const PeerChoice&) = default;
};

/// For a saved view; what this catalog lacks is dropped.
domain::SavedPeers toSaved(const PeerChoice& choice);
PeerChoice choiceFrom(const domain::SavedPeers& saved, const domain::MunicipalityCatalog& catalog);

/// A filter that newly names one municipality says whom the user means. `followed` is the one it named last.
void followPlaces(PeerChoice& choice, QString& followed, const std::set<QString>& municipalities,
                  const domain::MunicipalityCatalog& catalog);

/// A list of the user's as a choice for the same municipality. Errors name the line that is not understood.
base::Result<PeerChoice> withListFile(PeerChoice choice, const QString& path,
                                      const domain::MunicipalityCatalog& catalog);

/// Promise of the caller: the subject is one of the catalog's.
base::Result<analysis::PeerSet> peerSetOf(const PeerChoice& choice, const query::Landscape& landscape,
                                          const PeerSourcesReader& sources);

struct UsualPeerSet {
    std::optional<analysis::PeerSet> set;
    std::optional<base::Error> fault; ///< why the rule that was chosen is not the one used
};
/// The same; where the chosen rule lacks what it needs, `choice` goes back to similar size, which needs nothing.
UsualPeerSet peerSetOrUsual(PeerChoice& choice, const query::Landscape& landscape, const PeerSourcesReader& sources);

} // namespace landkort::app
