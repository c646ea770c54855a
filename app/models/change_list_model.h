// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/edition_diff.h"
#include "core/base/texts.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>
#include <vector>

namespace landkort::app {

/// What differs between two registers, a project a row: what it is called, where it is, what changed. Gets a finished
/// comparison and asks nobody.
class ChangeListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Kind { New, Gone, StatusMoved, Other };
    static constexpr int kKindCount = 4;
    enum Column { Project, Municipalities, Change };
    static constexpr int kColumnCount = 3;
    enum Role { KindRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Two landscapes and what was found between them.
    struct Content {
        std::shared_ptr<const query::Landscape> from;
        std::shared_ptr<const query::Landscape> to;
        analysis::EditionDiff diff;
    };
    void setContent(Content content, const base::Texts& texts);
    /// Nothing = all kinds.
    void setKind(std::optional<Kind> kind);
    std::optional<Kind> kind() const { return m_kind; }
    int count(Kind kind) const { return m_counts.at(static_cast<size_t>(kind)); }
    /// Of the later register; of what is gone, of the earlier.
    domain::ProjectId idAt(int row) const;
    /// Why the row's project is taken for one of the other register; Id for what is new or gone.
    analysis::SameBy sameByAt(int row) const { return shown(row).sameBy; }
    /// In the earlier register, of a project that both have.
    domain::ProjectId earlierAt(int row) const { return shown(row).earlier; }
    const Content& content() const { return m_content; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Kind kind;
        domain::ProjectId id;
        QString title;
        QString municipalities;
        QString change;
        domain::ProjectId earlier;
        analysis::SameBy sameBy = analysis::SameBy::Id;
    };
    Row makeRow(Kind kind, const domain::ProjectId& id, const query::Landscape& landscape, QString change) const;
    void addChanges(const Content& content);
    const Row& shown(int row) const { return m_rows[m_shown[static_cast<size_t>(row)]]; }
    void choose();

    Content m_content;
    std::vector<Row> m_rows;
    std::vector<size_t> m_shown;
    std::array<int, kKindCount> m_counts{};
    std::optional<Kind> m_kind;
    base::Texts m_texts;
};

} // namespace landkort::app
