// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/peer_table_model.h"

#include "app/compare/peer_words.h"

#include <algorithm>
#include <numeric>

namespace landkort::app {

using analysis::PeerMeasure;
using domain::Status;

QString label(PeerColumn column, const base::Texts& texts)
{
    switch (column) {
    case PeerColumn::Municipality:
        return texts.translate("Compare", "Municipality");
    case PeerColumn::LatestSource:
        return texts.translate("Compare", "Newest\nsource");
    case PeerColumn::Population:
        return texts.translate("Compare", "Inhabit-\nants");
    case PeerColumn::Projects:
        return texts.translate("Compare", "Projects", "column");
    case PeerColumn::InOperation:
        return texts.translate("Compare", "In\noperation");
    case PeerColumn::InOperationRecent:
        return texts.translate("Compare", "of which\nwithin\ntwo years");
    case PeerColumn::Pilot:
        return texts.translate("Compare", "Pilot", "column");
    case PeerColumn::Planned:
        return texts.translate("Compare", "Planned", "column");
    case PeerColumn::Ended:
        return texts.translate("Compare", "Ended", "column");
    case PeerColumn::Unknown:
        return texts.translate("Compare", "Not\nstated", "column");
    case PeerColumn::Domains:
        return texts.translate("Compare", "Domains", "column");
    case PeerColumn::UseCases:
        return texts.translate("Compare", "Use\ncases", "column");
    case PeerColumn::PerHundredThousand:
        return texts.translate("Compare", "Projects per\n100,000", "column");
    case PeerColumn::Rank:
        return texts.translate("Compare", "Rank, with one\nfewer or more", "column");
    case PeerColumn::Share:
        return texts.translate("Compare", "Share in operation\n(95 % interval)", "column");
    }
    return {};
}

void PeerTableModel::setPicture(std::shared_ptr<const PeerPicture> picture, const base::Texts& texts)
{
    beginResetModel();
    m_picture = std::move(picture);
    m_texts = texts;
    sortRows();
    endResetModel();
}

void PeerTableModel::setHighlighted(const QString& key)
{
    if (key == m_highlighted)
        return;
    m_highlighted = key;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {TintedRole});
}

QString PeerTableModel::keyAt(int row) const
{
    return m_picture->municipality(m_rows[static_cast<size_t>(row)]).code.text();
}

int PeerTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeerTableModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_picture)
        return 0;
    return m_picture->counts.statistics ? kPeerColumnCount : kDocumentedPeerColumns;
}

static std::optional<Status> statusOf(PeerColumn column)
{
    switch (column) {
    case PeerColumn::InOperation:
        return Status::InOperation;
    case PeerColumn::Pilot:
        return Status::Pilot;
    case PeerColumn::Planned:
        return Status::Planned;
    case PeerColumn::Ended:
        return Status::Ended;
    case PeerColumn::Unknown:
        return Status::Unknown;
    default:
        return std::nullopt;
    }
}

std::optional<double> PeerTableModel::valueOf(int row, PeerColumn column) const
{
    const auto& peer = m_picture->row(row);
    if (const auto status = statusOf(column))
        return peer.counts.of(*status);
    const auto& statistics = m_picture->counts.statistics;
    const auto index = static_cast<size_t>(row);
    switch (column) {
    case PeerColumn::LatestSource:
        return peer.latestSource ? std::optional<double>(peer.latestSource->lastDay().toJulianDay()) : std::nullopt;
    case PeerColumn::Population:
        return m_picture->municipality(row).population;
    case PeerColumn::Projects:
        return peer.counts.projects;
    case PeerColumn::InOperationRecent:
        return peer.counts.recentOf(Status::InOperation);
    case PeerColumn::Domains:
        return peer.domains;
    case PeerColumn::UseCases:
        return peer.useCases;
    case PeerColumn::PerHundredThousand: {
        const auto& rate = statistics->of(PeerMeasure::ProjectsPerHundredThousand);
        return rate ? std::optional(rate->values[index]) : std::nullopt;
    }
    case PeerColumn::Rank: {
        const auto& projects = statistics->of(PeerMeasure::Projects);
        return projects ? std::optional<double>(projects->ranks[index]) : std::nullopt;
    }
    case PeerColumn::Share:
        return statistics->inOperation[index] ? std::optional(statistics->inOperation[index]->value) : std::nullopt;
    default:
        return std::nullopt;
    }
}

QString PeerTableModel::statisticWords(int row, PeerColumn column) const
{
    const auto& statistics = *m_picture->counts.statistics;
    const auto index = static_cast<size_t>(row);
    const auto value = valueOf(row, column);
    if (column == PeerColumn::PerHundredThousand)
        return value ? m_texts.decimal(*value, 1) : m_texts.notStated();
    if (column == PeerColumn::Rank && value) {
        const auto& projects = *statistics.of(PeerMeasure::Projects);
        return QStringLiteral("%1 (%2–%3)")
            .arg(projects.ranks[index])
            .arg(projects.ranksWithOneMore[index])
            .arg(projects.ranksWithOneFewer[index]);
    }
    if (column != PeerColumn::Share || !value) {
        const auto& counts = m_picture->row(row).counts;
        return base::fillPlaceholders(
            m_texts.translate("Compare", "%1 of %2"),
            {m_texts.number(counts.of(Status::InOperation)), m_texts.number(counts.projects)});
    }
    const auto& share = *statistics.inOperation[index];
    return base::fillPlaceholders(m_texts.translate("Compare", "%1 of %2: %3 % (%4–%5)"),
                                  {m_texts.number(share.count), m_texts.number(share.of),
                                   m_texts.decimal(share.value * 100, 0), m_texts.decimal(share.low * 100, 0),
                                   m_texts.decimal(share.high * 100, 0)});
}

QString PeerTableModel::words(int row, PeerColumn column) const
{
    switch (column) {
    case PeerColumn::Municipality:
        return m_picture->municipality(row).name;
    case PeerColumn::LatestSource:
        return latestSourceWords(m_picture->row(row), m_picture->documented, m_texts);
    case PeerColumn::PerHundredThousand:
    case PeerColumn::Rank:
    case PeerColumn::Share:
        return statisticWords(row, column);
    default: {
        const auto value = static_cast<qint64>(valueOf(row, column).value_or(0));
        return isNone(row, column) ? QStringLiteral("–") : m_texts.number(value);
    }
    }
}

/// Rule 8: nothing documented is not 0. How many of the documented ones are recent, or tell no status, can be 0.
bool PeerTableModel::isNone(int row, PeerColumn column) const
{
    if (!m_picture->documented)
        return false;
    const auto& counts = m_picture->row(row).counts;
    switch (column) {
    case PeerColumn::LatestSource:
    case PeerColumn::Unknown:
        return counts.projects == 0;
    case PeerColumn::InOperationRecent:
        return counts.of(Status::InOperation) == 0;
    default:
        return column >= PeerColumn::Projects && column <= PeerColumn::UseCases && valueOf(row, column) == 0.0;
    }
}

QVariant PeerTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<PeerColumn>(index.column());
    const bool none = isNone(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::AccessibleTextRole:
        return none ? noneWords(true, m_texts) : words(row, column);
    case Qt::ToolTipRole:
        return rowTip(*m_picture, row, m_texts);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(
            (column <= PeerColumn::LatestSource ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case OwnRole:
        return m_picture->row(row).own;
    case NoneRole:
        return none;
    case TintedRole:
        return !m_highlighted.isEmpty() && m_picture->municipality(row).code.text() == m_highlighted;
    default:
        return {};
    }
}

QVariant PeerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_picture || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<PeerColumn>(section);
    if (role == Qt::DisplayRole)
        return label(column, m_texts);
    if (role == Qt::AccessibleTextRole)
        return label(column, m_texts).remove(QStringLiteral("-\n")).replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (role == Qt::ToolTipRole && column == PeerColumn::Population)
        return populationNote(*m_picture, m_texts);
    return {};
}

void PeerTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = static_cast<PeerColumn>(std::clamp(column, 0, kPeerColumnCount - 1));
    m_order = order;
    emit layoutAboutToBeChanged();
    std::vector<QString> keys;
    const QModelIndexList old = persistentIndexList();
    for (const auto& index : old)
        keys.push_back(keyAt(index.row()));
    sortRows();
    QModelIndexList moved;
    for (qsizetype i = 0; i < old.size(); ++i) {
        int row = 0;
        while (keyAt(row) != keys[static_cast<size_t>(i)])
            ++row;
        moved.append(index(row, old[i].column()));
    }
    changePersistentIndexList(old, moved);
    emit layoutChanged();
}

/// Rows of the comparison are in Danish order, so equal values stay in it.
void PeerTableModel::sortRows()
{
    m_rows.resize(m_picture ? m_picture->counts.rows.size() : 0);
    std::iota(m_rows.begin(), m_rows.end(), 0);
    if (!m_picture)
        return;
    if (static_cast<int>(m_sortColumn) >= columnCount())
        m_sortColumn = PeerColumn::Municipality;
    const bool descending = m_order == Qt::DescendingOrder;
    if (m_sortColumn == PeerColumn::Municipality) {
        if (descending)
            std::reverse(m_rows.begin(), m_rows.end());
        return;
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) {
        const auto left = valueOf(a, m_sortColumn), right = valueOf(b, m_sortColumn);
        if (left.has_value() != right.has_value())
            return left.has_value();
        return descending ? left > right : left < right;
    });
}

} // namespace landkort::app
