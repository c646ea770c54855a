// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"
#include "core/domain/edition.h"
#include "core/exchange/mapping_file.h"

#include <optional>

namespace landkort::app {

/// What the user has decided so far of one import. Plain data.
struct ImportChoices {
    QString sheet; ///< empty = the first that holds anything
    QString name;
    QString asOf; ///< as typed
    QString publisher;
    std::optional<domain::Coverage> coverage; ///< nothing = not answered yet, and then nothing is loaded
    std::optional<domain::Edition> into;      ///< a new edition is made of this one and the rows
    /// Columns and answers over what the program proposes; nothing = the proposal stands.
    std::optional<exchange::MappingFile> mapping;
};

/// The date of `asOf`, in any form that a register may have; nothing when it is none.
std::optional<base::PartialDate> dateOf(const ImportChoices& choices);

} // namespace landkort::app
