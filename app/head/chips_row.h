// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "app/shared/theme.h"
#include "core/query/filter_words.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace landkort::app {

class Chip;
class IconButton;

/// The filter in words: a chip per choice, undo, redo, "Ryd alle filtre". Where they do not fit, the choices of a
/// dimension share one chip with a menu.
class ChipsRow : public QWidget {
    Q_OBJECT
public:
    ChipsRow(FilterController& controller, Theme& theme, QWidget* parent);

    const std::vector<Chip*>& chips() const { return m_chips; }
    QPushButton* clearLink() const { return m_clear; }
    IconButton* undoButton() const { return m_undo; }
    IconButton* redoButton() const { return m_redo; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// What the filter's words need to be read whole, choices of a dimension sharing a chip.
    int neededWidth() const { return m_neededWidth; }

signals:
    void neededWidthChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Group {
        std::vector<query::FilterChip> choices;
        QString label;
    };
    std::vector<Group> groups() const;
    QString labelOf(const std::vector<query::FilterChip>& choices) const;
    void mergeUntilFits(std::vector<Group>& groups, int room) const;
    int widthOf(const std::vector<Group>& groups) const;
    Chip* makeChip(const Group& group);
    void openMenu(Chip* chip, const std::vector<query::FilterChip>& choices);
    void refresh();
    void place();
    void measure();
    void retranslate();

    FilterController& m_controller;
    Theme& m_theme;
    std::vector<Chip*> m_chips;
    IconButton* m_undo;
    IconButton* m_redo;
    QPushButton* m_clear;
    int m_neededWidth = 0;
};

} // namespace landkort::app
