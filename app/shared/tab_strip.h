// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QTabBar>

namespace landkort::app {

/// Tabs as words, the chosen one underlined in the accent.
class TabStrip : public QTabBar {
    Q_OBJECT
public:
    TabStrip(Theme& theme, QWidget* parent);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;

private:
    QFont fontOf(bool chosen) const;

    Theme& m_theme;
};

} // namespace landkort::app
