// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "app/shared/user_messages.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace landkort::app {

class FilterController;
class IconButton;

/// Shows the current message of UserMessages below the title bar, with its actions, until it is closed.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    MessageBar(UserMessages& messages, FilterController& controller, Theme& theme, QWidget* parent);

    QString text() const;
    const std::vector<QPushButton*>& actions() const { return m_actions; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void addAction(size_t index);
    void applyTheme();

    UserMessages& m_messages;
    FilterController& m_controller;
    Theme& m_theme;
    QHBoxLayout* m_layout;
    QLabel* m_label;
    IconButton* m_close;
    std::vector<QPushButton*> m_actions;
};

} // namespace landkort::app
