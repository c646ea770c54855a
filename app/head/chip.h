// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QAbstractButton>

namespace landkort::app {

/// A choice of the filter as a pill. Removable ones carry a cross; the others open a menu of what they hold.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    Chip(Theme& theme, const QString& label, bool removable, QWidget* parent);

    static int widthFor(const Theme& theme, const QString& label);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    bool m_removable;
};

} // namespace landkort::app
