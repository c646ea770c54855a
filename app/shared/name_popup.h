// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace landkort::app {

/// Asks for a name under a button: Enter or the button takes it, Escape closes. Deletes itself when it closes.
class NamePopup : public QFrame {
    Q_OBJECT
public:
    NamePopup(const Theme& theme, QWidget* parent);

    void setWords(const QString& prompt, const QString& button);
    void openBelow(const QWidget& button);
    QLineEdit& field() const { return *m_field; }

signals:
    void named(const QString& name); ///< never empty

private:
    void take();

    const Theme& m_theme;
    QLineEdit* m_field;
    QPushButton* m_save;
};

} // namespace landkort::app
