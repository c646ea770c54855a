// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/landscape.h"

#include "core/base/danish_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::query {

Landscape::Landscape(domain::Edition edition, domain::Vocabulary vocabulary,
                     std::shared_ptr<const domain::MunicipalityCatalog> catalog, std::vector<domain::Project> projects,
                     TextSearch search, LocalChanges local)
    : m_edition(std::move(edition)), m_vocabulary(std::move(vocabulary)), m_catalog(std::move(catalog)),
      m_projects(std::move(projects)), m_search(std::move(search)), m_local(std::move(local))
{
    makeItems();
    makeColumns();
}

bool Landscape::isDocumentedExamples() const
{
    return m_edition.coverage != domain::Coverage::Complete;
}

int Landscape::rowOf(const domain::ProjectId& id) const
{
    const auto it = m_rowOfId.find(id.text());
    return it == m_rowOfId.end() ? -1 : it->second;
}

bool Landscape::isNotStated(Dimension dimension, int item) const
{
    return dimension != Dimension::Status && item == itemCount(dimension) - 1;
}

int Landscape::itemOf(Dimension dimension, const QString& key) const
{
    const auto& keys = m_itemIndex[index(dimension)];
    const auto it = keys.find(key);
    return it == keys.end() ? -1 : it->second;
}

bool Landscape::isRecent(const std::optional<base::PartialDate>& statusDate) const
{
    if (!statusDate || !m_edition.asOf)
        return false;
    return statusDate->lastDay() >= m_edition.asOf->lastDay().addYears(-2);
}

QString Landscape::itemLabel(Dimension dimension, int item, const base::Texts& texts) const
{
    const QString& key = itemKey(dimension, item);
    if (isNotStated(dimension, item))
        return isPlace(dimension) ? texts.translate("Landscape", "no municipality named") : texts.notStated();
    const auto at = static_cast<size_t>(item);
    switch (dimension) {
    case Dimension::Municipality:
        return m_catalog->municipalities[at].name;
    case Dimension::Region:
        return m_catalog->regions[at].name;
    case Dimension::Group:
        return label(m_catalog->groups[at], texts);
    case Dimension::Domain:
        return label(m_vocabulary.domains[at], texts);
    case Dimension::UseCase:
        return label(m_vocabulary.useCases[at], texts);
    case Dimension::Target:
        return label(static_cast<domain::Target>(item), texts);
    case Dimension::Task:
        return label(static_cast<domain::Task>(item), texts);
    case Dimension::Status:
        return label(static_cast<domain::Status>(item), texts);
    case Dimension::Confidence:
        return label(static_cast<domain::Confidence>(item), texts);
    case Dimension::Vendor:
    case Dimension::Technology:
    case Dimension::StartYear:
        return key;
    }
    return key;
}

std::span<const int> Landscape::itemsOf(Dimension dimension, int row) const
{
    const Column& column = m_columns[index(dimension)];
    const auto from = static_cast<size_t>(column.begin[static_cast<size_t>(row)]);
    const auto to = static_cast<size_t>(column.begin[static_cast<size_t>(row) + 1]);
    return std::span<const int>(column.items).subspan(from, to - from);
}

std::span<const Landscape::PlacedStatus> Landscape::placesOf(int row) const
{
    const auto from = static_cast<size_t>(m_placeBegin[static_cast<size_t>(row)]);
    const auto to = static_cast<size_t>(m_placeBegin[static_cast<size_t>(row) + 1]);
    return std::span<const PlacedStatus>(m_places).subspan(from, to - from);
}

static void appendSorted(std::vector<QString>& keys, QStringList met)
{
    met.removeDuplicates();
    met.removeAll(QString());
    base::sortDanish(met);
    keys.insert(keys.end(), met.begin(), met.end());
}

void Landscape::makeItems()
{
    const auto keysOf = [this](Dimension d) -> std::vector<QString>& { return m_items[index(d)]; };
    for (const auto& m : m_catalog->municipalities)
        keysOf(Dimension::Municipality).push_back(m.code.text());
    for (const auto& r : m_catalog->regions)
        keysOf(Dimension::Region).push_back(r.key);
    for (const auto& g : m_catalog->groups)
        keysOf(Dimension::Group).push_back(g.key);
    for (const auto& d : m_vocabulary.domains)
        keysOf(Dimension::Domain).push_back(d.key);
    for (const auto& u : m_vocabulary.useCases)
        keysOf(Dimension::UseCase).push_back(u.key);
    keysOf(Dimension::Target) = {key(domain::Target::Citizens), key(domain::Target::Employees)};
    keysOf(Dimension::Task) = {key(domain::Task::General), key(domain::Task::Specialised)};
    for (const auto status : domain::kAllStatuses)
        keysOf(Dimension::Status).push_back(key(status));
    keysOf(Dimension::Confidence) = {key(domain::Confidence::High), key(domain::Confidence::Medium)};

    QStringList vendors, technologies, years;
    for (const auto& project : m_projects) {
        vendors += project.vendors;
        technologies.append(project.technology);
        if (project.started)
            years.append(QString::number(project.started->year()));
    }
    appendSorted(keysOf(Dimension::Vendor), vendors);
    appendSorted(keysOf(Dimension::Technology), technologies);
    appendSorted(keysOf(Dimension::StartYear), years);

    for (const auto dimension : kAllDimensions) {
        auto& keys = keysOf(dimension);
        if (dimension != Dimension::Status)
            keys.push_back(kNotStatedKey);
        for (size_t i = 0; i < keys.size(); ++i)
            m_itemIndex[index(dimension)].emplace(keys[i], static_cast<int>(i));
    }
}

std::vector<int> Landscape::findItems(Dimension dimension, const domain::Project& project) const
{
    std::vector<int> found;
    const auto add = [&](const QString& key) {
        const int item = itemOf(dimension, key);
        if (item >= 0)
            found.push_back(item);
    };
    const auto addPlaces = [&](auto keyOfPlace) {
        for (const auto& adoption : project.adoptions) {
            const int m = m_catalog->indexOf(adoption.municipality);
            Q_ASSERT(m >= 0);
            add(keyOfPlace(m_catalog->municipalities[static_cast<size_t>(m)]));
        }
    };
    switch (dimension) {
    case Dimension::Municipality:
        addPlaces([](const domain::Municipality& m) { return m.code.text(); });
        break;
    case Dimension::Region:
        addPlaces([](const domain::Municipality& m) { return m.regionKey; });
        break;
    case Dimension::Group:
        addPlaces([](const domain::Municipality& m) { return m.groupKey; });
        break;
    case Dimension::Domain:
        add(project.domainKey);
        break;
    case Dimension::UseCase:
        add(project.useCaseKey);
        break;
    case Dimension::Target:
        if (project.target)
            add(key(*project.target));
        break;
    case Dimension::Task:
        if (project.task)
            add(key(*project.task));
        break;
    case Dimension::Status:
        add(key(project.status));
        break;
    case Dimension::Vendor:
        for (const auto& vendor : project.vendors)
            add(vendor);
        break;
    case Dimension::Technology:
        add(project.technology);
        break;
    case Dimension::Confidence:
        if (project.confidence)
            add(key(*project.confidence));
        break;
    case Dimension::StartYear:
        if (project.started)
            add(QString::number(project.started->year()));
        break;
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (found.empty())
        found.push_back(itemCount(dimension) - 1);
    return found;
}

void Landscape::makeColumns()
{
    for (auto& column : m_columns)
        column.begin.push_back(0);
    m_placeBegin.push_back(0);
    for (const auto& project : m_projects) {
        for (const auto dimension : kAllDimensions) {
            Column& column = m_columns[index(dimension)];
            const auto items = findItems(dimension, project);
            column.items.insert(column.items.end(), items.begin(), items.end());
            column.begin.push_back(static_cast<int>(column.items.size()));
        }
        for (const auto& adoption : project.adoptions)
            m_places.push_back(
                {m_catalog->indexOf(adoption.municipality), adoption.status, isRecent(adoption.statusDate)});
        m_placeBegin.push_back(static_cast<int>(m_places.size()));
        m_ownRecent.push_back(isRecent(project.statusDate));
        m_rowOfId.emplace(project.id.text(), static_cast<int>(m_rowOfId.size()));
    }
}

} // namespace landkort::query
