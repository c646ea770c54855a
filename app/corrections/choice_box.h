// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace landkort::app {

/// A combo box in a form that scrolls: the wheel does not change it, and long entries do not widen it.
class ChoiceBox : public QComboBox {
public:
    explicit ChoiceBox(QWidget* parent);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace landkort::app
