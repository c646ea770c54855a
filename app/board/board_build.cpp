// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/board_panel.h"

#include "app/board/board_card.h"
#include "app/board/card_grid.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace landkort::app {

// Where the headings and cards of the board stand. Built anew for another edition, language, size or arrangement only.

using domain::Target;
using domain::Task;

static constexpr std::array kTargets = {Target::Citizens, Target::Employees};
static constexpr std::array kTasks = {Task::General, Task::Specialised};

using Items = std::vector<const BoardItem*>;

template <class Predicate> static Items pick(const std::vector<BoardItem>& items, Predicate wanted)
{
    Items picked;
    for (const auto& item : items) {
        if (wanted(item))
            picked.push_back(&item);
    }
    return picked;
}

static Items pick(const Items& items, Target target, Task task)
{
    Items picked;
    std::copy_if(items.begin(), items.end(), std::back_inserter(picked),
                 [&](const BoardItem* item) { return item->target == target && item->task == task; });
    return picked;
}

static QString taskHeading(Task task, const base::Texts& texts)
{
    return task == Task::General ? texts.translate("Board", "General tasks")
                                 : texts.translate("Board", "Specialised tasks");
}

static QString targetHeading(Target target, const base::Texts& texts)
{
    return target == Target::Citizens ? texts.translate("Board", "Citizens") : texts.translate("Board", "Employees");
}

void BoardPanel::build(const std::vector<BoardItem>& items)
{
    const QString focused = m_current != nullptr && m_current->hasFocus() ? m_current->item().key : QString();
    m_cards.clear();
    m_words.clear();
    m_current = nullptr;
    auto* page = new QWidget;
    auto* board = new QVBoxLayout(page);
    board->setContentsMargins(0, 0, m_theme.px(4), m_theme.px(16));
    board->setSpacing(m_theme.px(8));
    const bool isRegister = m_controller.landscape().isRegister();
    const auto placed = [](const BoardItem& item) { return item.target && item.task; };
    m_toggle->setVisible(isRegister);
    m_note->setText(isRegister
                        ? texts().translate("Board", "By whom the solution is aimed at, from general to specialised "
                                                     "tasks. The line between general and specialised is ours.")
                        : texts().translate("Board", "KL's 13 headings in the slide's order. The numbers are not "
                                                     "published. The line between general and specialised is ours."));
    if (m_twoByTwo && isRegister) {
        addQuadrants(board, pick(items, placed));
    } else {
        addSection(board, texts().translate("Board", "KL's 13 headings"),
                   pick(items, [&](const BoardItem& item) { return item.klHeading && placed(item); }));
        const Items ours = pick(items, [&](const BoardItem& item) { return !item.klHeading && placed(item); });
        if (!ours.empty())
            addSection(board,
                       m_controller.landscape().isDocumentedExamples()
                           ? texts().translate("Board", "Our additions")
                           : texts().translate("Board", "Further use cases of the edition"),
                       ours);
    }
    addRest(board, items);
    board->addStretch(1);
    if (QWidget* old = m_scroll->takeWidget())
        old->deleteLater(); // one of its cards may be the one just clicked
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false); // setWidget turns it on, in a colour of no theme
    for (auto* made : m_cards) {
        if (made->item().key == focused) {
            setCurrent(made);
            made->setFocus(Qt::OtherFocusReason);
        }
    }
    if (m_current == nullptr && !m_cards.empty())
        setCurrent(m_cards.front());
}

void BoardPanel::addSection(QVBoxLayout* board, const QString& heading, const Items& items)
{
    if (items.empty())
        return;
    if (!m_cards.empty())
        board->addSpacing(m_theme.px(16));
    addWord(board, Word::Section, heading);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(m_theme.px(24));
    for (const auto target : kTargets) {
        auto* column = new QVBoxLayout;
        column->setSpacing(m_theme.px(6));
        addWord(column, Word::Target, targetHeading(target, texts()));
        for (const auto task : kTasks) {
            const Items group = pick(items, target, task);
            if (group.empty())
                continue;
            addWord(column, Word::Task, taskHeading(task, texts()));
            addCards(column, group);
        }
        column->addStretch(1);
        sides->addLayout(column, 1);
    }
    board->addLayout(sides);
}

/// Rows are tasks, columns are targets; in each quadrant KL's and ours, told apart on the card.
void BoardPanel::addQuadrants(QVBoxLayout* board, const Items& items)
{
    for (const auto task : kTasks) {
        auto* row = new QHBoxLayout;
        row->setSpacing(m_theme.px(24));
        for (const auto target : kTargets) {
            auto* column = new QVBoxLayout;
            column->setSpacing(m_theme.px(6));
            addWord(column, Word::Target,
                    targetHeading(target, texts()) + QStringLiteral(" · ") + taskHeading(task, texts()));
            addCards(column, pick(items, target, task));
            column->addStretch(1);
            row->addLayout(column, 1);
        }
        board->addLayout(row);
        board->addSpacing(m_theme.px(16));
    }
}

/// What has no place on the board, among it "ikke oplyst".
void BoardPanel::addRest(QVBoxLayout* board, const std::vector<BoardItem>& items)
{
    const Items rest = pick(items, [](const BoardItem& item) { return !item.target || !item.task; });
    if (rest.empty())
        return;
    board->addSpacing(m_theme.px(16));
    addWord(board, Word::Section, texts().translate("Board", "Target group or type of task not stated"));
    addCards(board, rest);
}

void BoardPanel::addCards(QVBoxLayout* column, const Items& items)
{
    auto* grid = new CardGrid;
    grid->setMeasures(m_theme.px(216), m_theme.px(8));
    for (const BoardItem* item : items) {
        auto* made = new BoardCard(m_theme);
        made->setItem(*item, {}, texts());
        connect(made, &BoardCard::clicked, this, [this, made] {
            if (!m_controller.landscape().isRegister())
                return;
            setCurrent(made);
            m_controller.toggle(query::Dimension::UseCase, made->item().key);
        });
        connect(made, &BoardCard::arrowPressed, this, [this, made](int key) { moveFocus(made, key); });
        connect(made, &BoardCard::rested, this, [this](const QString& key) {
            query::HighlightTarget target;
            if (!key.isEmpty())
                target.item = query::HighlightTarget::Item{query::Dimension::UseCase, key};
            const auto& shown = m_controller.highlight().target.item;
            if (target.item || (shown && shown->dimension == query::Dimension::UseCase))
                m_controller.setHighlight(target);
        });
        grid->addWidget(made);
        m_cards.push_back(made);
    }
    column->addLayout(grid);
}

QLabel* BoardPanel::addWord(QVBoxLayout* column, Word kind, const QString& text)
{
    const bool upper = kind == Word::Target || kind == Word::Task;
    auto* label = new QLabel(upper ? text.toUpper() : text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    dress(label, kind);
    column->addWidget(label);
    m_words.emplace_back(label, kind);
    return label;
}

void BoardPanel::dress(QLabel* label, Word kind) const
{
    const Palette& palette = m_theme.palette();
    const TextRole role = kind == Word::Section  ? TextRole::CardTitle
                          : kind == Word::Target ? TextRole::Label
                          : kind == Word::Task   ? TextRole::SmallNote
                                                 : TextRole::Note;
    const bool heavy = kind == Word::Section || kind == Word::Target;
    const bool dark = kind == Word::Section || kind == Word::Target;
    label->setStyleSheet(
        QStringLiteral("color: %1; font-size: %2px; font-weight: %3; letter-spacing: %4px;")
            .arg((dark ? palette.text : palette.dim).name())
            .arg(m_theme.font(role).pixelSize())
            .arg(heavy ? 600 : 400)
            .arg(kind == Word::Target || kind == Word::Task ? QStringLiteral("0.5") : QStringLiteral("0")));
}

} // namespace landkort::app
