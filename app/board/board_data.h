// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/highlight.h"

#include <optional>
#include <vector>

namespace landkort::app {

/// A use case as a card shows it. Plain data.
struct BoardItem {
    QString key;
    QString label;
    std::optional<domain::Target> target;
    std::optional<domain::Task> task;
    bool klHeading = false;
    std::optional<int> slideOrder; ///< 1 … within KL's column
    bool chosen = false;
    query::StatusCounts counts; ///< under all other filters (DOMAIN.md §6 rule 3)
};

/// All use cases of the edition; "ikke oplyst" only when it has projects or is chosen. For published totals KL's 13
/// headings alone. Ordered: KL's by the slide, then ours, general before specialised.
std::vector<BoardItem> boardItems(const query::Snapshot& snapshot, const base::Texts& texts);

/// "11 projekter", "ingen dokumenteret", "ingen projekter".
QString countWords(int projects, bool documented, const base::Texts& texts);
/// Name, count and every status with "heraf N oplyst inden for to år"; plain text, one line each.
QString boardTip(const BoardItem& item, bool documented, const base::Texts& texts);

} // namespace landkort::app
