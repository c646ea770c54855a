// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/edition.h"
#include "core/geo/borders.h"
#include "core/query/landscape.h"
#include "core/storage/border_store.h"
#include "core/storage/correction_store.h"
#include "core/storage/new_edition.h"
#include "core/storage/view_store.h"

#include <memory>
#include <vector>

namespace landkort::workflow {

struct OpenOptions {
    QString storeFile;     ///< empty = the user's data folder (app_identity.h)
    QString dataFolder;    ///< empty = found (app_identity.h)
    bool inMemory = false; ///< fill a store that is never written to disk: the way out when the disk says no
};

/// An open store: the editions in it, and the way to load one. Made and used on one thread; several processes may have
/// the same file open.
class LandscapeStore {
public:
    virtual ~LandscapeStore() = default;

    /// Opens the store, creating and filling it from the bundled data when the file does not exist, and upgrading its
    /// schema (after a back-up) when it is older. An existing file is never overwritten. Errors are ready for the user.
    static base::Result<std::unique_ptr<LandscapeStore>> open(const OpenOptions& options);

    virtual const std::vector<domain::Edition>& editions() const = 0;
    /// The newest bundled register.
    virtual const domain::Edition& defaultEdition() const = 0;
    /// By name, case and Danish letters folded; unknown names are refused with the nearest match.
    virtual base::Result<domain::Edition> findEdition(const QString& name) const = 0;
    /// With the user's own corrections laid over it: what every view, count, export and report shows.
    virtual base::Result<std::shared_ptr<const query::Landscape>> load(domain::EditionId id) const = 0;
    /// The edition as its publisher made it.
    virtual base::Result<std::shared_ptr<const query::Landscape>> loadStored(domain::EditionId id) const = 0;
    virtual std::shared_ptr<const domain::MunicipalityCatalog> catalog() const = 0;
    virtual base::Result<std::shared_ptr<const geo::Borders>> borders() const = 0;
    /// Uses these borders from now on, in this store; those of the program are kept.
    virtual base::Result<void> useBorders(const geo::Borders& borders, const storage::BorderOrigin& origin) = 0;
    /// Back to the borders of the program.
    virtual base::Result<void> resetBorders() = 0;
    /// Integrity of file and content; nothing found = ok, else Error of kind DamageFound naming the first finding.
    virtual base::Result<void> check() const = 0;
    /// Writes a copy beside `file` and renames it into place; refuses to overwrite an existing file.
    virtual base::Result<void> backup(const QString& file) const = 0;
    virtual QString storeFile() const = 0; ///< empty when in memory

    /// Editions that were removed and can be restored.
    virtual const std::vector<domain::Edition>& removedEditions() const = 0;
    /// Stores an edition; editions() has it afterwards. All or nothing.
    virtual base::Result<domain::Edition> addEdition(const storage::NewEdition& content,
                                                     const base::Progress& progress = base::Progress()) = 0;
    /// Hides an edition until it is restored. The last register cannot be removed.
    virtual base::Result<void> removeEdition(domain::EditionId id) = 0;
    /// By name, as findEdition().
    virtual base::Result<domain::Edition> restoreEdition(const QString& name) = 0;
    /// Everything that is stored of an edition, contacts included; without the mapping that read it.
    virtual base::Result<storage::NewEdition> content(domain::EditionId id) const = 0;
    /// Where the project at a row of the stored edition comes from; nothing of a bundled edition, nor of -1: a project
    /// that only a correction adds (query::LocalChanges::storedRow).
    virtual base::Result<domain::ProjectProvenance> provenanceOf(domain::EditionId id, int row) const = 0;
    /// Personal data, parallel to the edition's projects or empty: for the user's eyes only.
    virtual base::Result<std::vector<std::vector<domain::Contact>>> contactsOf(domain::EditionId id) const = 0;
    virtual base::Result<std::vector<domain::ImportedFile>> importedFiles(domain::EditionId id) const = 0;
    /// Saved views and lists of municipalities; outlives the store.
    virtual storage::ViewStore views() const = 0;
    /// The mapping last used for a header (exchange::headerKey), as JSON.
    virtual base::Result<std::optional<QString>> savedMapping(const QString& header) const = 0;

    /// What the user says of a project of this edition and one of another; comparisons follow it from then on.
    virtual base::Result<void> identify(domain::EditionId id, const domain::ProjectIdentity& identity) = 0;
    /// Whether anything was said of the two.
    virtual base::Result<bool> forgetIdentity(domain::EditionId id, const domain::ProjectIdentity& identity) = 0;

    /// The corrections over an edition in the order in which they count; of every state.
    virtual base::Result<std::vector<domain::Correction>> corrections(domain::EditionId id) const = 0;
    /// All or nothing; the numbers of those that were added. load() shows them from then on.
    virtual base::Result<std::vector<qint64>> correct(domain::EditionId id, const storage::CorrectionPlan& plan) = 0;
    virtual base::Result<std::vector<domain::CorrectionProposal>> proposals(domain::EditionId id) const = 0;
    /// Its number. The corrections count for nothing until they are accepted.
    virtual base::Result<qint64> addProposal(domain::EditionId id, const domain::CorrectionProposal& proposal,
                                             const std::vector<domain::Correction>& corrections) = 0;
};

} // namespace landkort::workflow
