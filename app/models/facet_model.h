// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/highlight.h"
#include "core/query/snapshot.h"

#include <QAbstractListModel>

#include <memory>
#include <set>
#include <vector>

namespace landkort::app {

/// One dimension as a check list: every item in order with its count under all other filters, "ikke oplyst" last; use
/// cases under headings that tell KL's from ours. Gets a finished snapshot and asks nobody. A search narrows what is
/// listed, never what is counted.
class FacetModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole, ///< the item's key; empty for a heading
        CountRole,              ///< projects under all other filters
        HeadingRole,            ///< true: a heading, not an item
        OursRole,               ///< true: an entry that is ours and not KL's
        NotStatedRole,
        TintedRole, ///< true: part of what is highlighted
    };

    explicit FacetModel(query::Dimension dimension, QObject* parent = nullptr);

    query::Dimension dimension() const { return m_dimension; }
    void setContent(std::shared_ptr<const query::Snapshot> snapshot, const base::Texts& texts);
    void setHighlight(const query::Highlight& highlight);
    /// Lists only items one of whose words begins with the text, folded.
    void setSearch(const QString& text);

    /// Keys of all items of the edition, whatever the search hides.
    std::set<QString> allKeys() const;
    /// -1 when the key is not listed.
    int rowOf(const QString& key) const;
    int itemCount() const; ///< listed items, without headings

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        int item = -1; ///< of the landscape; -1 = a heading
        QString label;
        QString origin; ///< tool tip: whose entry this is
        bool ours = false;
    };
    std::vector<Row> makeRows() const;
    void describeOrigin(Row& row) const;
    void addItems(std::vector<Row>& rows, const QString& heading, const std::vector<int>& items) const;
    bool found(const QString& label) const;
    QString accessibleText(const Row& row) const;

    query::Dimension m_dimension;
    std::shared_ptr<const query::Snapshot> m_snapshot;
    base::Texts m_texts;
    QString m_search; ///< folded
    std::vector<Row> m_rows;
    std::vector<bool> m_tinted; ///< per item of the landscape; empty = none
};

} // namespace landkort::app
