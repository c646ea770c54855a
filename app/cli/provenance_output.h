// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/provenance.h"

#include <QJsonObject>

#include <vector>

namespace landkort::cli {

/// {"rows": [{"file", "sheet", "sha256", "line", "imported_on"}], "fields": [{"field", "municipality", "file", "line",
/// "column", "original", "rule"}]}; null when the project was not imported.
QJsonValue provenanceJson(const domain::ProjectProvenance& provenance, const std::vector<domain::ImportedFile>& files);

} // namespace landkort::cli
