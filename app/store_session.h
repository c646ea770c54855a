// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/open_landscape.h"

#include <map>
#include <memory>
#include <optional>

namespace landkort::app {

/// The open store of the window and what was loaded from it. When the file cannot be used the bundled data are shown
/// from memory, and nothing of the file is touched. Thread: GUI.
class StoreSession {
public:
    /// Tries the file (empty = the user's own), then memory.
    void open(const QString& storeFile);
    bool isOpen() const { return m_store != nullptr; }
    bool isInMemory() const { return m_store && m_store->storeFile().isEmpty(); }
    /// Why the file is not used, or why nothing is open.
    const std::optional<base::Error>& trouble() const { return m_trouble; }

    const std::vector<domain::Edition>& editions() const { return m_store->editions(); }
    const domain::Edition& defaultEdition() const { return m_store->defaultEdition(); }
    base::Result<domain::Edition> find(const QString& name) const { return m_store->findEdition(name); }
    /// Each edition is read once.
    base::Result<std::shared_ptr<const query::Landscape>> load(domain::EditionId id);
    base::Result<std::shared_ptr<const geo::Borders>> borders() const { return m_store->borders(); }

private:
    bool openStore(const workflow::OpenOptions& options);

    std::unique_ptr<workflow::LandscapeStore> m_store;
    std::map<domain::EditionId, std::shared_ptr<const query::Landscape>> m_loaded;
    std::optional<base::Error> m_trouble;
};

} // namespace landkort::app
