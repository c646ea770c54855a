// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head/chips_row.h"

#include "app/head/chip.h"
#include "app/shared/icon_button.h"

#include <QEvent>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace landkort::app {

using query::FilterChip;

ChipsRow::ChipsRow(FilterController& controller, Theme& theme, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_theme(theme),
      m_undo(new IconButton(theme, QStringLiteral("undo"), this)),
      m_redo(new IconButton(theme, QStringLiteral("redo"), this)), m_clear(new QPushButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_clear->setProperty("link", true);
    m_clear->setCursor(Qt::PointingHandCursor);
    connect(m_undo, &QAbstractButton::clicked, &m_controller, &FilterController::undo);
    connect(m_redo, &QAbstractButton::clicked, &m_controller, &FilterController::redo);
    connect(m_clear, &QPushButton::clicked, &m_controller, &FilterController::clearAll);
    connect(&m_controller, &FilterController::snapshotChanged, this, &ChipsRow::refresh);
    connect(&m_controller, &FilterController::languageChanged, this, &ChipsRow::retranslate);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        measure();
        place();
    });
    retranslate();
}

QSize ChipsRow::sizeHint() const
{
    return {m_neededWidth, m_theme.px(36)};
}

QSize ChipsRow::minimumSizeHint() const
{
    return {std::min(m_neededWidth, m_theme.px(200)), m_theme.px(36)};
}

QString ChipsRow::labelOf(const std::vector<FilterChip>& choices) const
{
    if (choices.size() == 1)
        return choices.front().label;
    const int count = static_cast<int>(choices.size());
    return query::dimensionLabel(choices.front().dimension, m_controller.texts()) + QStringLiteral(": ") +
           tr("%n chosen", nullptr, count);
}

/// One group per choice; a dimension with all ticked is no filter and has none (rule 4).
std::vector<ChipsRow::Group> ChipsRow::groups() const
{
    std::vector<Group> made;
    if (!m_controller.hasLandscape())
        return made;
    for (const auto& chip : query::filterChips(m_controller.filter(), m_controller.landscape(), m_controller.texts())) {
        if (chip.kind == FilterChip::Kind::Item && !m_controller.snapshot().facet(chip.dimension).active)
            continue;
        made.push_back({{chip}, chip.label});
    }
    return made;
}

int ChipsRow::widthOf(const std::vector<Group>& groups) const
{
    return std::accumulate(groups.begin(), groups.end(), 0, [this](int sum, const Group& group) {
        return sum + Chip::widthFor(m_theme, group.label) + m_theme.px(6);
    });
}

/// The dimension with most choices is folded first.
void ChipsRow::mergeUntilFits(std::vector<Group>& groups, int room) const
{
    while (widthOf(groups) > room) {
        std::map<query::Dimension, int> single;
        for (const auto& group : groups) {
            if (group.choices.size() == 1 && group.choices.front().kind == FilterChip::Kind::Item)
                ++single[group.choices.front().dimension];
        }
        const auto most = std::max_element(single.begin(), single.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        if (most == single.end() || most->second < 2)
            return;
        const auto belongs = [&](const Group& group) {
            return group.choices.front().kind == FilterChip::Kind::Item &&
                   group.choices.front().dimension == most->first;
        };
        const auto first = std::find_if(groups.begin(), groups.end(), belongs);
        for (auto it = first + 1; it != groups.end(); ++it) {
            if (belongs(*it))
                first->choices.push_back(it->choices.front());
        }
        first->label = labelOf(first->choices);
        groups.erase(std::remove_if(first + 1, groups.end(), belongs), groups.end());
    }
}

Chip* ChipsRow::makeChip(const Group& group)
{
    const bool removable = group.choices.size() == 1;
    auto* chip = new Chip(m_theme, group.label, removable, this);
    if (removable) {
        const FilterChip choice = group.choices.front();
        chip->setAccessibleName(tr("Remove filter: %1").arg(group.label));
        chip->setToolTip(tr("Remove filter: %1").arg(group.label).toHtmlEscaped());
        connect(chip, &QAbstractButton::clicked, this,
                [this, choice] { m_controller.setFilter(query::withoutChip(m_controller.filter(), choice)); });
        return chip;
    }
    QStringList labels;
    for (const auto& choice : group.choices)
        labels.append(choice.label.toHtmlEscaped());
    chip->setToolTip(labels.mid(0, 20).join(QStringLiteral("<br>")) +
                     (labels.size() > 20 ? QStringLiteral("<br>…") : QString()));
    connect(chip, &QAbstractButton::clicked, this, [this, chip, choices = group.choices] { openMenu(chip, choices); });
    return chip;
}

void ChipsRow::openMenu(Chip* chip, const std::vector<FilterChip>& choices)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto dimension = choices.front().dimension;
    menu->addAction(tr("Remove all of these"), this, [this, dimension] { m_controller.clear(dimension); });
    menu->addSeparator();
    for (const auto& choice : choices) {
        const QString label = tr("Remove filter: %1").arg(choice.label);
        menu->addAction(QString(label).replace(QLatin1Char('&'), QLatin1String("&&")), this,
                        [this, choice] { m_controller.setFilter(query::withoutChip(m_controller.filter(), choice)); });
    }
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

void ChipsRow::refresh()
{
    m_undo->setEnabled(m_controller.canUndo());
    m_redo->setEnabled(m_controller.canRedo());
    measure();
    place();
}

void ChipsRow::measure()
{
    auto merged = groups();
    mergeUntilFits(merged, 0);
    const int clear = merged.empty() ? 0 : m_clear->sizeHint().width() + m_theme.px(8);
    const int needed = widthOf(merged) + clear + 2 * m_undo->sizeHint().width();
    if (std::exchange(m_neededWidth, needed) == needed)
        return;
    updateGeometry();
    emit neededWidthChanged();
}

void ChipsRow::place()
{
    size_t focused = m_chips.size();
    for (size_t i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->hasFocus())
            focused = i;
        m_chips[i]->hide();
        m_chips[i]->deleteLater(); // a click on it may be what brought us here
    }
    const bool hadFocus = focused < m_chips.size();
    m_chips.clear();
    auto made = groups();
    m_clear->setVisible(!made.empty());
    const int button = m_undo->sizeHint().width();
    int right = width() - 2 * button;
    m_undo->setGeometry(right, (height() - button) / 2, button, button);
    m_redo->setGeometry(right + button, (height() - button) / 2, button, button);
    if (!made.empty())
        right -= m_clear->sizeHint().width() + m_theme.px(8);
    mergeUntilFits(made, right);
    int x = 0;
    for (const auto& group : made) {
        Chip* chip = makeChip(group);
        const QSize size = chip->sizeHint();
        const int width = std::min(size.width(), std::max(right - x, m_theme.px(40)));
        chip->setGeometry(x, (height() - size.height()) / 2, width, size.height());
        chip->setVisible(x + m_theme.px(40) <= right);
        x += width + m_theme.px(6);
        m_chips.push_back(chip);
    }
    const QSize clear = m_clear->sizeHint();
    m_clear->setGeometry(std::min(x, right) + m_theme.px(4), (height() - clear.height()) / 2, clear.width(),
                         clear.height());
    if (hadFocus && !m_chips.empty())
        m_chips[std::min(focused, m_chips.size() - 1)]->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_undo->setFocus(Qt::OtherFocusReason);
}

void ChipsRow::retranslate()
{
    m_clear->setText(tr("Clear all filters"));
    m_undo->setName(tr("Undo"), QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_redo->setName(tr("Redo"), QKeySequence(QKeySequence::Redo).toString(QKeySequence::NativeText));
    setAccessibleName(tr("The filter in words"));
    refresh();
}

void ChipsRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void ChipsRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace landkort::app
