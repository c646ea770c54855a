// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/municipality.h"
#include "core/domain/project.h"
#include "core/query/local_changes.h"

#include <vector>

namespace landkort::query {

struct Overlaid {
    std::vector<domain::Project> projects;
    LocalChanges local;
};

/// The edition's projects as the corrections in force say they are: the only place where corrections become projects.
/// Of several with one target the last counts; what makes no sense in this edition (a project or a word it does not
/// have) counts for nothing.
///
/// A project's own status follows its municipalities when it did so in the edition, or when it has only one; otherwise
/// a correction can only make it stronger (DOMAIN.md §6 rule 2). A status without a date is undated: the date belonged
/// to the status it replaces. A project loses its last municipality only by being hidden.
Overlaid overlayCorrections(std::vector<domain::Project> projects, const std::vector<domain::Correction>& corrections,
                            const domain::Vocabulary& vocabulary, const domain::MunicipalityCatalog& catalog);

} // namespace landkort::query
