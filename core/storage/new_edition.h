// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/domain/edition.h"
#include "core/domain/import_rules.h"
#include "core/domain/project.h"
#include "core/domain/provenance.h"
#include "core/domain/vocabulary.h"

#include <QString>

#include <vector>

namespace landkort::storage {

/// All that is stored of a new edition, at once. `provenance.projects` and `contacts` are parallel to `projects`, or
/// empty.
struct NewEdition {
    domain::Edition edition; ///< its id is ignored
    domain::Vocabulary vocabulary;
    std::vector<domain::Project> projects;
    domain::EditionProvenance provenance;
    std::vector<std::vector<domain::Contact>> contacts;
    domain::ImportRules rules;

    /// The mapping to propose again for the same header; nothing is saved when the header is empty.
    QString mappingHeader;
    QString mapping;
};

} // namespace landkort::storage
