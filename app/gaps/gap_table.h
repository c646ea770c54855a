// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace landkort::app {

/// Headings of one or two lines, quiet, in line with what stands below them.
class GapTableHeader : public QHeaderView {
    Q_OBJECT
public:
    GapTableHeader(const Theme& theme, QWidget* parent);
    QSize sizeHint() const override;
    int neededWidth(int section) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const Theme& m_theme;
};

/// A row: words, or a bar (what is older than two years paler) with its number.
class GapRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    GapRowDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBar(QPainter& painter, const QRect& room, const QModelIndex& index) const;

    const Theme& m_theme;
};

/// A plain table of which one row is the current one. Its columns are as wide as what stands in them; the one that
/// gives way is elided and told in the tool tip.
class GapTable : public QTableView {
    Q_OBJECT
public:
    /// `stretched`: the column that takes the room left, or gives way.
    GapTable(Theme& theme, QAbstractTableModel* model, int stretched, QWidget* parent);

    void applyTheme();
    /// As high as all rows are; for lists that do not scroll by themselves.
    int wholeHeight() const;

signals:
    void rested(int row);       ///< −1 = left
    void rowShown(int row);     ///< the current row is another one
    void rowActivated(int row); ///< Enter or a click
    void copyWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fit();
    int widthOf(int column) const;

    Theme& m_theme;
    GapTableHeader* m_header;
    int m_stretched;
};

} // namespace landkort::app
