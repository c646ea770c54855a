// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/board_panel.h"

#include "app/board/board_card.h"
#include "app/board/card_grid.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace landkort::app {

using query::Dimension;

BoardPanel::BoardPanel(FilterController& controller, Theme& theme, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_theme(theme), m_note(new QLabel(this)),
      m_toggle(new QPushButton(this)), m_scroll(new QScrollArea(this))
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_toggle->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setTwoByTwo(!m_twoByTwo); });
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_note, 1);
    head->addWidget(m_toggle, 0, Qt::AlignTop);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(head);
    all->addWidget(m_scroll, 1);

    connect(&controller, &FilterController::snapshotChanged, this, &BoardPanel::refresh);
    connect(&controller, &FilterController::highlightChanged, this, &BoardPanel::refreshHighlight);
    connect(&controller, &FilterController::languageChanged, this, &BoardPanel::applyTheme);
    connect(&theme, &Theme::changed, this, &BoardPanel::applyTheme);
    applyTheme();
}

BoardPanel::~BoardPanel()
{
    disconnect(&m_controller, nullptr, this, nullptr);
    delete m_scroll; // a card that loses the focus while it goes still tells the panel
}

void BoardPanel::setTwoByTwo(bool on)
{
    if (m_twoByTwo == on)
        return;
    m_twoByTwo = on;
    applyTheme();
}

BoardCard* BoardPanel::card(const QString& key) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](const BoardCard* card) { return card->item().key == key; });
    return found == m_cards.end() ? nullptr : *found;
}

QStringList BoardPanel::words() const
{
    QStringList all = {m_note->text()};
    for (const auto& [label, kind] : m_words)
        all.append(label->text());
    return all;
}

void BoardPanel::applyTheme()
{
    m_toggle->setText(m_twoByTwo ? texts().translate("Board", "Show as two columns")
                                 : texts().translate("Board", "Show as 2×2"));
    m_toggle->setToolTip(texts().translate("Board", "Target group by type of task"));
    layout()->setSpacing(m_theme.px(8));
    m_scroll->verticalScrollBar()->setSingleStep(m_theme.px(40));
    dress(m_note, Word::Note);
    m_cards.clear(); // forces build: headings hold words, grids hold sizes
    refresh();
}

/// True when the cards shown are those of the items, in whatever order of reading.
bool BoardPanel::fits(const std::vector<BoardItem>& items) const
{
    return m_cards.size() == items.size() && std::all_of(items.begin(), items.end(), [this](const BoardItem& item) {
               const BoardCard* shown = card(item.key);
               return shown != nullptr && shown->item().klHeading == item.klHeading;
           });
}

void BoardPanel::refresh()
{
    if (!m_controller.hasLandscape())
        return;
    const auto items = boardItems(m_controller.snapshot(), texts());
    if (!fits(items))
        build(items);
    fill(items);
}

void BoardPanel::fill(const std::vector<BoardItem>& items)
{
    const auto& landscape = m_controller.landscape();
    BoardCard::Look look;
    look.documented = landscape.isDocumentedExamples();
    look.published = landscape.isRegister();
    look.showsOrigin = m_twoByTwo && look.published;
    look.highlightActive = !m_controller.highlight().isEmpty();
    for (const auto& item : items)
        look.scale = std::max(look.scale, item.counts.projects);
    for (const auto& item : items) {
        look.highlighted =
            m_controller.highlight().of(Dimension::UseCase, landscape.itemOf(Dimension::UseCase, item.key));
        card(item.key)->setItem(item, look, texts());
    }
}

void BoardPanel::refreshHighlight()
{
    if (!m_controller.hasLandscape())
        return;
    const auto& highlight = m_controller.highlight();
    const auto& landscape = m_controller.landscape();
    for (auto* shown : m_cards)
        shown->setHighlight(!highlight.isEmpty(),
                            highlight.of(Dimension::UseCase, landscape.itemOf(Dimension::UseCase, shown->item().key)));
}

void BoardPanel::setCurrent(BoardCard* card)
{
    for (auto* shown : m_cards)
        shown->setFocusPolicy(shown == card ? Qt::StrongFocus : Qt::ClickFocus);
    m_current = card;
}

/// To the nearest card in that direction; sideways distance counts double, so that a column is left last.
void BoardPanel::moveFocus(const BoardCard* from, int key)
{
    const auto centre = [this](const BoardCard* shown) {
        return QPointF(shown->mapTo(m_scroll->widget(), shown->rect().center()));
    };
    const QPointF start = centre(from);
    BoardCard* best = nullptr;
    double bestDistance = 0;
    for (auto* shown : m_cards) {
        const QPointF step = centre(shown) - start;
        const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const double ahead = key == Qt::Key_Left    ? -step.x()
                             : key == Qt::Key_Right ? step.x()
                             : key == Qt::Key_Up    ? -step.y()
                                                    : step.y();
        const double across = std::abs(sideways ? step.y() : step.x());
        if (ahead < 1)
            continue;
        const double distance = ahead + 2 * across;
        if (best == nullptr || distance < bestDistance) {
            best = shown;
            bestDistance = distance;
        }
    }
    if (best == nullptr)
        return;
    setCurrent(best);
    best->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(best, 0, m_theme.px(40));
}

} // namespace landkort::app
