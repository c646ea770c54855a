// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QCheckBox>

class QPainter;

namespace landkort::app {

/// The square with a tick, as in the filter lists.
void paintTick(QPainter& painter, const Theme& theme, const QRect& place, bool ticked);

/// A check box of the program's own look.
class TickBox : public QCheckBox {
    Q_OBJECT
public:
    TickBox(Theme& theme, const QString& words, QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& place) const override { return rect().contains(place); }

private:
    Theme& m_theme;
};

} // namespace landkort::app
