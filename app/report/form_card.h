// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace landkort::app {

/// A card of the report's form: a title, then fields with their labels above, each bound to its label for a screen
/// reader.
class FormCard : public QFrame {
    Q_OBJECT
public:
    FormCard(Theme& theme, const QString& title, QWidget* parent);

    QLineEdit* addLine(const QString& label);
    QComboBox* addBox(const QString& label);
    QLabel* addNote(const QString& words = {});
    void addWidget(QWidget* widget);
    /// Two fields side by side, each with its label: made by the two calls before.
    void pairLastTwo();
    /// Hides a field together with its label.
    void setFieldVisible(QWidget* field, bool visible);

protected:
    Theme& theme() const { return m_theme; }
    QVBoxLayout* column() const { return m_column; }

private:
    void addLabelled(const QString& label, QWidget* field);

    Theme& m_theme;
    QVBoxLayout* m_column;
};

} // namespace landkort::app
