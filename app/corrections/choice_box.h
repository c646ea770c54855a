// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QComboBox>

namespace landkort::app {

/// A combo box that shows that it is one: the style sheet takes the arrow away, and an arrow of its own could not
/// follow the theme's colours. A wheel that scrolls the form does not change it.
class ChoiceBox : public QComboBox {
public:
    ChoiceBox(Theme& theme, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    Theme& m_theme;
};

} // namespace landkort::app
