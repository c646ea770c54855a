// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "core/base/texts.h"
#include "core/workflow/load_borders.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace landkort::app {

/// What would change on the map, and the one thing to fill in: whose borders they are.
class BordersDialog : public QDialog {
    Q_OBJECT
public:
    BordersDialog(workflow::BorderChange change, Theme& theme, const base::Texts& texts, QWidget* parent);

    /// With the attribution as it was typed.
    workflow::BorderChange change() const;
    QLabel* preview() const { return m_preview; }
    QLineEdit* attributionField() const { return m_attribution; }
    QPushButton* useButton() const { return m_use; }

private:
    workflow::BorderChange m_change;
    QLabel* m_preview;
    QLineEdit* m_attribution;
    QPushButton* m_use;
};

} // namespace landkort::app
