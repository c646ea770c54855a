// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/choice_delegate.h"
#include "core/base/texts.h"
#include "core/workflow/import_register.h"

namespace landkort::app {

/// "udtræk.csv · CSV, windows-1252 · 131 rækker".
QString aboutFile(const exchange::TableFile& file, int rows, const base::Texts& texts);

/// How the rows become projects, so that they add up, and the totals the edition will have, a line each. The labels
/// follow the coverage; not answered counts as examples.
QString resultInWords(const workflow::PreparedImport& import, const query::Totals& totals,
                      std::optional<domain::Coverage> coverage, const base::Texts& texts);

/// What a column can be read as; what a value can count as.
ChoiceDelegate::Choices fieldChoices(const base::Texts& texts);
ChoiceDelegate::Choices answerChoices(const base::Texts& texts);

} // namespace landkort::app
