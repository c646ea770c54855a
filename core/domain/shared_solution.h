// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace landkort::domain {

/// A product or joint development that several projects of a register are about: Kommune Kiri, Muni, FleetOptimiser.
struct SharedSolution {
    QString key;                     ///< stable ASCII
    QString name;                    ///< "FleetOptimiser"
    std::vector<ProjectId> projects; ///< of the bundled register
    QStringList terms;               ///< in a title or among the vendors they name it in any register
    QString source;                  ///< an address

    friend bool operator==(const SharedSolution&, const SharedSolution&) = default;
};

} // namespace landkort::domain
