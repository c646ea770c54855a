// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"

#include <QMenu>

QT_BEGIN_NAMESPACE
class QHeaderView;
QT_END_NAMESPACE

namespace landkort::app {

class TableColumns;

/// Ticks the table's columns and sorts by one; stays open while ticking. Everything the header does with the mouse,
/// for the keyboard.
class ColumnsMenu : public QMenu {
    Q_OBJECT
public:
    ColumnsMenu(TableColumns& columns, QHeaderView& header, const base::Texts& texts, QWidget* parent);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addSorting(QHeaderView& header, const base::Texts& texts);
    bool tickActive();
};

} // namespace landkort::app
