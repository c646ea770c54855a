// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QAbstractButton>

namespace landkort::app {

/// A quiet button of words with a chevron, for a menu. Gives way when room is short and tells the rest in its tool tip.
class ElidedButton : public QAbstractButton {
    Q_OBJECT
public:
    ElidedButton(Theme& theme, TextRole role, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Theme& m_theme;
    TextRole m_role;
};

} // namespace landkort::app
