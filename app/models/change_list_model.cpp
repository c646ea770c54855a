// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/change_list_model.h"

#include "core/base/danish_text.h"
#include "core/workflow/change_words.h"

#include <algorithm>

namespace landkort::app {

void ChangeListModel::setContent(Content content, const base::Texts& texts)
{
    beginResetModel();
    m_content = content;
    m_texts = texts;
    m_rows.clear();
    for (const auto& id : content.diff.added)
        m_rows.push_back(makeRow(Kind::New, id, *content.to, m_texts.translate("ChangeList", "only in the later one")));
    for (const auto& id : content.diff.removed)
        m_rows.push_back(
            makeRow(Kind::Gone, id, *content.from, m_texts.translate("ChangeList", "only in the earlier one")));
    addChanges(content);
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        return a.kind == b.kind ? base::compareDanish(a.title, b.title) < 0 : a.kind < b.kind;
    });
    m_counts = {};
    for (const auto& row : m_rows)
        ++m_counts.at(static_cast<size_t>(row.kind));
    choose();
    endResetModel();
}

void ChangeListModel::addChanges(const Content& content)
{
    for (const auto& change : content.diff.changed) {
        QStringList words = {workflow::sameInWords(change, m_texts)};
        words.removeAll(QString());
        bool statusMoved = false;
        for (const auto& field : change.fields) {
            words.append(workflow::changeInWords(field, *content.from, *content.to, m_texts));
            statusMoved = statusMoved || field.field == QLatin1String("status");
        }
        m_rows.push_back(makeRow(statusMoved ? Kind::StatusMoved : Kind::Other, change.id, *content.to,
                                 words.join(QStringLiteral(" · "))));
        m_rows.back().earlier = change.earlier;
        m_rows.back().sameBy = change.sameBy;
    }
}

ChangeListModel::Row ChangeListModel::makeRow(Kind kind, const domain::ProjectId& id, const query::Landscape& landscape,
                                              QString change) const
{
    Row row{kind, id, id.text(), {}, std::move(change), {}, analysis::SameBy::Id};
    const int index = landscape.rowOf(id);
    if (index < 0)
        return row;
    row.title = landscape.projects()[static_cast<size_t>(index)].title;
    QStringList names;
    for (const int item : landscape.itemsOf(query::Dimension::Municipality, index))
        names.append(landscape.itemLabel(query::Dimension::Municipality, item, m_texts));
    row.municipalities = names.join(QStringLiteral(", "));
    return row;
}

void ChangeListModel::setKind(std::optional<Kind> kind)
{
    beginResetModel();
    m_kind = kind;
    choose();
    endResetModel();
}

void ChangeListModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_kind || m_rows[i].kind == *m_kind)
            m_shown.push_back(i);
    }
}

domain::ProjectId ChangeListModel::idAt(int row) const
{
    return shown(row).id;
}

int ChangeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ChangeListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ChangeListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = shown(index.row());
    if (role == KindRole)
        return static_cast<int>(row.kind);
    const QString& words = index.column() == Project          ? row.title
                           : index.column() == Municipalities ? row.municipalities
                                                              : row.change;
    if (role == Qt::ToolTipRole) // a tool tip is rich text, the data are not
        return words.toHtmlEscaped();
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(words) : QVariant();
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Project:
        return m_texts.translate("ChangeList", "Project");
    case Municipalities:
        return m_texts.translate("ChangeList", "Municipalities");
    default:
        return m_texts.translate("ChangeList", "What differs");
    }
}

} // namespace landkort::app
