// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace landkort::app {

/// Rows of finished texts under a row of headings.
class TextRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The first row is the headings; all rows are as long as it.
    void setRows(std::vector<QStringList> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const std::vector<QStringList>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_rows.size()) - 1;
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_rows.front().size());
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        const bool text = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        if (!text || !checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return m_rows[static_cast<size_t>(index.row()) + 1].at(index.column());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        const bool asked = orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole);
        return asked && section >= 0 && section < columnCount() ? QVariant(m_rows.front().at(section)) : QVariant();
    }

private:
    std::vector<QStringList> m_rows;
};

} // namespace landkort::app
