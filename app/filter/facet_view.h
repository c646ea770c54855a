// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QListView>

#include <set>

namespace landkort::app {

class FacetDelegate;

/// The check list of one dimension. Click and Space toggle; Shift makes it a range from the last one; Enter or the
/// words "kun denne" choose one alone; Ctrl+A all; letters go to the search field. Asks for changes, makes none.
class FacetView : public QListView {
    Q_OBJECT
public:
    FacetView(Theme& theme, QWidget* parent);

    void setVisibleRows(int rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void toggled(const QString& key);
    void onlyAsked(const QString& key);
    void rangeAsked(const std::set<QString>& keys, bool on);
    void allAsked();
    void noneAsked();
    void typed(const QString& text);
    void rested(const QString& key); ///< pointer or keyboard; empty = left

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void choose(const QModelIndex& index, bool range);
    static QString keyOf(const QModelIndex& index);

    Theme& m_theme;
    FacetDelegate* m_delegate;
    int m_visibleRows = 0; ///< 0 = all
    QString m_anchor;      ///< key of the last toggled item
    QPersistentModelIndex m_pressed;
};

} // namespace landkort::app
