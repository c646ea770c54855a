// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace landkort::app {

/// A combo box for a form that scrolls: the wheel scrolls what is behind it and changes nothing, and a long entry does
/// not make it wider.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget* parent);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace landkort::app
