// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/choice_box.h"

#include "app/shared/icon.h"

#include <QPainter>
#include <QWheelEvent>

namespace landkort::app {

ChoiceBox::ChoiceBox(Theme& theme, QWidget* parent) : QComboBox(parent), m_theme(theme)
{
    setFont(theme.font(TextRole::Body));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
}

void ChoiceBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const int side = m_theme.px(16);
    const QColor colour = isEnabled() ? m_theme.palette().dim : m_theme.palette().line;
    paintIcon(painter, QStringLiteral("chevron-down"), colour,
              {width() - side - m_theme.px(8), (height() - side) / 2, side, side});
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace landkort::app
