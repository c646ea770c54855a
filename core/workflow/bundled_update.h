// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/open_landscape.h"

namespace landkort::workflow {

/// The register that came with the program, when it is of a later date than every bundled one in the store, removed
/// ones included: what somebody removed is not offered again. Reads one small file. `dataFolder` empty = found.
base::Result<std::optional<domain::Edition>> newerBundledRegister(const LandscapeStore& store,
                                                                  const QString& dataFolder = {});

/// Adds it as an edition of its own; the earlier ones stay as they are. Where its name is taken, its date follows it.
base::Result<domain::Edition> addBundledRegister(LandscapeStore& store, const QString& dataFolder = {},
                                                 const base::Progress& progress = base::Progress());

} // namespace landkort::workflow
