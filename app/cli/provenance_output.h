// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/domain/provenance.h"
#include "core/query/landscape.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace landkort::cli {

/// {"rows": [{"file", "sheet", "sha256", "line", "imported_on"}], "fields": [{"field", "municipality", "file", "line",
/// "column", "original", "rule"}]}; null when the project was not imported.
QJsonValue provenanceJson(const domain::ProjectProvenance& provenance, const std::vector<domain::ImportedFile>& files);

/// "liste.csv, linje 17, indlæst 25. november 2026" and then a line per field: "Status: i drift — »Drift (2023)«, linje
/// 17, et kendt ord for det".
QStringList provenanceLines(const domain::ProjectProvenance& provenance, const std::vector<domain::ImportedFile>& files,
                            const query::Landscape& landscape, int row, const base::Texts& texts);

} // namespace landkort::cli
