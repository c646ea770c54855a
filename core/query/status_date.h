// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/snapshot.h"

namespace landkort::query {

/// The date of the source behind a matching project's status: the project's own without a place filter or without a
/// named municipality; else the newest among the adoptions in the chosen places that have that status (rule 2).
/// Nothing = undated.
std::optional<base::PartialDate> statusDateOf(const Snapshot& snapshot, const MatchingProject& match);

} // namespace landkort::query
