// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace landkort::app {

/// What stands over a presented view: its name, which of how many it is, what the filter and the edition are, and the
/// figures. Everything a room needs to read it honestly, with nothing to hover.
class PresentationCaption : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString place; ///< "2 af 5"; empty while no saved view is shown
        QString about; ///< edition and filter
        QString figures;
    };

    PresentationCaption(Theme& theme, QWidget* parent);

    void setWords(const Words& words);
    QString title() const;
    QString place() const;
    QString about() const;
    QString figures() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();

    Theme& m_theme;
    QLabel* m_title;
    QLabel* m_place;
    QLabel* m_about;
    QLabel* m_figures;
};

} // namespace landkort::app
