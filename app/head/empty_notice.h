// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "app/shared/theme.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace landkort::app {

/// Lies over the centre when no project matches: says which filter empties the result and takes it away on a click.
class EmptyNotice : public QFrame {
    Q_OBJECT
public:
    /// `over`: the widget it is centred on; its parent too.
    EmptyNotice(FilterController& controller, Theme& theme, QWidget* over);

    /// For a view that has something to show when only the chosen places are empty.
    void setPlacesIgnored(bool ignored);
    QString text() const;
    const std::vector<QPushButton*>& buttons() const { return m_buttons; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void place();
    void addButton(const QString& words, const query::ProjectFilter& without);
    QString sentence() const;
    void addButtons();

    FilterController& m_controller;
    Theme& m_theme;
    QVBoxLayout* m_layout;
    QLabel* m_title;
    QLabel* m_words;
    std::vector<QPushButton*> m_buttons;
    bool m_placesIgnored = false;
};

} // namespace landkort::app
