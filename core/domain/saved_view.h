// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace landkort::domain {

/// What the window's tabs and the map's measures and classes are called in a saved view, in the window's order.
inline constexpr std::array kViewTabs = {"map", "board", "table", "compare", "changes", "gaps"};
inline constexpr std::array kViewMeasures = {"projects", "in_operation", "pilot", "share_in_operation", "per_100000"};
inline constexpr std::array kViewScopes = {"municipality", "country"};
inline constexpr int kLongestViewName = 120;

/// With whom a municipality is compared; `rule` as analysis::key(PeerRule).
struct SavedPeers {
    QString municipality; ///< a code; empty = none chosen
    QString rule;
    QStringList beside;
    QString listName;
    QStringList listed;

    friend bool operator==(const SavedPeers&, const SavedPeers&) = default;
};

/// A picture the user comes back to. Plain data by names and keys, so that it holds in another store; what an edition
/// lacks shows only when the view is.
struct SavedView {
    QString name;       ///< its own among the views, 1 … kLongestViewName characters
    QString edition;    ///< by name
    QStringList filter; ///< as words of a command line: "--domain", "Økonomi", …
    QString tab;        ///< of kViewTabs
    QString measure;    ///< of kViewMeasures; empty = as the map is
    QString scope;      ///< of kViewScopes, for the tab "gaps"; empty = as the tab is
    SavedPeers peers;

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

/// A list of municipalities of the user's own, for instance FLIS' sammenligningskommuner.
struct PeerList {
    QString name; ///< 1 … kLongestViewName characters
    std::vector<MunicipalityCode> municipalities;

    friend bool operator==(const PeerList&, const PeerList&) = default;
};

} // namespace landkort::domain
