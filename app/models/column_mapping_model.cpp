// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/column_mapping_model.h"

namespace landkort::app {

using exchange::ImportField;

static constexpr qsizetype kMostSamples = 3;
static constexpr size_t kRowsLookedAt = 200;
static constexpr qsizetype kSampleLength = 60;

static QString samplesOf(const exchange::RawTable& table, qsizetype column)
{
    QStringList samples;
    for (size_t row = 0; row < std::min(table.rows.size(), kRowsLookedAt) && samples.size() < kMostSamples; ++row) {
        QString value = table.rows[row].cells.value(column).simplified();
        if (value.size() > kSampleLength)
            value = value.left(kSampleLength - 1) + QStringLiteral("…");
        if (!value.isEmpty() && !samples.contains(value))
            samples.append(value);
    }
    return samples.join(QStringLiteral(" · "));
}

void ColumnMappingModel::setContent(const exchange::ColumnMapping& mapping, const exchange::RawTable& table,
                                    const base::Texts& texts)
{
    const bool sameColumns = mapping.columns.size() == m_mapping.columns.size();
    if (!sameColumns)
        beginResetModel();
    m_mapping = mapping;
    m_texts = texts;
    m_samples.clear();
    for (qsizetype column = 0; column < static_cast<qsizetype>(mapping.columns.size()); ++column)
        m_samples.push_back(samplesOf(table, column));
    if (!sameColumns)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

int ColumnMappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mapping.columns.size());
}

int ColumnMappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString ColumnMappingModel::confidenceOf(const exchange::ColumnMapping::Column& column) const
{
    if (column.field == ImportField::Ignore)
        return column.confidence >= 1 ? m_texts.translate("ColumnMapping", "chosen") : QString();
    if (column.confidence >= 1)
        return m_texts.translate("ColumnMapping", "certain");
    return column.confidence >= 0.7 ? m_texts.translate("ColumnMapping", "likely")
                                    : m_texts.translate("ColumnMapping", "a guess");
}

QVariant ColumnMappingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& column = m_mapping.columns[static_cast<size_t>(index.row())];
    if (role == UsedRole)
        return column.field != ImportField::Ignore;
    if (role == Qt::EditRole && index.column() == Field)
        return static_cast<int>(column.field);
    if (role == Qt::ToolTipRole && index.column() != Field)
        return this->data(index, Qt::DisplayRole).toString().toHtmlEscaped();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Header:
        return column.header;
    case Field:
        return label(column.field, m_texts);
    case Confidence:
        return confidenceOf(column);
    default:
        return m_samples[static_cast<size_t>(index.row())];
    }
}

QVariant ColumnMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Header:
        return m_texts.translate("ColumnMapping", "Column in the file");
    case Field:
        return m_texts.translate("ColumnMapping", "Is read as");
    case Confidence:
        return m_texts.translate("ColumnMapping", "How sure");
    default:
        return m_texts.translate("ColumnMapping", "Examples");
    }
}

Qt::ItemFlags ColumnMappingModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags shown = QAbstractTableModel::flags(index);
    return index.column() == Field ? shown | Qt::ItemIsEditable : shown;
}

bool ColumnMappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Field || value.toInt() == this->data(index, Qt::EditRole).toInt())
        return false;
    emit fieldChosen(index.row(), static_cast<ImportField>(value.toInt()));
    return true;
}

} // namespace landkort::app
