// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/peer_matrix_model.h"

#include "app/compare/peer_words.h"

#include <algorithm>

namespace landkort::app {

using query::Dimension;

void PeerMatrixModel::setPicture(std::shared_ptr<const PeerPicture> picture, const base::Texts& texts)
{
    beginResetModel();
    m_picture = std::move(picture);
    m_texts = texts;
    m_projectCells.clear();
    endResetModel();
}

void PeerMatrixModel::setHighlight(const query::Highlight& highlight)
{
    m_target = highlight.target;
    m_projectCells.clear();
    if (!m_picture || columnCount() == 0)
        return;
    const int project = m_target.project ? m_picture->landscape().rowOf(*m_target.project) : -1;
    if (project >= 0) {
        for (int line = 0; line < rowCount() - 1; ++line) {
            auto& cells = m_projectCells.emplace_back();
            for (int column = 0; column < columnCount(); ++column) {
                const auto rows = m_picture->projectsOf(line, column);
                cells.push_back(std::find(rows.begin(), rows.end(), project) != rows.end());
            }
        }
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {TintedRole});
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

QString PeerMatrixModel::useCaseKey(int row) const
{
    return row <= 0 ? QString()
                    : m_picture->landscape().itemKey(Dimension::UseCase, m_picture->useCaseItem(lineOf(row)));
}

QString PeerMatrixModel::municipalityKey(int column) const
{
    return m_picture->municipality(m_picture->columns[static_cast<size_t>(column)]).code.text();
}

QString PeerMatrixModel::countWords() const
{
    return m_texts.translate("Compare", "municipalities");
}

int PeerMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_picture ? 0 : static_cast<int>(m_picture->lines.size()) + 1;
}

int PeerMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_picture ? 0 : static_cast<int>(m_picture->columns.size());
}

bool PeerMatrixModel::isTinted(int row, int column) const
{
    if (!m_target.item)
        return row > 0 && column >= 0 && !m_projectCells.empty() &&
               m_projectCells[static_cast<size_t>(lineOf(row))][static_cast<size_t>(column)];
    if (m_target.item->dimension == Dimension::UseCase)
        return row > 0 && useCaseKey(row) == m_target.item->key;
    return m_target.item->dimension == Dimension::Municipality && column >= 0 &&
           municipalityKey(column) == m_target.item->key;
}

QVariant PeerMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_picture)
        return {};
    const int row = m_picture->columns[static_cast<size_t>(index.column())];
    switch (role) {
    case TintedRole:
        return isTinted(index.row(), index.column());
    case SourceRole:
        return index.row() == 0;
    case OwnRole:
        return m_picture->row(row).own;
    default:
        return index.row() == 0 ? sourceData(row, role) : cellData(lineOf(index.row()), index.column(), role);
    }
}

QVariant PeerMatrixModel::sourceData(int row, int role) const
{
    const auto& peer = m_picture->row(row);
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole:
        return latestSourceWords(peer, m_picture->documented, m_texts);
    case ShortRole:
        return peer.latestSource ? QString::number(peer.latestSource->year()) : QStringLiteral("–");
    case StatusRole:
        return peer.counts.projects == 0 ? -1 : static_cast<int>(domain::Status::Unknown);
    case Qt::AccessibleTextRole:
        return m_picture->municipality(row).name + QStringLiteral(", ") +
               headerData(0, Qt::Vertical).toString().toLower() + QStringLiteral(": ") +
               latestSourceWords(peer, m_picture->documented, m_texts);
    case Qt::ToolTipRole:
        return rowTip(*m_picture, row, m_texts);
    default:
        return {};
    }
}

QVariant PeerMatrixModel::cellData(int line, int column, int role) const
{
    const auto& cell = m_picture->cell(line, column);
    switch (role) {
    case Qt::DisplayRole:
        return shortCellWords(cell, m_picture->documented, m_texts);
    case WordsRole:
        return cellWords(cell, m_picture->documented, m_texts);
    case ShortRole:
        return cell.projects > 1 ? QString::number(cell.projects) : QString();
    case StatusRole:
        return cell.isEmpty() ? -1 : static_cast<int>(cell.strongest);
    case RecentRole:
        return cell.recent;
    case Qt::AccessibleTextRole:
        return nameOf(column) + QStringLiteral(", ") + headerData(line + 1, Qt::Vertical).toString() +
               QStringLiteral(": ") + cellWords(cell, m_picture->documented, m_texts);
    case Qt::ToolTipRole:
        return tip(line, column);
    default:
        return {};
    }
}

QString PeerMatrixModel::nameOf(int column) const
{
    return m_picture->municipality(m_picture->columns[static_cast<size_t>(column)]).name;
}

QString PeerMatrixModel::tip(int line, int column) const
{
    static constexpr size_t kTitles = 4;
    QStringList lines = {nameOf(column) + QStringLiteral(" · ") + headerData(line + 1, Qt::Vertical).toString(),
                         cellWords(m_picture->cell(line, column), m_picture->documented, m_texts)};
    const auto rows = m_picture->projectsOf(line, column);
    for (size_t i = 0; i < std::min(rows.size(), kTitles); ++i)
        lines.append(QStringLiteral("– ") +
                     m_picture->landscape().projects()[static_cast<size_t>(rows[i])].title.left(120));
    if (rows.size() > kTitles) {
        const int more = static_cast<int>(rows.size() - kTitles);
        lines.append(m_texts.translate("Compare", "and %n more", nullptr, more));
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant PeerMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_picture || section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (orientation == Qt::Horizontal) {
        const int row = m_picture->columns[static_cast<size_t>(section)];
        if (role == OwnRole)
            return m_picture->row(row).own;
        if (role == TintedRole)
            return isTinted(-1, section);
        return words                     ? QVariant(nameOf(section))
               : role == Qt::ToolTipRole ? rowTip(*m_picture, row, m_texts)
                                         : QVariant();
    }
    const int line = lineOf(section);
    if (role == TintedRole)
        return isTinted(section, -1);
    if (role == SourceRole)
        return line < 0;
    if (line < 0)
        return words ? QVariant(m_texts.translate("Compare", "Newest source")) : QVariant();
    const QString name = m_picture->landscape().itemLabel(Dimension::UseCase, m_picture->useCaseItem(line), m_texts);
    const int count = m_picture->municipalitiesWith(line);
    if (role == ChosenRole)
        return m_picture->isChosen(line);
    if (role == CountRole)
        return count;
    if (role == Qt::ToolTipRole)
        return name + QLatin1Char('\n') + m_texts.translate("Compare", "%n municipality(s) of the set", nullptr, count);
    return words ? QVariant(name) : QVariant();
}

} // namespace landkort::app
