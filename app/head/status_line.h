// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "app/shared/theme.h"

#include <QWidget>

namespace landkort::app {

/// The foot of the window: how many projects are shown, why parts exceed the total, whose data it is.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    StatusLine(FilterController& controller, Theme& theme, QWidget* parent);

    QString countText() const;
    QString localText() const;  ///< "3 lokale rettelser"; empty when there are none
    QString sharedText() const; ///< empty when no project is shared
    /// Whose borders the map draws, when the user has loaded some; empty: the program's own.
    void setBorders(const QString& attribution);
    QString attributionText() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    FilterController& m_controller;
    Theme& m_theme;
    QString m_borders;
};

} // namespace landkort::app
