// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_reader.h"

#include <QAbstractTableModel>

#include <memory>

namespace landkort::app {

/// A file's sheet as it is, for looking up the lines a problem names. The vertical header tells line numbers.
class RawSheetModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(std::shared_ptr<const exchange::TableFile> file);
    /// The row that holds the line, or the nearest before it; -1 when there is none.
    int rowOfLine(int lineNumber) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const exchange::TableFile> m_file;
    int m_columns = 0;
};

} // namespace landkort::app
