// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QRect>

class QPainter;

namespace landkort::app {

/// A line icon of resources/icons by its file name without ".svg", drawn in one colour. `size` in px of the window.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio);
void paintIcon(QPainter& painter, const QString& name, const QColor& colour, const QRect& place);

} // namespace landkort::app
