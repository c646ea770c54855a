// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/peer_picture.h"
#include "app/models/item_roles.h"
#include "core/query/highlight.h"

#include <QAbstractTableModel>

namespace landkort::app {

/// Use cases by municipalities: the first row is the newest source of each, before anything is compared. Cells are
/// words; a delegate may paint marks instead. StatusRole is −1 where nothing is documented.
class PeerMatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        ShortRole = TintedRole + 1, ///< the year of the newest source; as many projects as a mark stands for, if > 1
        WordsRole,                  ///< all that a mark says
        SourceRole,                 ///< bool: the row of newest sources
        OwnRole,                    ///< bool: the column of the subject
        ChosenRole,                 ///< bool, of a vertical heading: the filter names the use case
        CountRole,                  ///< int, of a vertical heading: municipalities with something documented
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPicture(std::shared_ptr<const PeerPicture> picture, const base::Texts& texts);
    /// Changes TintedRole only.
    void setHighlight(const query::Highlight& highlight);

    const PeerPicture* picture() const { return m_picture.get(); }
    static int lineOf(int row) { return row - 1; } ///< −1: the row of sources
    QString useCaseKey(int row) const;             ///< empty: the row of sources
    QString municipalityKey(int column) const;
    QString countWords() const; ///< what CountRole counts

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant sourceData(int column, int role) const;
    QVariant cellData(int line, int column, int role) const;
    QString tip(int line, int column) const;
    QString nameOf(int row) const;
    bool isTinted(int row, int column) const;

    std::shared_ptr<const PeerPicture> m_picture;
    base::Texts m_texts;
    query::HighlightTarget m_target;
    std::vector<std::vector<bool>> m_projectCells; ///< [line][column]; empty = no project highlighted
};

} // namespace landkort::app
