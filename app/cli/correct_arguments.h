// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/workflow/correct_register.h"

namespace landkort::cli {

inline const QString kFieldOption = QStringLiteral("field");
inline const QString kDateOption = QStringLiteral("date");
inline const QString kMunicipalityOption = QStringLiteral("municipality");
inline const QString kNoteOption = QStringLiteral("note");

/// Who corrects: --municipality, a name or code as everywhere else, and --note.
base::Result<workflow::CorrectionBy> correctionBy(const CommandLine& line, const query::Landscape& landscape);
/// "--field status=i drift", repeatable; one --date is the status'. `needed`: none at all is an Error.
base::Result<std::vector<workflow::CorrectionAnswer>> correctionAnswers(const CommandLine& line, bool needed);

} // namespace landkort::cli
