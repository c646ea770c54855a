// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/outline_model.h"

#include <QMimeData>

#include <algorithm>

namespace landkort::app {

using report::OwnText;
using report::Section;

static const QString kRowType = QStringLiteral("application/x-landkort-outline-row");

void OutlineModel::setOutline(const report::ReportOutline& outline)
{
    if (outline == m_outline)
        return;
    beginResetModel();
    m_outline = outline;
    endResetModel();
}

const OwnText* OutlineModel::ownText(int row) const
{
    return holds(row) ? std::get_if<OwnText>(&m_outline[static_cast<size_t>(row)].content) : nullptr;
}

void OutlineModel::insert(int row, const OwnText& text)
{
    row = std::clamp(row, 0, rowCount());
    beginInsertRows({}, row, row);
    m_outline.insert(m_outline.begin() + row, {text, true});
    endInsertRows();
    emit edited();
}

void OutlineModel::setOwnText(int row, const OwnText& text)
{
    if (!ownText(row) || *ownText(row) == text)
        return;
    m_outline[static_cast<size_t>(row)].content = text;
    emit dataChanged(index(row), index(row));
    emit edited();
}

void OutlineModel::removeOwn(int row)
{
    if (!ownText(row))
        return;
    beginRemoveRows({}, row, row);
    m_outline.erase(m_outline.begin() + row);
    endRemoveRows();
    emit edited();
}

void OutlineModel::move(int row, int to)
{
    if (!holds(row) || !holds(to) || row == to)
        return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    const auto item = m_outline[static_cast<size_t>(row)];
    m_outline.erase(m_outline.begin() + row);
    m_outline.insert(m_outline.begin() + to, item);
    endMoveRows();
    emit moved(to);
    emit edited();
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_outline.size());
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !holds(index.row()))
        return {};
    const auto& item = m_outline[static_cast<size_t>(index.row())];
    if (role == Qt::CheckStateRole)
        return item.included ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const auto* own = std::get_if<OwnText>(&item.content);
    if (!own)
        return label(std::get<Section>(item.content), m_texts);
    const QString text = own->text.simplified();
    if (text.isEmpty())
        return own->kind == OwnText::Kind::Heading     ? m_texts.translate("ReportDialog", "Own heading (empty)")
               : own->kind == OwnText::Kind::Paragraph ? m_texts.translate("ReportDialog", "Own paragraph (empty)")
                                                       : m_texts.translate("ReportDialog", "Own list (empty)");
    return m_texts.quoted(text);
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    m_outline[static_cast<size_t>(index.row())].included = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {role});
    emit edited();
    return true;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

QStringList OutlineModel::mimeTypes() const
{
    return {kRowType};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    data->setData(kRowType, QByteArray::number(indexes.isEmpty() ? -1 : indexes.first().row()));
    return data;
}

/// The move is done here and nothing is left for the view to remove, which would take the item with it.
bool OutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    const int from = data->data(kRowType).toInt();
    if (action != Qt::MoveAction || !data->hasFormat(kRowType) || !holds(from))
        return false;
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    move(from, before > from ? before - 1 : before);
    return false;
}

} // namespace landkort::app
