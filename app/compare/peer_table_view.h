// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/peer_table_model.h"
#include "app/shared/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace landkort::app {

/// Headings of one or two lines, an arrow at the sorted one.
class PeerTableHeader : public QHeaderView {
    Q_OBJECT
public:
    PeerTableHeader(const Theme& theme, QWidget* parent);
    QSize sizeHint() const override;
    int neededWidth(int section) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const Theme& m_theme;
};

/// A row of the table: own in bold on the accent's ground, hatching where nothing is documented.
class PeerRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    PeerRowDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

/// The municipalities of the set with their numbers; a heading sorts, Enter or a double click compares that one.
class PeerTableView : public QTableView {
    Q_OBJECT
public:
    PeerTableView(Theme& theme, QWidget* parent);

    void setPicture(std::shared_ptr<const PeerPicture> picture, const base::Texts& texts);
    void setHighlighted(const QString& key) { m_model->setHighlighted(key); }
    void applyTheme();
    PeerTableModel& peers() const { return *m_model; }
    /// The selected rows, or all when none is; with headings, for the clipboard.
    std::vector<QStringList> rows() const;

signals:
    void rested(const QString& key); ///< empty = left
    void municipalityAsked(const QString& code);
    void copyWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    Theme& m_theme;
    PeerTableModel* m_model;
    PeerTableHeader* m_header;
};

} // namespace landkort::app
