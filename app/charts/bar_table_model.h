// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/bar_data.h"

#include <QAbstractTableModel>

namespace landkort::app {

/// The table twin of a bar chart: the same numbers, and those the chart has no room for. Gets a finished list.
class BarTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Label,
        Projects,
        InOperation,
        InOperationRecent,
        Pilot,
        Planned,
        Ended,
        Unknown,
        Recent,
        ColumnCount
    };

    /// Rows that are statuses themselves need no column per status, only Recent; all others need no Recent.
    static bool isShown(int column, query::Dimension dimension);

    explicit BarTableModel(QObject* parent = nullptr);
    void setRows(std::vector<BarRow> rows, const QStringList& headings);
    /// Headings for setRows, the first being the chart's own.
    static QStringList headings(const BarData& data, const base::Texts& texts);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString keyOf(int row) const { return m_rows[static_cast<size_t>(row)].key; }

private:
    static int value(const query::StatusCounts& counts, int column);

    std::vector<BarRow> m_rows;
    QStringList m_headings;
};

} // namespace landkort::app
