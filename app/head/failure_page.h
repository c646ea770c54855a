// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "app/shared/theme.h"

#include <QWidget>

class QLabel;

namespace landkort::app {

/// What the window shows when nothing could be loaded: calm words; the reason stands in the message bar above.
class FailurePage : public QWidget {
    Q_OBJECT
public:
    FailurePage(FilterController& controller, Theme& theme, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    FilterController& m_controller;
    Theme& m_theme;
    QLabel* m_title;
    QLabel* m_words;
};

} // namespace landkort::app
