// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/corrections/choice_box.h"

#include "app/shared/icon.h"

#include <QPainter>
#include <QWheelEvent>

namespace landkort::app {

ChoiceBox::ChoiceBox(Theme& theme, QWidget* parent) : QComboBox(parent), m_theme(theme)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    setMaxVisibleItems(16);
}

void ChoiceBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const int size = m_theme.px(16);
    painter.drawPixmap(width() - size - m_theme.px(8), (height() - size) / 2,
                       iconPixmap(QStringLiteral("chevron-down"), m_theme.palette().dim, size, devicePixelRatioF()));
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace landkort::app
