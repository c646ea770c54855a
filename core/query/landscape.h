// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/domain/edition.h"
#include "core/domain/municipality.h"
#include "core/domain/project.h"
#include "core/query/local_changes.h"
#include "core/query/project_filter.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace landkort::query {

/// Finds the rows (indexes into Landscape::projects) whose title, description, vendors or municipalities hold every
/// word of the text as a folded prefix. Rows ascending, each once.
using TextSearch = std::function<std::vector<int>(const QString& words)>;

/// One loaded edition, column-wise, in memory; immutable once made, shared by every view. Knows no filter.
/// For an edition of published totals `projects` is empty and edition().published holds what was published.
///
/// In each dimension an edition has *items*: every vocabulary entry, all 98 municipalities, each year, vendor and
/// technology met, in display order (vocabulary or Danish order), and — except for Status — "ikke oplyst" last.
class Landscape {
public:
    Landscape(domain::Edition edition, domain::Vocabulary vocabulary,
              std::shared_ptr<const domain::MunicipalityCatalog> catalog, std::vector<domain::Project> projects,
              TextSearch search, LocalChanges local = {});

    const domain::Edition& edition() const { return m_edition; }
    const domain::Vocabulary& vocabulary() const { return m_vocabulary; }
    const domain::MunicipalityCatalog& catalog() const { return *m_catalog; }
    const std::vector<domain::Project>& projects() const { return m_projects; }
    bool isRegister() const { return m_edition.kind == domain::EditionKind::Register; }
    /// True unless the edition is complete: rule 8 holds (no ranks, "ingen dokumenteret" for 0).
    bool isDocumentedExamples() const;
    const TextSearch& search() const { return m_search; }
    /// The user's own corrections that lie over the edition; they are in projects() already.
    const LocalChanges& local() const { return m_local; }
    /// -1 when there is none.
    int rowOf(const domain::ProjectId& id) const;

    int itemCount(Dimension dimension) const { return static_cast<int>(m_items[index(dimension)].size()); }
    /// kNotStatedKey for the last item ("ikke oplyst").
    const QString& itemKey(Dimension dimension, int item) const
    {
        return m_items[index(dimension)][static_cast<size_t>(item)];
    }
    bool isNotStated(Dimension dimension, int item) const;
    /// -1 when the edition has no such item.
    int itemOf(Dimension dimension, const QString& key) const;
    /// "Esbjerg", "Sundhed og ældre", "i drift", "2024", "ikke oplyst", "uden navngiven kommune".
    QString itemLabel(Dimension dimension, int item, const base::Texts& texts) const;

    /// The items of a project, ascending; for Status its own; for places through its adoptions, "not stated" when it
    /// names no municipality. Never empty.
    std::span<const int> itemsOf(Dimension dimension, int row) const;

    /// Adoptions of a project as catalog indexes with status and age, in the project's order.
    struct PlacedStatus {
        int municipality; ///< index into catalog().municipalities
        domain::Status status;
        bool recent; ///< stated within two years of the edition's date (rule 10)
    };
    std::span<const PlacedStatus> placesOf(int row) const;
    bool ownStatusRecent(int row) const { return m_ownRecent[static_cast<size_t>(row)]; }
    /// Rule 10: a status is recent when the last day of its source's date is no more than two years before the
    /// edition's date; undated is never recent. Measured from the edition's date, never from the clock.
    bool isRecent(const std::optional<base::PartialDate>& statusDate) const;

private:
    static constexpr size_t index(Dimension d) { return static_cast<size_t>(d); }
    struct Column {
        std::vector<int> begin; ///< size = projects + 1
        std::vector<int> items;
    };
    void makeItems();
    void makeColumns();
    std::vector<int> findItems(Dimension dimension, const domain::Project& project) const;

    domain::Edition m_edition;
    domain::Vocabulary m_vocabulary;
    std::shared_ptr<const domain::MunicipalityCatalog> m_catalog;
    std::vector<domain::Project> m_projects;
    TextSearch m_search;
    LocalChanges m_local;
    std::array<std::vector<QString>, kDimensionCount> m_items;
    std::array<std::map<QString, int>, kDimensionCount> m_itemIndex;
    std::array<Column, kDimensionCount> m_columns;
    std::vector<int> m_placeBegin;
    std::vector<PlacedStatus> m_places;
    std::vector<bool> m_ownRecent;
    std::map<QString, int> m_rowOfId;
};

} // namespace landkort::query
