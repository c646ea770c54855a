// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/exchange/column_mapping.h"

#include <QAbstractTableModel>

namespace landkort::app {

/// The columns of a file, one row each, with what they are used as. Gets a finished mapping and asks nobody; a choice
/// made in a view is told by fieldChosen() and comes back by setContent().
class ColumnMappingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Header, Field, Confidence, Samples };
    static constexpr int kColumnCount = 4;
    enum Role { UsedRole = Qt::UserRole }; ///< bool: the column feeds a field

    using QAbstractTableModel::QAbstractTableModel;

    /// Samples are the first different values of each column.
    void setContent(const exchange::ColumnMapping& mapping, const exchange::RawTable& table, const base::Texts& texts);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// EditRole of Field: the int of an ImportField.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void fieldChosen(int column, exchange::ImportField field);

private:
    QString confidenceOf(const exchange::ColumnMapping::Column& column) const;

    exchange::ColumnMapping m_mapping;
    std::vector<QString> m_samples;
    base::Texts m_texts;
};

} // namespace landkort::app
