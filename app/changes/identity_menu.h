// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/change_list_model.h"

#include <QMenu>

namespace landkort::app {

/// What the user can say of the project in a row: that it is not the one it was taken for, or that it is the same as
/// one that the other register alone has. Empty where there is nothing to say. Says what was asked for.
class IdentityMenu : public QMenu {
    Q_OBJECT
public:
    IdentityMenu(const ChangeListModel& model, int row, QWidget* parent);

signals:
    void sameAsked(const landkort::domain::ProjectId& earlier, const landkort::domain::ProjectId& later);
    void otherAsked(const landkort::domain::ProjectId& earlier, const landkort::domain::ProjectId& later);
    void forgetAsked(const landkort::domain::ProjectId& earlier, const landkort::domain::ProjectId& later);

private:
    void addPair(const domain::ProjectId& earlier, const domain::ProjectId& later, bool said);
    void addCandidates(const ChangeListModel::Content& content, const domain::ProjectId& id, bool isNew);
};

} // namespace landkort::app
