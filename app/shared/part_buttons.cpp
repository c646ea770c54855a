// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/part_buttons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace landkort::app {

QHBoxLayout* addPartButtons(QWidget& bar, std::span<QPushButton*> buttons, const std::function<void(size_t)>& chosen)
{
    auto* row = new QHBoxLayout(&bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* group = new QButtonGroup(&bar);
    for (size_t i = 0; i < buttons.size(); ++i) {
        auto* button = new QPushButton(&bar);
        button->setCheckable(true);
        button->setProperty("part", true);
        button->setAutoDefault(false);
        group->addButton(button);
        row->addWidget(button);
        QObject::connect(button, &QPushButton::clicked, &bar, [chosen, i] { chosen(i); });
        buttons[i] = button;
    }
    row->addStretch(1);
    return row;
}

void dressPartButtons(QWidget& bar, std::span<QPushButton* const> buttons, const Theme& theme)
{
    const auto& palette = theme.palette();
    bar.setStyleSheet(
        QStringLiteral("QPushButton[part=\"true\"] { border: 1px solid transparent; background: "
                       "transparent; color: %1; padding: %5px %6px; border-radius: %6px; }"
                       "QPushButton[part=\"true\"]:hover { background: %2; }"
                       "QPushButton[part=\"true\"]:checked { background: %3; color: %4; font-weight: 600; }"
                       "QPushButton[part=\"true\"]:focus { border: 1px solid %7; }")
            .arg(palette.dim.name(), palette.hover.name(), palette.accentSoft.name(), palette.text.name())
            .arg(theme.px(4))
            .arg(theme.px(10))
            .arg(palette.focus.name()));
    QFont bold = theme.font(TextRole::Label);
    bold.setWeight(QFont::DemiBold);
    for (auto* button : buttons) {
        button->setFont(theme.font(TextRole::Label));
        button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button->text()) + theme.px(26));
    }
}

} // namespace landkort::app
