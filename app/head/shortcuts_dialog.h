// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QDialog>

class QGridLayout;

namespace landkort::app {

/// The list that F1 shows.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(Theme& theme, QWidget* parent);

private:
    void addRow(QGridLayout* grid, const QString& keys, const QString& words);

    Theme& m_theme;
};

} // namespace landkort::app
