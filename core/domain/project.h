// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"
#include "core/domain/adoption.h"
#include "core/domain/ids.h"
#include "core/domain/source_reference.h"
#include "core/domain/vocabulary.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace landkort::domain {

/// One AI project as a register describes it. Texts are shown as written; what a source does not state is empty or
/// nothing, never guessed.
struct Project {
    ProjectId id;
    QString title;
    QString domainKey;  ///< empty = not stated; else a key of the edition's Vocabulary
    QString useCaseKey; ///< empty = not stated; else a key of the edition's Vocabulary
    std::optional<Target> target;
    std::optional<Task> task;
    Status status = Status::Unknown;             ///< the project's own; a place may have another (adoptions)
    std::optional<base::PartialDate> statusDate; ///< the date of the source that states it, not of the change
    std::optional<base::PartialDate> started;
    QStringList vendors;
    QString technology; ///< closed list of the register, as written; empty = not stated
    QString description;
    SourceReference source;
    QStringList otherSources; ///< addresses
    std::optional<Confidence> confidence;
    QString note;                             ///< the editor's, Danish, shown to the user
    QString partners;                         ///< not suppliers
    std::optional<Outcome> outcome;           ///< of ended projects
    std::optional<int> municipalitiesClaimed; ///< how many a source claims when more than are named (rule 11)
    bool aiUnclear = false;                   ///< the source hardly shows AI
    std::optional<base::PartialDate> latestSource;
    std::vector<Adoption> adoptions; ///< empty = no municipality named; at most one per municipality

    friend bool operator==(const Project&, const Project&) = default;
};

} // namespace landkort::domain
