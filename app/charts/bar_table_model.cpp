// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/bar_table_model.h"

#include <QFont>

#include <numeric>

namespace landkort::app {

using domain::Status;

BarTableModel::BarTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void BarTableModel::setRows(std::vector<BarRow> rows, const QStringList& headings)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_headings = headings;
    endResetModel();
}

QStringList BarTableModel::headings(const BarData& data, const base::Texts& texts)
{
    return {data.rowHeading,
            texts.translate("Charts", "All"),
            data.documented ? texts.translate("Charts", "Stated in operation")
                            : texts.translate("Charts", "In operation"),
            texts.translate("Charts", "of which within two years"),
            texts.translate("Charts", "Pilot"),
            texts.translate("Charts", "Planned"),
            texts.translate("Charts", "Ended"),
            texts.translate("Charts", "Not stated"),
            texts.translate("Charts", "of which within two years")};
}

bool BarTableModel::isShown(int column, query::Dimension dimension)
{
    if (column == Label || column == Projects)
        return true;
    return (column == Recent) == (dimension == query::Dimension::Status);
}

int BarTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BarTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int BarTableModel::value(const query::StatusCounts& counts, int column)
{
    switch (column) {
    case InOperation:
        return counts.of(Status::InOperation);
    case InOperationRecent:
        return counts.recentOf(Status::InOperation);
    case Pilot:
        return counts.of(Status::Pilot);
    case Planned:
        return counts.of(Status::Planned);
    case Ended:
        return counts.of(Status::Ended);
    case Unknown:
        return counts.of(Status::Unknown);
    case Recent:
        return std::accumulate(counts.recentByStatus.begin(), counts.recentByStatus.end(), 0);
    default:
        return counts.projects;
    }
}

QVariant BarTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const BarRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() != Label)
            return value(row.counts, index.column());
        return row.tag.isEmpty() ? row.label : QStringLiteral("%1 (%2)").arg(row.label, row.tag);
    case Qt::TextAlignmentRole:
        return index.column() == Label ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                       : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        if (row.chosen) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

/// In short lines: the column stands beside a map, and the views do not wrap headings themselves.
static QString inShortLines(const QString& heading)
{
    constexpr qsizetype kLongest = 9;
    QStringList lines;
    for (const auto& word : heading.split(QLatin1Char(' '))) {
        if (!lines.isEmpty() && lines.last().size() + 1 + word.size() <= kLongest)
            lines.last() += QLatin1Char(' ') + word;
        else
            lines.append(word);
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant BarTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    if (role == Qt::DisplayRole)
        return section == Label ? m_headings.at(section) : inShortLines(m_headings.at(section));
    if (role == Qt::AccessibleTextRole)
        return m_headings.at(section);
    if (role == Qt::TextAlignmentRole)
        return section == Label ? QVariant(Qt::AlignLeft | Qt::AlignBottom)
                                : QVariant(Qt::AlignRight | Qt::AlignBottom);
    return {};
}

} // namespace landkort::app
