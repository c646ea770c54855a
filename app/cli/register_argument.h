// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <utility>

namespace landkort::cli {

using Registers = std::pair<std::shared_ptr<const query::Landscape>, std::shared_ptr<const query::Landscape>>;

/// The registers of --from and --to. An option that is missing is wrong usage.
base::Result<Registers> registersOf(Session& session);

} // namespace landkort::cli
