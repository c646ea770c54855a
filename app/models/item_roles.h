// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace landkort::app {

/// Roles of ProjectTableModel beyond Qt's own. Judgements only; colours belong to the delegate.
enum ItemRole {
    ProjectIdRole = Qt::UserRole, ///< text of the ProjectId
    StatusRole,                   ///< int of domain::Status, within the chosen places
    RecentRole,                   ///< bool: the status was stated within two years of the edition's date
    StatusYearRole,               ///< year of the status's source, as text; "" when undated
    StatedRole,                   ///< bool: false = the cell says "ikke oplyst"
    LocalRole,                    ///< of a title: "rettet lokalt", "tilføjet lokalt", or nothing
    TintedRole,                   ///< bool: part of what is highlighted
};

} // namespace landkort::app
