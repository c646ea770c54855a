// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edition.h"
#include "core/domain/ids.h"

namespace landkort::domain {

/// What the user says of a project and one of another edition: that they are the same one, or that they are not.
/// Goes over what ids and likeness say.
struct ProjectIdentity {
    EditionId otherEdition{};
    ProjectId here;
    ProjectId there; ///< in the other edition
    bool same = true;

    friend bool operator==(const ProjectIdentity&, const ProjectIdentity&) = default;
};

} // namespace landkort::domain
