// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QComboBox>

namespace landkort::app {

/// A combo box whose chevron follows the theme; the style sheet's own arrow is a fixed picture. The wheel scrolls what
/// is behind it and changes nothing.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    ChoiceBox(Theme& theme, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    Theme& m_theme;
};

} // namespace landkort::app
