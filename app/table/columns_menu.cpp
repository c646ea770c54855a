// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/columns_menu.h"

#include "app/table/table_columns.h"

#include <QActionGroup>
#include <QKeyEvent>

namespace landkort::app {

ColumnsMenu::ColumnsMenu(TableColumns& columns, QHeaderView& header, const base::Texts& texts, QWidget* parent)
    : QMenu(parent)
{
    for (int i = 1; i < kProjectColumnCount; ++i) { // the title always shows
        const auto column = static_cast<ProjectColumn>(i);
        auto* action = addAction(label(column, texts));
        action->setCheckable(true);
        action->setChecked(columns.isShown(column));
        connect(action, &QAction::toggled, &columns, [&columns, column](bool on) { columns.setShown(column, on); });
    }
    addSeparator();
    addSorting(header, texts);
    auto* standard = addAction(texts.translate("TablePanel", "Standard columns"));
    connect(standard, &QAction::triggered, &columns, [&columns] { columns.reset(); });
}

void ColumnsMenu::addSorting(QHeaderView& header, const base::Texts& texts)
{
    auto* sorting = addMenu(texts.translate("TablePanel", "Sort by"));
    auto* group = new QActionGroup(sorting);
    for (int i = 0; i < kProjectColumnCount; ++i) {
        auto* action = sorting->addAction(label(static_cast<ProjectColumn>(i), texts));
        action->setCheckable(true);
        action->setChecked(header.sortIndicatorSection() == i);
        group->addAction(action);
        connect(action, &QAction::triggered, &header,
                [&header, i] { header.setSortIndicator(i, header.sortIndicatorOrder()); });
    }
    sorting->addSeparator();
    auto* descending = sorting->addAction(texts.translate("TablePanel", "Descending"));
    descending->setCheckable(true);
    descending->setChecked(header.sortIndicatorOrder() == Qt::DescendingOrder);
    connect(descending, &QAction::toggled, &header, [&header](bool on) {
        header.setSortIndicator(header.sortIndicatorSection(), on ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

bool ColumnsMenu::tickActive()
{
    auto* action = activeAction();
    if (!action || !action->isCheckable())
        return false;
    action->trigger();
    return true;
}

void ColumnsMenu::mouseReleaseEvent(QMouseEvent* event)
{
    if (actionAt(event->pos()) != activeAction() || !tickActive())
        QMenu::mouseReleaseEvent(event);
}

void ColumnsMenu::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || !tickActive())
        QMenu::keyPressEvent(event);
}

} // namespace landkort::app
