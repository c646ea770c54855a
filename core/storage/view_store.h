// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/saved_view.h"
#include "core/storage/database.h"

#include <memory>
#include <vector>

namespace landkort::storage {

/// A saved view as it is stored; what the content means is not known here.
struct StoredView {
    QString name;
    QString content;

    friend bool operator==(const StoredView&, const StoredView&) = default;
};

/// Saved views in the user's order, and the user's lists of municipalities. Each call is one transaction.
class ViewStore {
public:
    explicit ViewStore(std::shared_ptr<Database> database) : m_database(std::move(database)) {}

    base::Result<std::vector<StoredView>> views();
    /// In the place of all views there are: one change of the list, whatever it was, is one transaction.
    base::Result<void> setViews(const std::vector<StoredView>& views);

    base::Result<std::vector<domain::PeerList>> peerLists(); ///< by name
    /// Takes the place of a list with the same name.
    base::Result<void> savePeerList(const domain::PeerList& list);
    base::Result<void> removePeerList(const QString& name);

private:
    std::shared_ptr<Database> m_database;
};

} // namespace landkort::storage
