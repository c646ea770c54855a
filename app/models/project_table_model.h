// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/project_cells.h"
#include "core/query/highlight.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace landkort::app {

/// The matching projects of a snapshot, one row each, columns as in ProjectColumn, roles as in ItemRole. Gets a
/// finished snapshot and asks nobody. Sorts in Danish order, what is not stated last in both directions; a sort is
/// stable upon the one before it, so clicking Status and then Domain gives domains with their statuses in order.
class ProjectTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ProjectTableModel(QObject* parent = nullptr);

    void setContent(std::shared_ptr<const query::Snapshot> snapshot, const base::Texts& texts);
    /// Changes TintedRole only.
    void setHighlight(const query::Highlight& highlight);

    /// -1 when the project is not among the matching.
    int rowOf(const domain::ProjectId& id) const;
    domain::ProjectId idAt(int row) const;
    ProjectColumn sortedBy() const { return m_sorts.back().column; }
    Qt::SortOrder sortOrder() const { return m_sorts.back().order; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Sort {
        ProjectColumn column;
        Qt::SortOrder order;
    };
    void sortRows();
    void sortRowsBy(const Sort& sort);
    QString withMark(const QString& words, const QModelIndex& index) const;
    QString toolTip(ProjectColumn column, const query::MatchingProject& match) const;

    std::shared_ptr<const query::Snapshot> m_snapshot;
    base::Texts m_texts;
    std::vector<query::MatchingProject> m_rows;
    std::vector<bool> m_tinted; ///< per project of the landscape; empty = none
    std::vector<Sort> m_sorts = {{ProjectColumn::Title, Qt::AscendingOrder}}; ///< the last one counts most
};

} // namespace landkort::app
