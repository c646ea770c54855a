// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QAbstractButton>

namespace landkort::app {

/// A small square button with a line icon; its name is its tool tip and what a screen reader says.
class IconButton : public QAbstractButton {
    Q_OBJECT
public:
    IconButton(Theme& theme, const QString& icon, QWidget* parent);

    void setName(const QString& name, const QString& shortcut = QString());
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_icon;
};

} // namespace landkort::app
