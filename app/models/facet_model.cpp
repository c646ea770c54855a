// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/facet_model.h"

#include "core/base/danish_text.h"

#include <algorithm>

namespace landkort::app {

FacetModel::FacetModel(query::Dimension dimension, QObject* parent) : QAbstractListModel(parent), m_dimension(dimension)
{
}

void FacetModel::setContent(std::shared_ptr<const query::Snapshot> snapshot, const base::Texts& texts)
{
    const bool sameList =
        m_snapshot && m_snapshot->landscape == snapshot->landscape && m_texts.language() == texts.language();
    m_texts = texts;
    if (sameList) {
        m_snapshot = std::move(snapshot);
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1), {CountRole, Qt::CheckStateRole, Qt::AccessibleTextRole});
        return;
    }
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_tinted.clear();
    m_rows = makeRows();
    endResetModel();
}

void FacetModel::setHighlight(const query::Highlight& highlight)
{
    std::vector<bool> tinted;
    if (m_snapshot && !highlight.isEmpty()) {
        const auto& target = highlight.target.item;
        const bool ownItem = target && target->dimension == m_dimension;
        for (int item = 0; item < m_snapshot->landscape->itemCount(m_dimension); ++item)
            tinted.push_back(ownItem ? target->key == m_snapshot->landscape->itemKey(m_dimension, item)
                                     : highlight.of(m_dimension, item).projects > 0);
    }
    if (tinted == m_tinted)
        return;
    m_tinted = std::move(tinted);
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {TintedRole});
}

void FacetModel::setSearch(const QString& text)
{
    const QString folded = base::fold(text.trimmed());
    if (folded == m_search)
        return;
    beginResetModel();
    m_search = folded;
    if (m_snapshot)
        m_rows = makeRows();
    endResetModel();
}

bool FacetModel::found(const QString& label) const
{
    if (m_search.isEmpty())
        return true;
    const QString folded = base::fold(label);
    for (qsizetype at = folded.indexOf(m_search); at >= 0; at = folded.indexOf(m_search, at + 1)) {
        if (at == 0 || !folded.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

void FacetModel::describeOrigin(Row& row) const
{
    const auto& landscape = *m_snapshot->landscape;
    const QString& key = landscape.itemKey(m_dimension, row.item);
    if (m_dimension == query::Dimension::UseCase) {
        const auto* entry = landscape.vocabulary().useCase(key);
        row.ours = entry && !entry->klHeading;
        if (entry)
            row.origin = row.ours ? m_texts.translate("FacetModel", "Our heading, not one of KL's 13")
                                  : m_texts.translate("FacetModel", "One of KL's 13 headings");
    } else if (m_dimension == query::Dimension::Domain) {
        const auto* entry = landscape.vocabulary().domain(key);
        if (!entry)
            return;
        switch (entry->origin) {
        case domain::DomainEntry::Origin::Slide:
            row.origin = m_texts.translate("FacetModel", "One of KL's domains, as its slide shows");
            break;
        case domain::DomainEntry::Origin::Press:
            row.origin = m_texts.translate("FacetModel", "One of KL's domains, as the press tells");
            break;
        case domain::DomainEntry::Origin::Ours:
            row.ours = true;
            row.origin = m_texts.translate("FacetModel", "Our name for a domain; KL's own is not known");
            break;
        case domain::DomainEntry::Origin::Edition:
            break;
        }
    }
}

void FacetModel::addItems(std::vector<Row>& rows, const QString& heading, const std::vector<int>& items) const
{
    std::vector<Row> listed;
    for (const int item : items) {
        Row row;
        row.item = item;
        row.label = m_snapshot->landscape->itemLabel(m_dimension, item, m_texts);
        if (!row.label.isEmpty())
            row.label[0] = row.label.at(0).toUpper();
        if (!found(row.label))
            continue;
        describeOrigin(row);
        listed.push_back(std::move(row));
    }
    if (listed.empty())
        return;
    if (!heading.isEmpty())
        rows.push_back({-1, heading, QString(), false});
    rows.insert(rows.end(), std::make_move_iterator(listed.begin()), std::make_move_iterator(listed.end()));
}

std::vector<FacetModel::Row> FacetModel::makeRows() const
{
    const auto& landscape = *m_snapshot->landscape;
    std::vector<Row> rows;
    std::vector<int> first, second, last;
    for (int item = 0; item < landscape.itemCount(m_dimension); ++item) {
        const auto* useCase = m_dimension == query::Dimension::UseCase
                                  ? landscape.vocabulary().useCase(landscape.itemKey(m_dimension, item))
                                  : nullptr;
        if (landscape.isNotStated(m_dimension, item))
            last.push_back(item);
        else
            (useCase && !useCase->klHeading ? second : first).push_back(item);
    }
    const bool grouped = m_dimension == query::Dimension::UseCase;
    addItems(rows, grouped ? m_texts.translate("FacetModel", "KL's 13 headings") : QString(), first);
    addItems(rows, grouped ? m_texts.translate("FacetModel", "Our further headings") : QString(), second);
    addItems(rows, QString(), last);
    return rows;
}

std::set<QString> FacetModel::allKeys() const
{
    std::set<QString> keys;
    for (int item = 0; m_snapshot && item < m_snapshot->landscape->itemCount(m_dimension); ++item)
        keys.insert(m_snapshot->landscape->itemKey(m_dimension, item));
    return keys;
}

int FacetModel::rowOf(const QString& key) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return row.item >= 0 && m_snapshot->landscape->itemKey(m_dimension, row.item) == key;
    });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int FacetModel::itemCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.item >= 0; }));
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString FacetModel::accessibleText(const Row& row) const
{
    const int count = m_snapshot->facet(m_dimension).rows[static_cast<size_t>(row.item)].others.projects;
    QString text = row.label + QStringLiteral(", ") + m_texts.translate("FacetModel", "%n project(s)", nullptr, count);
    if (row.ours)
        text += QStringLiteral(", ") + m_texts.translate("FacetModel", "ours");
    return text;
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return row.label;
    if (role == HeadingRole)
        return row.item < 0;
    if (row.item < 0)
        return {};
    const auto& facetRow = m_snapshot->facet(m_dimension).rows[static_cast<size_t>(row.item)];
    switch (role) {
    case Qt::CheckStateRole:
        return facetRow.chosen ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case Qt::ToolTipRole:
        return row.origin.isEmpty() ? QVariant() : row.origin.toHtmlEscaped();
    case KeyRole:
        return m_snapshot->landscape->itemKey(m_dimension, row.item);
    case CountRole:
        return facetRow.others.projects;
    case OursRole:
        return row.ours;
    case NotStatedRole:
        return m_snapshot->landscape->isNotStated(m_dimension, row.item);
    case TintedRole:
        return !m_tinted.empty() && m_tinted[static_cast<size_t>(row.item)];
    default:
        return {};
    }
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows[static_cast<size_t>(index.row())].item < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace landkort::app
