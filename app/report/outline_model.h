// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_outline.h"

#include <QAbstractListModel>

namespace landkort::app {

/// The sections of a report and the user's own texts as a list to tick and to reorder, by dragging or by move().
class OutlineModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit OutlineModel(const base::Texts& texts, QObject* parent) : QAbstractListModel(parent), m_texts(texts) {}

    void setOutline(const report::ReportOutline& outline);
    const report::ReportOutline& outline() const { return m_outline; }
    /// Null for a section.
    const report::OwnText* ownText(int row) const;

    void insert(int row, const report::OwnText& text);
    void setOwnText(int row, const report::OwnText& text);
    /// Only texts of the user's own can go; a section is left out by its tick.
    void removeOwn(int row);
    /// To where `row` stands after it was taken out; nothing happens at the ends.
    void move(int row, int to);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    void edited(); ///< by the user
    void moved(int row);

private:
    bool holds(int row) const { return row >= 0 && row < static_cast<int>(m_outline.size()); }

    const base::Texts& m_texts;
    report::ReportOutline m_outline;
};

} // namespace landkort::app
