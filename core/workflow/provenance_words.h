// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/domain/provenance.h"
#include "core/query/landscape.h"

#include <QStringList>

#include <vector>

namespace landkort::workflow {

/// Where a project comes from: "liste.csv, linje 17, indlæst 25. november 2026" for each of its rows, and then a line
/// per field whose value differs from the text in the file: "Status: i drift — »Drift (2023)«, linje 17, kendt ord".
/// `row`: of the landscape. Plain text.
QStringList provenanceLines(const domain::ProjectProvenance& provenance, const std::vector<domain::ImportedFile>& files,
                            const query::Landscape& landscape, int row, const base::Texts& texts);

} // namespace landkort::workflow
