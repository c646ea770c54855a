// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/correction.h"
#include "core/domain/project.h"

namespace landkort::query {

/// The text of a field as a Correction holds it: "in_operation", "2024-09", "A; B".
QString fieldText(const domain::Project& project, domain::CorrectedField field);
/// Whether the text can stand in the field: a key of the vocabulary or closed list, a date, a title that is not empty.
bool setFieldText(domain::Project& project, domain::CorrectedField field, const QString& text,
                  const domain::Vocabulary& vocabulary);

} // namespace landkort::query
