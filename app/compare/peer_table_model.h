// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/peer_picture.h"
#include "app/models/item_roles.h"

#include <QAbstractTableModel>

namespace landkort::app {

/// Columns of the table; those after UseCases exist for complete editions only (rule 8).
enum class PeerColumn {
    Municipality,
    LatestSource,
    Population,
    Projects,
    InOperation,
    InOperationRecent,
    Pilot,
    Planned,
    Ended,
    Unknown,
    Domains,
    UseCases,
    PerHundredThousand,
    Rank,
    Share,
};
inline constexpr int kPeerColumnCount = 15;
inline constexpr int kDocumentedPeerColumns = 12;

/// The set's municipalities with their counts. Sorts by any column; what is not there sorts last in both directions.
class PeerTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        OwnRole = TintedRole + 1,
        NoneRole, ///< bool: nothing documented, which is not 0
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPicture(std::shared_ptr<const PeerPicture> picture, const base::Texts& texts);
    /// Code of the municipality that is highlighted; empty = none.
    void setHighlighted(const QString& key);
    QString keyAt(int row) const;
    PeerColumn sortedBy() const { return m_sortColumn; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    std::optional<double> valueOf(int row, PeerColumn column) const;
    QString words(int row, PeerColumn column) const;
    bool isNone(int row, PeerColumn column) const;
    QString statisticWords(int row, PeerColumn column) const;
    void sortRows();

    std::shared_ptr<const PeerPicture> m_picture;
    base::Texts m_texts;
    std::vector<int> m_rows; ///< of the comparison, in the order shown
    QString m_highlighted;
    PeerColumn m_sortColumn = PeerColumn::Municipality;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// The heading, with line breaks where it may break.
QString label(PeerColumn column, const base::Texts& texts);

} // namespace landkort::app
