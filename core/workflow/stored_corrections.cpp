// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/local_overlay.h"
#include "core/storage/edition_store.h"
#include "core/storage/identity_store.h"
#include "core/storage/search_index.h"
#include "core/workflow/stored_landscapes.h"

#include <algorithm>

namespace landkort::workflow {

namespace {

/// The store finds the projects that are shown as they are stored; those that a correction touches are looked at one
/// by one, as they are shown.
class CorrectedSearch {
public:
    CorrectedSearch(std::shared_ptr<storage::Database> database, domain::EditionId id, const query::Overlaid& overlaid,
                    const domain::MunicipalityCatalog& catalog)
        : m_database(std::move(database)), m_id(id)
    {
        const auto& local = overlaid.local;
        if (local.isEmpty())
            return;
        m_corrected = true;
        for (size_t row = 0; row < overlaid.projects.size(); ++row) {
            if (local.isLocal[row])
                m_local.emplace_back(static_cast<int>(row), storage::searchTextOf(overlaid.projects[row], catalog));
            else
                m_rowOfStored[local.storedRows[row]] = static_cast<int>(row);
        }
    }

    std::vector<int> operator()(const QString& words) const
    {
        auto found = storage::SearchIndex(*m_database).find(m_id, words);
        if (!found) {
            qWarning("search failed: %s", qUtf8Printable(found.error().detail));
            return {};
        }
        if (!m_corrected)
            return std::move(found).value();
        std::vector<int> rows;
        for (const int stored : found.value()) {
            if (const auto row = m_rowOfStored.find(stored); row != m_rowOfStored.end())
                rows.push_back(row->second);
        }
        for (const auto& [row, text] : m_local) {
            if (storage::isFound(text, words))
                rows.push_back(row);
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    }

private:
    std::shared_ptr<storage::Database> m_database; ///< the landscape may outlive the store's object
    domain::EditionId m_id;
    bool m_corrected = false;
    std::map<int, int> m_rowOfStored; ///< of what is shown unchanged
    std::vector<std::pair<int, storage::SearchText>> m_local;
};

} // namespace

base::Result<std::shared_ptr<const query::Landscape>>
StoredLandscapes::loadWith(domain::EditionId id, const std::vector<domain::Correction>& corrections) const
{
    const auto edition =
        std::find_if(m_editions.begin(), m_editions.end(), [&](const domain::Edition& e) { return e.id == id; });
    Q_ASSERT(edition != m_editions.end());
    storage::EditionStore store(*m_database);
    auto vocabulary = store.vocabulary(id);
    if (!vocabulary)
        return vocabulary.error();
    auto projects = store.projects(id);
    if (!projects)
        return projects.error();
    auto overlaid = query::overlayCorrections(std::move(projects).value(), corrections, vocabulary.value(), *m_catalog);
    auto identities = storage::IdentityStore(*m_database).read(id);
    if (!identities)
        return identities.error();
    overlaid.local.identities = std::move(identities).value();
    const CorrectedSearch search(m_database, id, overlaid, *m_catalog);
    return std::shared_ptr<const query::Landscape>(
        std::make_shared<query::Landscape>(*edition, std::move(vocabulary).value(), m_catalog,
                                           std::move(overlaid.projects), search, std::move(overlaid.local)));
}

base::Result<std::shared_ptr<const query::Landscape>> StoredLandscapes::load(domain::EditionId id) const
{
    const auto made = corrections(id);
    return made ? loadWith(id, made.value()) : made.error();
}

base::Result<std::shared_ptr<const query::Landscape>> StoredLandscapes::loadStored(domain::EditionId id) const
{
    return loadWith(id, {});
}

base::Result<void> StoredLandscapes::identify(domain::EditionId id, const domain::ProjectIdentity& identity)
{
    return storage::IdentityStore(*m_database).write(id, identity);
}

base::Result<bool> StoredLandscapes::forgetIdentity(domain::EditionId id, const domain::ProjectIdentity& identity)
{
    return storage::IdentityStore(*m_database).forget(id, identity);
}

base::Result<std::vector<domain::Correction>> StoredLandscapes::corrections(domain::EditionId id) const
{
    return storage::CorrectionStore(*m_database).read(id);
}

base::Result<std::vector<qint64>> StoredLandscapes::correct(domain::EditionId id, const storage::CorrectionPlan& plan)
{
    return storage::CorrectionStore(*m_database).apply(id, plan);
}

base::Result<std::vector<domain::CorrectionProposal>> StoredLandscapes::proposals(domain::EditionId id) const
{
    return storage::CorrectionStore(*m_database).proposals(id);
}

base::Result<qint64> StoredLandscapes::addProposal(domain::EditionId id, const domain::CorrectionProposal& proposal,
                                                   const std::vector<domain::Correction>& corrections)
{
    return storage::CorrectionStore(*m_database).addProposal(id, proposal, corrections);
}

} // namespace landkort::workflow
