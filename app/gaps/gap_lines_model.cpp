// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaps/gap_lines_model.h"

#include "app/gaps/gaps_words.h"

#include <algorithm>

namespace landkort::app {

using domain::Status;

const std::vector<GapLine>& GapLinesModel::lines() const
{
    static const std::vector<GapLine> none;
    if (!m_picture)
        return none;
    return m_part == Part::UseCases ? m_picture->useCases : m_picture->domains;
}

std::vector<GapLinesModel::Column> GapLinesModel::columns() const
{
    if (!m_picture)
        return {};
    if (m_picture->comparison)
        return {Column::Name, Column::InOperation, Column::Recent, Column::Newest};
    if (m_part == Part::UseCases)
        return {Column::Name, Column::Pilots, Column::InOperation, Column::Projects};
    return {Column::Name, Column::InOperation, Column::Pilots, Column::Projects};
}

void GapLinesModel::setPicture(std::shared_ptr<const GapsPicture> picture, const base::Texts& texts)
{
    beginResetModel();
    m_picture = std::move(picture);
    m_texts = texts;
    m_longest = 1;
    for (const auto& line : lines())
        m_longest = std::max({m_longest, line.inOperation(), m_picture->comparison ? 0 : line.pilots()});
    endResetModel();
}

void GapLinesModel::setHighlighted(const std::optional<query::HighlightTarget::Item>& item)
{
    if (item == m_highlighted)
        return;
    m_highlighted = item;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {TintedRole});
}

int GapLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines().size());
}

int GapLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QString GapLinesModel::heading(Column column) const
{
    switch (column) {
    case Column::Name:
        return m_part == Part::Domains ? m_texts.translate("Gaps", "Domain") : m_texts.translate("Gaps", "Use case");
    case Column::InOperation:
        if (m_picture->comparison)
            return m_picture->documented ? m_texts.translate("Gaps", "Stated in\noperation with")
                                         : m_texts.translate("Gaps", "In operation\nwith");
        return m_picture->documented ? m_texts.translate("Gaps", "Stated in\noperation")
                                     : m_texts.translate("Gaps", "In\noperation");
    case Column::Recent:
        return m_texts.translate("Gaps", "of which within\ntwo years");
    case Column::Newest:
        return m_texts.translate("Gaps", "Newest\nsource");
    case Column::Pilots:
        return m_texts.translate("Gaps", "Pilot");
    case Column::Projects:
        return m_texts.translate("Gaps", "Projects\nin all");
    }
    return {};
}

int GapLinesModel::count(const GapLine& line, Column column) const
{
    switch (column) {
    case Column::InOperation:
        return line.inOperation();
    case Column::Recent:
        return line.counts.recentOf(Status::InOperation);
    case Column::Pilots:
        return line.pilots();
    default:
        return line.counts.projects;
    }
}

/// Rule 8: nothing documented is not 0; how many of the documented ones are recent can be.
QString GapLinesModel::words(const GapLine& line, Column column) const
{
    if (column == Column::Name)
        return m_picture->label(line, m_texts);
    if (column == Column::Newest)
        return m_texts.date(line.newest);
    const int number = count(line, column);
    return number == 0 && m_picture->documented && column != Column::Recent ? QStringLiteral("–")
                                                                            : m_texts.number(number);
}

QVariant GapLinesModel::bar(const GapLine& line, Column column, int role) const
{
    if (column != Column::InOperation && column != Column::Pilots)
        return {};
    const auto status = column == Column::InOperation ? Status::InOperation : Status::Pilot;
    if (role == BarStatusRole)
        return static_cast<int>(status);
    const int part = role == BarRole ? line.counts.of(status) : line.counts.recentOf(status);
    return static_cast<double>(part) / m_longest;
}

QVariant GapLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& line = lineAt(index.row());
    const auto column = columns()[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return words(line, column);
    case Qt::AccessibleTextRole:
        return words(line, column) == QStringLiteral("–") ? noneFoundWords(true, m_texts) : words(line, column);
    case Qt::ToolTipRole:
        return QString(m_picture->label(line, m_texts) + QStringLiteral(" – ") + lineWords(*m_picture, line, m_texts));
    case TintedRole:
        return m_highlighted && m_highlighted->dimension == line.dimension() &&
               m_highlighted->key == m_picture->landscape().itemKey(line.dimension(), line.item);
    case BarStatusRole:
    case BarRole:
    case BarRecentRole:
        return bar(line, column, role);
    default:
        return {};
    }
}

QVariant GapLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const QString words = heading(columns()[static_cast<size_t>(section)]);
    if (role == Qt::DisplayRole)
        return words;
    if (role == Qt::AccessibleTextRole)
        return QString(words).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return {};
}

} // namespace landkort::app
