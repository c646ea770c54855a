// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/project_table_model.h"

#include "app/models/item_roles.h"
#include "core/base/danish_text.h"
#include "core/query/local_words.h"
#include "core/query/status_date.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace landkort::app {

/// Enough to read; the details panel shows all of it.
static constexpr qsizetype kToolTipLength = 700;
static constexpr size_t kSortDepth = 3;

ProjectTableModel::ProjectTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ProjectTableModel::setContent(std::shared_ptr<const query::Snapshot> snapshot, const base::Texts& texts)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_texts = texts;
    m_rows = m_snapshot ? m_snapshot->matching : std::vector<query::MatchingProject>{};
    m_tinted.clear();
    sortRows();
    endResetModel();
}

void ProjectTableModel::setHighlight(const query::Highlight& highlight)
{
    const std::vector<bool> before = std::exchange(m_tinted, highlight.rows);
    const auto tinted = [](const std::vector<bool>& rows, int row) {
        return !rows.empty() && rows[static_cast<size_t>(row)];
    };
    for (int i = 0; i < rowCount(); ++i) {
        const int row = m_rows[static_cast<size_t>(i)].row;
        if (tinted(before, row) != tinted(m_tinted, row))
            emit dataChanged(index(i, 0), index(i, columnCount() - 1), {TintedRole});
    }
}

int ProjectTableModel::rowOf(const domain::ProjectId& id) const
{
    const int row = m_snapshot ? m_snapshot->landscape->rowOf(id) : -1;
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [row](const auto& m) { return m.row == row; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

domain::ProjectId ProjectTableModel::idAt(int row) const
{
    return m_snapshot->landscape->projects()[static_cast<size_t>(m_rows[static_cast<size_t>(row)].row)].id;
}

int ProjectTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProjectTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kProjectColumnCount;
}

QString ProjectTableModel::toolTip(ProjectColumn column, const query::MatchingProject& match) const
{
    QString text;
    if (column == ProjectColumn::Status)
        text = statusInWords(match.status, query::statusDateOf(*m_snapshot, match), match.recent, m_texts);
    else
        text = ProjectCells(*m_snapshot, m_texts).text(column, match);
    if (text.size() > kToolTipLength)
        text = text.left(kToolTipLength) + QChar(0x2026);
    // A tool tip that looks like HTML is read as HTML: escape it, and say that it is HTML so that it wraps.
    return QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

/// What the eye sees beside a title.
QString ProjectTableModel::withMark(const QString& words, const QModelIndex& index) const
{
    const QString mark = data(index, LocalRole).toString();
    return mark.isEmpty() ? words : words + QStringLiteral(", ") + mark;
}

QVariant ProjectTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& match = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<ProjectColumn>(index.column());
    const ProjectCells cells(*m_snapshot, m_texts);
    switch (role) {
    case Qt::DisplayRole:
        return cells.text(column, match);
    case Qt::ToolTipRole:
        return toolTip(column, match);
    case Qt::AccessibleTextRole:
        return column == ProjectColumn::Status
                   ? statusInWords(match.status, query::statusDateOf(*m_snapshot, match), match.recent, m_texts)
                   : label(column, m_texts) + QStringLiteral(": ") + withMark(cells.text(column, match), index);
    case ProjectIdRole:
        return idAt(index.row()).text();
    case StatusRole:
        return static_cast<int>(match.status);
    case RecentRole:
        return match.recent;
    case StatusYearRole: {
        const auto date = query::statusDateOf(*m_snapshot, match);
        return date ? QString::number(date->year()) : QString();
    }
    case StatedRole:
        return !cells.stated(column, match).isEmpty();
    case LocalRole:
        return column == ProjectColumn::Title ? query::localMark(*m_snapshot->landscape, match.row, m_texts)
                                              : QString();
    case TintedRole:
        return !m_tinted.empty() && m_tinted[static_cast<size_t>(match.row)];
    default:
        return {};
    }
}

QVariant ProjectTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kProjectColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return label(static_cast<ProjectColumn>(section), m_texts);
    return {};
}

void ProjectTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kProjectColumnCount)
        return;
    const Sort wanted{static_cast<ProjectColumn>(column), order};
    std::erase_if(m_sorts, [&](const Sort& s) { return s.column == wanted.column; });
    m_sorts.push_back(wanted);
    if (m_sorts.size() > kSortDepth)
        m_sorts.erase(m_sorts.begin());
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<int> landscapeRows;
    for (const auto& index : from)
        landscapeRows.push_back(m_rows[static_cast<size_t>(index.row())].row);
    sortRows();
    QModelIndexList to;
    for (qsizetype i = 0; i < from.size(); ++i) {
        const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                     [&](const auto& m) { return m.row == landscapeRows[static_cast<size_t>(i)]; });
        to.append(index(static_cast<int>(it - m_rows.begin()), from.at(i).column()));
    }
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

void ProjectTableModel::sortRows()
{
    if (!m_snapshot)
        return;
    m_rows = m_snapshot->matching;
    for (const auto& sort : m_sorts)
        sortRowsBy(sort);
}

void ProjectTableModel::sortRowsBy(const Sort& sort)
{
    const ProjectCells cells(*m_snapshot, m_texts);
    std::vector<ProjectCells::SortKey> keys;
    keys.reserve(m_rows.size());
    for (const auto& match : m_rows)
        keys.push_back(cells.sortKey(sort.column, match));
    std::vector<size_t> order(m_rows.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const bool descending = sort.order == Qt::DescendingOrder;
    std::stable_sort(order.begin(), order.end(), [&](size_t left, size_t right) {
        if (keys[left].stated != keys[right].stated)
            return keys[left].stated;
        const auto& a = keys[descending ? right : left];
        const auto& b = keys[descending ? left : right];
        return a.number != b.number ? a.number < b.number : base::compareDanish(a.text, b.text) < 0;
    });
    std::vector<query::MatchingProject> sorted;
    sorted.reserve(m_rows.size());
    for (const size_t i : order)
        sorted.push_back(m_rows[i]);
    m_rows = std::move(sorted);
}

} // namespace landkort::app
