// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/board_data.h"
#include "app/filter/filter_controller.h"
#include "app/shared/theme.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace landkort::app {

class BoardCard;

/// KL's board of use cases: two columns by whom a solution is aimed at, from general to specialised tasks in the
/// slide's order, KL's 13 headings apart from ours; or on request all of them in 2×2. A click chooses a use case.
class BoardPanel : public QWidget {
    Q_OBJECT
public:
    BoardPanel(FilterController& controller, Theme& theme, QWidget* parent = nullptr);
    ~BoardPanel() override;

    bool isTwoByTwo() const { return m_twoByTwo; }
    void setTwoByTwo(bool on);
    /// In the order of reading.
    const std::vector<BoardCard*>& cards() const { return m_cards; }
    BoardCard* card(const QString& key) const;
    QPushButton& toggle() const { return *m_toggle; }
    /// Every heading and note on the board, in the order of reading.
    QStringList words() const;

private:
    enum class Word { Section, Target, Task, Note };
    void refresh();
    void refreshHighlight();
    void applyTheme();
    bool fits(const std::vector<BoardItem>& items) const;
    void build(const std::vector<BoardItem>& items);
    void fill(const std::vector<BoardItem>& items);
    void addSection(QVBoxLayout* board, const QString& heading, const std::vector<const BoardItem*>& items);
    void addQuadrants(QVBoxLayout* board, const std::vector<const BoardItem*>& items);
    void addCards(QVBoxLayout* column, const std::vector<const BoardItem*>& items);
    void addRest(QVBoxLayout* board, const std::vector<BoardItem>& items);
    QLabel* addWord(QVBoxLayout* column, Word kind, const QString& text);
    void dress(QLabel* label, Word kind) const;
    void moveFocus(const BoardCard* from, int key);
    void setCurrent(BoardCard* card);
    const base::Texts& texts() const { return m_controller.texts(); }

    FilterController& m_controller;
    Theme& m_theme;
    QLabel* m_note;
    QPushButton* m_toggle;
    QScrollArea* m_scroll;
    std::vector<BoardCard*> m_cards;
    std::vector<std::pair<QLabel*, Word>> m_words;
    BoardCard* m_current = nullptr;
    bool m_twoByTwo = false;
};

} // namespace landkort::app
