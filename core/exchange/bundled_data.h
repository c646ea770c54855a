// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/edition.h"
#include "core/domain/municipality.h"
#include "core/domain/project.h"
#include "core/domain/vocabulary.h"
#include "core/geo/borders.h"

#include <vector>

namespace landkort::exchange {

/// An edition as it is read, before a store gives it an id: what it is, its lists, its projects (registers only).
struct EditionContent {
    domain::Edition edition;
    domain::Vocabulary vocabulary;
    std::vector<domain::Project> projects;
};

/// All of data/: the first edition is the bundled register, the others are published totals, oldest first.
struct BundledData {
    domain::MunicipalityCatalog catalog;
    geo::Borders borders;
    std::vector<EditionContent> editions;
};

/// Reads and checks every file of the data folder. The first finding is the Error, naming file, line and column: a
/// missing file or column, an unknown municipality, status, date or vocabulary entry, an id met twice, adoptions that
/// disagree with the municipalities column, borders that are not those of the municipalities.
base::Result<BundledData> readBundledData(const QString& folder);

/// The parts, each reading its own files.
base::Result<domain::MunicipalityCatalog> readBundledCatalog(const QString& folder);
base::Result<domain::Vocabulary> readBundledVocabulary(const QString& folder);
/// What the bundled register is and of which date; reads one small file.
base::Result<domain::Edition> readBundledEdition(const QString& folder);
base::Result<EditionContent> readBundledRegister(const QString& folder, const domain::MunicipalityCatalog& catalog,
                                                 const domain::Vocabulary& vocabulary);
/// KL's published totals; their vocabulary is what the source shows: visible domains and KL's headings, on the date
/// of the slide only.
base::Result<std::vector<EditionContent>> readBundledTotals(const QString& folder,
                                                            const domain::MunicipalityCatalog& catalog,
                                                            const domain::Vocabulary& vocabulary);

} // namespace landkort::exchange
