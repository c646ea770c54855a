// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/landscape.h"

#include <QDate>

namespace landkort::workflow {

/// The stored text of what a person wrote in a field: a key for closed lists and vocabularies, else the text itself.
base::Result<QString> fieldValue(domain::CorrectedField field, const QString& text, const query::Landscape& landscape,
                                 const QDate& today);
/// "in_operation" for "i drift".
base::Result<QString> statusValue(const QString& text, const query::Landscape& landscape);
/// "2026", "2026-11", "2026-11-25"; empty is none; a day that has not come is refused.
base::Result<std::optional<base::PartialDate>> dateValue(const QString& text, const QDate& today);

} // namespace landkort::workflow
