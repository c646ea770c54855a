// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/same_projects.h"
#include "core/domain/ids.h"
#include "core/query/snapshot.h"

#include <QString>

#include <optional>
#include <vector>

namespace landkort::analysis {

/// What one field of a project said and says; nothing = not stated, or a municipality that was not, or is no longer,
/// named. Values are stable keys, ISO dates and texts.
struct FieldChange {
    QString field; ///< as in an import: "status", "domain", "started"; "id" when the project was matched by likeness
    domain::MunicipalityCode municipality; ///< of a status there; else empty
    std::optional<QString> from;
    std::optional<QString> to;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

struct ProjectChange {
    domain::ProjectId id;      ///< in the later edition
    domain::ProjectId earlier; ///< in the earlier one
    SameBy sameBy = SameBy::Id;
    double likeness = 1; ///< of SameBy::Likeness: 0 … 1
    std::vector<FieldChange> fields;
};

/// What changed from one register to another, each as its snapshot's filter leaves it. A project that both know but
/// that the filter shows in one of them only is a change, not new or gone. `added` and `removed` are what the registers
/// list, no more: of documented examples nothing can be concluded from a project's absence (DOMAIN.md §6 rule 8).
struct EditionDiff {
    std::vector<domain::ProjectId> added;   ///< in the later edition's order
    std::vector<domain::ProjectId> removed; ///< in the earlier edition's order
    std::vector<ProjectChange> changed;     ///< in the later edition's order
};

/// Both must be registers. Which projects are the same: same_projects.h.
EditionDiff diffEditions(const query::Snapshot& from, const query::Snapshot& to);

/// Whether absence means something: both editions are complete.
bool absenceIsConclusive(const query::Landscape& from, const query::Landscape& to);

} // namespace landkort::analysis
