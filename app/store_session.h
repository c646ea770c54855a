// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/bundled_update.h"
#include "core/workflow/compare_peers.h"
#include "core/workflow/open_landscape.h"
#include "core/workflow/share_corrections.h"

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
    base::Result<void> useBorders(const geo::Borders& borders, const storage::BorderOrigin& origin)
    {
        return m_store->useBorders(borders, origin);
    }
    base::Result<void> resetBorders() { return m_store->resetBorders(); }
    std::shared_ptr<const domain::MunicipalityCatalog> catalog() const { return m_store->catalog(); }
    QString storeFile() const { return m_store ? m_store->storeFile() : QString(); }
    const std::vector<domain::Edition>& removedEditions() const { return m_store->removedEditions(); }

    /// Where a project comes from, in lines; none when it was not imported or the store cannot be asked.
    QStringList originsOf(const query::Landscape& landscape, int row, const base::Texts& texts) const;

    /// The contacts a file named with a project; kept in the store, only for the user's eyes. None when the store
    /// cannot be asked. An edition's are read once.
    std::vector<domain::Contact> contactsOf(const query::Landscape& landscape, int row);

    /// Sees what another connection has stored meanwhile.
    base::Result<void> reload();
    /// Hidden until it is restored; the last register cannot be removed.
    base::Result<void> remove(domain::EditionId id) { return m_store->removeEdition(id); }
    base::Result<domain::Edition> restore(const QString& name) { return m_store->restoreEdition(name); }

    /// Of workflow::newerBundledRegister; nothing as well when the store is not a file or the data cannot be read.
    std::optional<domain::Edition> newerBundledRegister() const;
    base::Result<domain::Edition> addBundledRegister() { return workflow::addBundledRegister(*m_store); }
    base::Result<workflow::CorrectedEdition> corrected(domain::EditionId id) const
    {
        return workflow::readCorrected(*m_store, id);
    }
    /// load() gives the edition as it is then. The numbers of the corrections that were added.
    base::Result<std::vector<qint64>> correct(domain::EditionId id, const storage::CorrectionPlan& plan);
    base::Result<domain::CorrectionProposal> receive(const workflow::CorrectedEdition& edition, const QString& file,
                                                     const QDate& on)
    {
        return workflow::receiveCorrections(*m_store, edition, file, on);
    }

    /// What the user says of a project of each register; nothing = no more. load() gives both as they are then.
    base::Result<void> identify(domain::EditionId from, const domain::ProjectId& earlier, domain::EditionId to,
                                const domain::ProjectId& later, std::optional<bool> same);

    base::Result<std::vector<domain::SavedView>> savedViews() const;
    base::Result<void> saveViews(const std::vector<domain::SavedView>& views) const;
    base::Result<std::vector<domain::PeerList>> peerLists() const { return m_store->views().peerLists(); }
    base::Result<void> savePeerList(const domain::PeerList& list) const { return m_store->views().savePeerList(list); }
    base::Result<void> removePeerList(const QString& name) const { return m_store->views().removePeerList(name); }

    /// What sets of comparison are made from; read once.
    base::Result<workflow::PeerSources> peerSources();

private:
    bool openStore(const workflow::OpenOptions& options);

    std::unique_ptr<workflow::LandscapeStore> m_store;
    std::map<domain::EditionId, std::shared_ptr<const query::Landscape>> m_loaded;
    std::map<domain::EditionId, std::vector<std::vector<domain::Contact>>> m_contacts;
    std::optional<workflow::PeerSources> m_peerSources;
    std::optional<base::Error> m_trouble;
};

} // namespace landkort::app
