// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/stored_landscapes.h"

#include "core/base/danish_text.h"
#include "core/storage/border_store.h"
#include "core/storage/catalog_store.h"
#include "core/storage/edition_store.h"
#include "core/storage/integrity_check.h"
#include "core/storage/mapping_store.h"
#include "core/storage/provenance_store.h"
#include "core/storage/store_file.h"
#include "core/workflow/nearest_name.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <tuple>

namespace landkort::workflow {

base::Result<std::unique_ptr<LandscapeStore>> StoredLandscapes::make(std::shared_ptr<storage::Database> database)
{
    std::unique_ptr<StoredLandscapes> store(new StoredLandscapes(std::move(database)));
    if (const auto read = store->readEditions(); !read)
        return read.error();
    auto catalog = storage::CatalogStore(*store->m_database).read();
    if (!catalog)
        return catalog.error();
    store->m_catalog = std::make_shared<domain::MunicipalityCatalog>(std::move(catalog).value());
    if (!store->chooseDefault())
        return base::Error{base::ErrorKind::DamageFound,
                           QT_TRANSLATE_NOOP("Error", "The store %1 holds no register. Use a back-up, or move the file "
                                                      "away: the program then makes a new store from its own data."),
                           {QDir::toNativeSeparators(store->m_database->file())},
                           {}};
    return std::unique_ptr<LandscapeStore>(std::move(store));
}

base::Result<void> StoredLandscapes::readEditions()
{
    storage::EditionStore store(*m_database);
    auto editions = store.list();
    if (!editions)
        return editions.error();
    auto removed = store.removed();
    if (!removed)
        return removed.error();
    m_editions = std::move(editions).value();
    m_removed = std::move(removed).value();
    return {};
}

bool StoredLandscapes::chooseDefault()
{
    const auto rank = [](const domain::Edition& edition) {
        const bool reg = edition.kind == domain::EditionKind::Register;
        return std::tuple(reg, edition.bundled, edition.asOf ? edition.asOf->lastDay() : QDate());
    };
    const auto best =
        std::max_element(m_editions.begin(), m_editions.end(),
                         [&](const domain::Edition& a, const domain::Edition& b) { return rank(a) < rank(b); });
    if (best == m_editions.end() || best->kind != domain::EditionKind::Register)
        return false;
    m_default = static_cast<size_t>(std::distance(m_editions.begin(), best));
    return true;
}

/// By name as written, else folded; unknown names are refused with the nearest match.
static base::Result<domain::Edition> findIn(const std::vector<domain::Edition>& editions, const QString& name,
                                            const char* unknown)
{
    const QString folded = base::fold(name.simplified());
    QStringList names;
    for (const auto& edition : editions) {
        if (edition.name == name)
            return edition;
        names.append(edition.name);
    }
    for (const auto& edition : editions) {
        if (base::fold(edition.name) == folded)
            return edition;
    }
    const QString nearest = nearestName(name, names);
    if (nearest.isEmpty())
        return base::Error{base::ErrorKind::NotFound, unknown, {name}, {}};
    return base::Error{base::ErrorKind::NotFound,
                       QT_TRANSLATE_NOOP("Error", "There is no edition named “%1”; did you mean “%2”?"),
                       {name, nearest},
                       {}};
}

base::Result<domain::Edition> StoredLandscapes::findEdition(const QString& name) const
{
    return findIn(m_editions, name,
                  QT_TRANSLATE_NOOP("Error", "There is no edition named “%1”. See the names with “editions”."));
}

base::Result<domain::Edition> StoredLandscapes::addEdition(const storage::NewEdition& content,
                                                           const base::Progress& progress)
{
    const auto id = storage::EditionStore(*m_database).add(content, *m_catalog, progress);
    if (!id)
        return id.error();
    if (const auto read = readEditions(); !read)
        return read.error();
    chooseDefault();
    return *std::find_if(m_editions.begin(), m_editions.end(),
                         [&](const domain::Edition& e) { return e.id == id.value(); });
}

base::Result<void> StoredLandscapes::removeEdition(domain::EditionId id)
{
    const auto isRegister = [](const domain::Edition& e) { return e.kind == domain::EditionKind::Register; };
    const auto edition =
        std::find_if(m_editions.begin(), m_editions.end(), [&](const domain::Edition& e) { return e.id == id; });
    Q_ASSERT(edition != m_editions.end());
    if (isRegister(*edition) && std::count_if(m_editions.begin(), m_editions.end(), isRegister) == 1)
        return base::Error{base::ErrorKind::InvalidInput,
                           QT_TRANSLATE_NOOP("Error", "“%1” is the only register there is; it cannot be removed."),
                           {edition->name},
                           {}};
    if (const auto removed = storage::EditionStore(*m_database).remove(id, QDate::currentDate()); !removed)
        return removed;
    const auto read = readEditions();
    chooseDefault();
    return read;
}

base::Result<domain::Edition> StoredLandscapes::restoreEdition(const QString& name)
{
    const auto edition =
        findIn(m_removed, name, QT_TRANSLATE_NOOP("Error", "No edition named “%1” was removed. See “editions”."));
    if (!edition)
        return edition;
    if (const auto restored = storage::EditionStore(*m_database).restore(edition.value().id); !restored)
        return restored.error();
    if (const auto read = readEditions(); !read)
        return read.error();
    chooseDefault();
    return edition;
}

base::Result<storage::NewEdition> StoredLandscapes::content(domain::EditionId id) const
{
    const auto edition =
        std::find_if(m_editions.begin(), m_editions.end(), [&](const domain::Edition& e) { return e.id == id; });
    Q_ASSERT(edition != m_editions.end());
    storage::EditionStore store(*m_database);
    storage::ProvenanceStore origins(*m_database);
    auto vocabulary = store.vocabulary(id);
    if (!vocabulary)
        return vocabulary.error();
    auto projects = store.projects(id);
    if (!projects)
        return projects.error();
    auto provenance = origins.read(id);
    if (!provenance)
        return provenance.error();
    auto contacts = origins.contacts(id);
    if (!contacts)
        return contacts.error();
    auto rules = origins.rules(id);
    if (!rules)
        return rules.error();
    return storage::NewEdition{*edition,
                               std::move(vocabulary).value(),
                               std::move(projects).value(),
                               std::move(provenance).value(),
                               std::move(contacts).value(),
                               std::move(rules).value(),
                               {},
                               {}};
}

base::Result<domain::ProjectProvenance> StoredLandscapes::provenanceOf(domain::EditionId id, int row) const
{
    return row < 0 ? domain::ProjectProvenance() : storage::ProvenanceStore(*m_database).readProject(id, row);
}

base::Result<std::vector<std::vector<domain::Contact>>> StoredLandscapes::contactsOf(domain::EditionId id) const
{
    return storage::ProvenanceStore(*m_database).contacts(id);
}

base::Result<std::vector<domain::ImportedFile>> StoredLandscapes::importedFiles(domain::EditionId id) const
{
    return storage::ProvenanceStore(*m_database).files(id);
}

base::Result<std::optional<QString>> StoredLandscapes::savedMapping(const QString& header) const
{
    return storage::MappingStore(*m_database).find(header);
}

base::Result<std::shared_ptr<const geo::Borders>> StoredLandscapes::borders() const
{
    if (!m_borders) {
        auto borders = storage::BorderStore(*m_database).read();
        if (!borders)
            return borders.error();
        m_borders = std::make_shared<geo::Borders>(std::move(borders).value());
    }
    return m_borders;
}

base::Result<void> StoredLandscapes::useBorders(const geo::Borders& borders, const storage::BorderOrigin& origin)
{
    m_borders.reset();
    return storage::BorderStore(*m_database).use(borders, origin);
}

base::Result<void> StoredLandscapes::resetBorders()
{
    m_borders.reset();
    return storage::BorderStore(*m_database).reset();
}

base::Result<void> StoredLandscapes::check() const
{
    return storage::checkIntegrity(*m_database);
}

base::Result<void> StoredLandscapes::backup(const QString& file) const
{
    return storage::copyDatabase(*m_database, file);
}

} // namespace landkort::workflow
