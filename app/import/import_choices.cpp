// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_choices.h"

#include "core/exchange/date_words.h"

namespace landkort::app {

std::optional<base::PartialDate> dateOf(const ImportChoices& choices)
{
    const auto found = exchange::dateFromWords(choices.asOf.simplified());
    return found ? std::optional(found->date) : std::nullopt;
}

} // namespace landkort::app
