// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gaps/gaps_picture.h"
#include "app/models/item_roles.h"
#include "core/query/highlight.h"

#include <QAbstractTableModel>

namespace landkort::app {

/// A list of lines of one kind: what it is, and two or three numbers. The order is the analysis' own and means
/// something, so nothing sorts it.
class GapLinesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Part { UseCases, Domains };
    enum Role {
        BarStatusRole = TintedRole + 1, ///< int: the status a column's bars are drawn in; none = no bar
        BarRole,                        ///< double 0 … 1: of the longest bar of the list
        BarRecentRole,                  ///< double 0 … 1: the part of it stated within two years
    };

    GapLinesModel(Part part, QObject* parent) : QAbstractTableModel(parent), m_part(part) {}

    void setPicture(std::shared_ptr<const GapsPicture> picture, const base::Texts& texts);
    void setHighlighted(const std::optional<query::HighlightTarget::Item>& item);
    const GapLine& lineAt(int row) const { return lines()[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class Column { Name, InOperation, Recent, Newest, Pilots, Projects };
    const std::vector<GapLine>& lines() const;
    std::vector<Column> columns() const;
    QString heading(Column column) const;
    QString words(const GapLine& line, Column column) const;
    int count(const GapLine& line, Column column) const;
    QVariant bar(const GapLine& line, Column column, int role) const;

    Part m_part;
    std::shared_ptr<const GapsPicture> m_picture;
    base::Texts m_texts;
    std::optional<query::HighlightTarget::Item> m_highlighted;
    int m_longest = 1; ///< what the longest bar stands for
};

} // namespace landkort::app
