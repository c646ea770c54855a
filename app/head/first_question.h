// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "app/shared/theme.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace landkort::app {

class MunicipalityChooser;

/// Asks once, at the first start, which municipality the user works in, over everything else that is shown. It can be
/// passed over, also with Escape. Deletes itself when it is answered.
class FirstQuestion : public QFrame {
    Q_OBJECT
public:
    /// `over`: the widget it is centred on; its parent too.
    FirstQuestion(FilterController& controller, Theme& theme, QWidget* over);

    MunicipalityChooser& chooser() const { return *m_chooser; }
    QPushButton& skipButton() const { return *m_skip; }

signals:
    void answered(const QString& code); ///< empty = passed over

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void answer(const QString& code);
    void dress();
    void place();

    FilterController& m_controller;
    Theme& m_theme;
    QLabel* m_title;
    QLabel* m_words;
    MunicipalityChooser* m_chooser;
    QPushButton* m_skip;
};

} // namespace landkort::app
