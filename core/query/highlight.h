// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/snapshot.h"

namespace landkort::query {

/// What the pointer or the keyboard rests on: an item of a dimension, or a project. Nothing = no highlight.
struct HighlightTarget {
    struct Item {
        Dimension dimension;
        QString key;
        friend bool operator==(const Item&, const Item&) = default;
    };
    std::optional<Item> item;
    std::optional<domain::ProjectId> project;

    bool isEmpty() const { return !item && !project; }
    friend bool operator==(const HighlightTarget&, const HighlightTarget&) = default;
};

/// The parts of every view that belong to the target: of an item, its projects under all other filters.
struct Highlight {
    HighlightTarget target;
    std::vector<bool> rows; ///< per project of the landscape; empty = no highlight
    std::array<std::vector<StatusCounts>, kDimensionCount> counts; ///< per item; empty = no highlight

    bool isEmpty() const { return rows.empty(); }
    bool hasRow(int row) const { return !rows.empty() && rows[static_cast<size_t>(row)]; }
    /// Zero counts when nothing is highlighted.
    StatusCounts of(Dimension dimension, int item) const;
};

Highlight makeHighlight(const Snapshot& snapshot, const HighlightTarget& target);

} // namespace landkort::query
