// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace landkort::app {

enum class Command {
    Search,
    Undo,
    Redo,
    ClearFilters,
    Report,
    Map,
    Board,
    Table,
    Compare,
    Changes,
    Gaps,
    Views,
    NextView,
    PreviousView,
    Present,
    Larger,
    Smaller,
    NormalSize,
    Shortcuts,
    Quit,
};

/// One table for what the keys do and for the list that F1 shows.
struct Shortcut {
    Command command;
    std::vector<QKeySequence> keys;
    const char* words; ///< English source, context "Shortcuts"
};
const std::vector<Shortcut>& shortcuts();

/// Keys that panels and lists understand when they have the focus; only for the list.
struct KeyHelp {
    const char* keys; ///< source, context "Shortcuts"
    const char* words;
};
const std::vector<KeyHelp>& keysInPanels();

} // namespace landkort::app
