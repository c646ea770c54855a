// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QDialog>

class QVBoxLayout;

namespace landkort::app {

/// What the program is, whose data it shows and on which terms.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    /// `loadedBorders`: the attribution of borders the user has loaded; empty: the program's own are drawn.
    AboutDialog(Theme& theme, const QString& loadedBorders, QWidget* parent);

private:
    void add(QVBoxLayout* layout, const QString& heading, const QString& words);

    Theme& m_theme;
};

} // namespace landkort::app
