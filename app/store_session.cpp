// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store_session.h"

#include "core/workflow/provenance_words.h"
#include "core/workflow/view_file.h"

namespace landkort::app {

void StoreSession::open(const QString& storeFile)
{
    workflow::OpenOptions options;
    options.storeFile = storeFile;
    if (openStore(options))
        return;
    const auto firstTrouble = m_trouble;
    options = {};
    options.inMemory = true;
    openStore(options);
    if (isOpen())
        m_trouble = firstTrouble; // why it is memory; else why there is not even that
}

/// A store whose main edition cannot be read is of no use to a window.
bool StoreSession::openStore(const workflow::OpenOptions& options)
{
    auto opened = workflow::LandscapeStore::open(options);
    if (!opened.ok()) {
        m_trouble = opened.error();
        return false;
    }
    m_store = std::move(opened).value();
    const auto loaded = load(m_store->defaultEdition().id);
    if (loaded.ok())
        return true;
    m_trouble = loaded.error();
    m_store.reset();
    m_loaded.clear();
    return false;
}

QStringList StoreSession::originsOf(const query::Landscape& landscape, int row, const base::Texts& texts) const
{
    const auto id = landscape.edition().id;
    const auto provenance = m_store->provenanceOf(id, landscape.local().storedRow(row));
    if (!provenance || provenance.value().isEmpty())
        return {};
    const auto files = m_store->importedFiles(id);
    return files ? workflow::provenanceLines(provenance.value(), files.value(), landscape, row, texts) : QStringList();
}

std::vector<domain::Contact> StoreSession::contactsOf(const query::Landscape& landscape, int row)
{
    const auto id = landscape.edition().id;
    auto known = m_contacts.find(id);
    if (known == m_contacts.end()) {
        auto read = m_store->contactsOf(id);
        known =
            m_contacts.emplace(id, read ? std::move(read).value() : std::vector<std::vector<domain::Contact>>()).first;
    }
    const int stored = landscape.local().storedRow(row); // what corrections added or hid moves the others
    if (stored < 0)
        return {};
    const auto at = static_cast<size_t>(stored);
    return at < known->second.size() ? known->second[at] : std::vector<domain::Contact>();
}

base::Result<void> StoreSession::reload()
{
    workflow::OpenOptions options;
    options.storeFile = m_store->storeFile();
    auto opened = workflow::LandscapeStore::open(options);
    if (!opened)
        return opened.error();
    m_store = std::move(opened).value();
    return {};
}

base::Result<std::shared_ptr<const query::Landscape>> StoreSession::load(domain::EditionId id)
{
    const auto known = m_loaded.find(id);
    if (known != m_loaded.end())
        return known->second;
    auto loaded = m_store->load(id);
    if (loaded.ok())
        m_loaded.emplace(id, loaded.value());
    return loaded;
}

std::optional<domain::Edition> StoreSession::newerBundledRegister() const
{
    if (!m_store || isInMemory())
        return std::nullopt;
    const auto newer = workflow::newerBundledRegister(*m_store);
    if (!newer)
        qWarning("the bundled register's date is not known: %s", qUtf8Printable(newer.error().detail));
    return newer ? newer.value() : std::nullopt;
}

base::Result<std::vector<domain::SavedView>> StoreSession::savedViews() const
{
    const auto stored = m_store->views().views();
    if (!stored)
        return stored.error();
    std::vector<domain::SavedView> views;
    for (const auto& each : stored.value()) {
        auto read = workflow::viewsFromJson(each.content.toUtf8(), m_store->storeFile());
        if (!read)
            return read.error();
        read.value().front().name = each.name;
        views.push_back(std::move(read.value().front()));
    }
    return views;
}

base::Result<void> StoreSession::saveViews(const std::vector<domain::SavedView>& views) const
{
    std::vector<storage::StoredView> stored;
    for (const auto& view : views)
        stored.push_back({view.name, QString::fromUtf8(workflow::viewsToJson({view}))});
    return m_store->views().setViews(stored);
}

base::Result<std::vector<qint64>> StoreSession::correct(domain::EditionId id, const storage::CorrectionPlan& plan)
{
    m_loaded.erase(id);
    return m_store->correct(id, plan);
}

base::Result<void> StoreSession::identify(domain::EditionId from, const domain::ProjectId& earlier,
                                          domain::EditionId to, const domain::ProjectId& later,
                                          std::optional<bool> same)
{
    m_loaded.erase(from);
    m_loaded.erase(to);
    if (same)
        return m_store->identify(from, {to, earlier, later, *same});
    const auto forgotten = m_store->forgetIdentity(from, {to, earlier, later, true});
    return forgotten ? base::Result<void>() : base::Result<void>(forgotten.error());
}

base::Result<workflow::PeerSources> StoreSession::peerSources()
{
    if (!m_peerSources) {
        auto read = workflow::readPeerSources(*m_store);
        if (!read)
            return read.error();
        m_peerSources = std::move(read).value();
    }
    return *m_peerSources;
}

} // namespace landkort::app
