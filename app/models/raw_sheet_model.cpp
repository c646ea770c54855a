// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/raw_sheet_model.h"

#include <algorithm>

namespace landkort::app {

static constexpr qsizetype kLongestCell = 200;

void RawSheetModel::setContent(std::shared_ptr<const exchange::TableFile> file)
{
    if (file == m_file)
        return;
    beginResetModel();
    m_file = std::move(file);
    m_columns = 0;
    if (m_file) {
        for (const auto& row : m_file->sheet.rows)
            m_columns = std::max(m_columns, static_cast<int>(row.cells.size()));
    }
    endResetModel();
}

int RawSheetModel::rowOfLine(int lineNumber) const
{
    if (!m_file)
        return -1;
    const auto& rows = m_file->sheet.rows;
    const auto after = std::upper_bound(rows.begin(), rows.end(), lineNumber,
                                        [](int line, const auto& row) { return line < row.lineNumber; });
    return static_cast<int>(after - rows.begin()) - 1;
}

int RawSheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_file ? 0 : static_cast<int>(m_file->sheet.rows.size());
}

int RawSheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant RawSheetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return m_file->sheet.rows[static_cast<size_t>(index.row())]
        .cells.value(index.column())
        .left(kLongestCell)
        .simplified();
}

QVariant RawSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_file->sheet.rows[static_cast<size_t>(section)].lineNumber;
    QString letters; // A … Z, AA … as a spreadsheet names them
    for (int number = section + 1; number > 0; number = (number - 1) / 26)
        letters.prepend(QLatin1Char(static_cast<char>('A' + (number - 1) % 26)));
    return letters;
}

} // namespace landkort::app
