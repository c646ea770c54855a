// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/changes_panel.h"

#include "app/changes/identity_menu.h"

#include <QTableView>

namespace landkort::app {

IdentityMenu* ChangesPanel::identityMenu(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return nullptr;
    auto* menu = new IdentityMenu(*m_model, row, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (menu->isEmpty()) {
        menu->deleteLater();
        return nullptr;
    }
    const domain::EditionId from = m_model->content().from->edition().id;
    const domain::EditionId to = m_model->content().to->edition().id;
    const auto say = [=, this](std::optional<bool> same) {
        return [=, this](const domain::ProjectId& earlier, const domain::ProjectId& later) {
            emit identityAsked(from, earlier, to, later, same);
        };
    };
    // Queued: what follows replaces the list that the menu was made from.
    connect(menu, &IdentityMenu::sameAsked, this, say(true), Qt::QueuedConnection);
    connect(menu, &IdentityMenu::otherAsked, this, say(false), Qt::QueuedConnection);
    connect(menu, &IdentityMenu::forgetAsked, this, say(std::nullopt), Qt::QueuedConnection);
    return menu;
}

void ChangesPanel::offerIdentity(const QPoint& place)
{
    const QModelIndex index = m_list->indexAt(place);
    const int row = index.isValid() ? index.row() : m_list->currentIndex().row();
    if (auto* menu = identityMenu(row))
        menu->popup(m_list->viewport()->mapToGlobal(place));
}

} // namespace landkort::app
