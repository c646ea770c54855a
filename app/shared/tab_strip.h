// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QTabBar>

#include <vector>

QT_BEGIN_NAMESPACE
class QMenu;
class QPushButton;
QT_END_NAMESPACE

namespace landkort::app {

/// Tabs as words, the chosen one underlined in the accent. Where they have no room they give way: first to their
/// shorter names, then the last ones, never the chosen, wait in a menu behind a button.
class TabStrip : public QTabBar {
    Q_OBJECT
public:
    TabStrip(Theme& theme, QWidget* parent);

    /// `shorter`: for where room is short; may be the same.
    void setTabNames(int index, const QString& name, const QString& shorter);
    const QString& nameOf(int index) const { return m_names[static_cast<size_t>(index)].whole; }
    /// Gives way until tabs and button need no more than this, in px.
    void fitTo(int room);
    int wholeWidth() const;   ///< what all tabs need by their full names
    int shorterWidth() const; ///< what all tabs need by their shorter names
    /// "More", for a place right of the tabs; hidden while no tab is.
    QPushButton* moreButton() const { return m_more; }
    void setMoreText(const QString& text);
    QSize minimumSizeHint() const override;
    /// The tabs that have no room. Filled when asked for.
    QMenu* makeMoreMenu();

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;

private:
    struct Names {
        QString whole;
        QString shorter;
    };
    QFont fontOf(bool chosen) const;
    int widthOf(const QString& words) const;
    int moreWidth() const;
    void hideLast(int room);
    void dressMore();

    Theme& m_theme;
    QPushButton* m_more;
    std::vector<Names> m_names;
    int m_room = QWIDGETSIZE_MAX; ///< as last told
};

} // namespace landkort::app
