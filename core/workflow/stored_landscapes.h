// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/workflow/open_landscape.h"

namespace landkort::workflow {

/// LandscapeStore over an open SQLite store that has its tables.
class StoredLandscapes : public LandscapeStore {
public:
    /// Reads the editions and the catalog; DamageFound when there is no register to start with.
    static base::Result<std::unique_ptr<LandscapeStore>> make(std::shared_ptr<storage::Database> database);

    const std::vector<domain::Edition>& editions() const override { return m_editions; }
    const domain::Edition& defaultEdition() const override { return m_editions[m_default]; }
    base::Result<domain::Edition> findEdition(const QString& name) const override;
    base::Result<std::shared_ptr<const query::Landscape>> load(domain::EditionId id) const override;
    base::Result<std::shared_ptr<const query::Landscape>> loadStored(domain::EditionId id) const override;
    std::shared_ptr<const domain::MunicipalityCatalog> catalog() const override { return m_catalog; }
    base::Result<std::shared_ptr<const geo::Borders>> borders() const override;
    base::Result<void> useBorders(const geo::Borders& borders, const storage::BorderOrigin& origin) override;
    base::Result<void> resetBorders() override;
    base::Result<void> check() const override;
    base::Result<void> backup(const QString& file) const override;
    QString storeFile() const override { return m_database->file(); }

    const std::vector<domain::Edition>& removedEditions() const override { return m_removed; }
    base::Result<domain::Edition> addEdition(const storage::NewEdition& content,
                                             const base::Progress& progress) override;
    base::Result<void> removeEdition(domain::EditionId id) override;
    base::Result<domain::Edition> restoreEdition(const QString& name) override;
    base::Result<storage::NewEdition> content(domain::EditionId id) const override;
    base::Result<domain::ProjectProvenance> provenanceOf(domain::EditionId id, int row) const override;
    base::Result<std::vector<std::vector<domain::Contact>>> contactsOf(domain::EditionId id) const override;
    base::Result<std::vector<domain::ImportedFile>> importedFiles(domain::EditionId id) const override;
    storage::ViewStore views() const override { return storage::ViewStore(m_database); }
    base::Result<std::optional<QString>> savedMapping(const QString& header) const override;

    base::Result<void> identify(domain::EditionId id, const domain::ProjectIdentity& identity) override;
    base::Result<bool> forgetIdentity(domain::EditionId id, const domain::ProjectIdentity& identity) override;
    base::Result<std::vector<domain::Correction>> corrections(domain::EditionId id) const override;
    base::Result<std::vector<qint64>> correct(domain::EditionId id, const storage::CorrectionPlan& plan) override;
    base::Result<std::vector<domain::CorrectionProposal>> proposals(domain::EditionId id) const override;
    base::Result<qint64> addProposal(domain::EditionId id, const domain::CorrectionProposal& proposal,
                                     const std::vector<domain::Correction>& corrections) override;

private:
    explicit StoredLandscapes(std::shared_ptr<storage::Database> database) : m_database(std::move(database)) {}
    base::Result<void> readEditions();
    base::Result<std::shared_ptr<const query::Landscape>>
    loadWith(domain::EditionId id, const std::vector<domain::Correction>& corrections) const;
    bool chooseDefault();

    std::shared_ptr<storage::Database> m_database;
    std::vector<domain::Edition> m_editions;
    std::vector<domain::Edition> m_removed;
    size_t m_default = 0;
    std::shared_ptr<const domain::MunicipalityCatalog> m_catalog;
    mutable std::shared_ptr<const geo::Borders> m_borders; ///< read on first use
};

} // namespace landkort::workflow
