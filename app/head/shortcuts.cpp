// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head/shortcuts.h"

#include <QCoreApplication>

namespace landkort::app {

const std::vector<Shortcut>& shortcuts()
{
    static const std::vector<Shortcut> all = {
        {Command::Search, {Qt::CTRL | Qt::Key_F}, QT_TRANSLATE_NOOP("Shortcuts", "Search")},
        {Command::Undo, {Qt::CTRL | Qt::Key_Z}, QT_TRANSLATE_NOOP("Shortcuts", "Undo a change of the filter")},
        {Command::Redo,
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
         QT_TRANSLATE_NOOP("Shortcuts", "Redo it")},
        {Command::ClearFilters, {Qt::CTRL | Qt::Key_Backspace}, QT_TRANSLATE_NOOP("Shortcuts", "Clear all filters")},
        {Command::Report, {Qt::CTRL | Qt::Key_R}, QT_TRANSLATE_NOOP("Shortcuts", "Make report")},
        {Command::Map, {Qt::CTRL | Qt::Key_1}, QT_TRANSLATE_NOOP("Shortcuts", "Show the map")},
        {Command::Board, {Qt::CTRL | Qt::Key_2}, QT_TRANSLATE_NOOP("Shortcuts", "Show the use cases")},
        {Command::Table, {Qt::CTRL | Qt::Key_3}, QT_TRANSLATE_NOOP("Shortcuts", "Show the table")},
        {Command::Compare, {Qt::CTRL | Qt::Key_4}, QT_TRANSLATE_NOOP("Shortcuts", "Show the comparison")},
        {Command::Changes, {Qt::CTRL | Qt::Key_5}, QT_TRANSLATE_NOOP("Shortcuts", "Show the changes")},
        {Command::Gaps, {Qt::CTRL | Qt::Key_6}, QT_TRANSLATE_NOOP("Shortcuts", "Show the white spots")},
        {Command::Views, {Qt::CTRL | Qt::Key_D}, QT_TRANSLATE_NOOP("Shortcuts", "Saved views")},
        {Command::NextView, {Qt::ALT | Qt::Key_PageDown}, QT_TRANSLATE_NOOP("Shortcuts", "Next saved view")},
        {Command::PreviousView, {Qt::ALT | Qt::Key_PageUp}, QT_TRANSLATE_NOOP("Shortcuts", "Previous saved view")},
        {Command::Present, {Qt::Key_F11}, QT_TRANSLATE_NOOP("Shortcuts", "Present; arrow keys step, Esc ends it")},
        {Command::Larger,
         {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
         QT_TRANSLATE_NOOP("Shortcuts", "Larger text")},
        {Command::Smaller, {Qt::CTRL | Qt::Key_Minus}, QT_TRANSLATE_NOOP("Shortcuts", "Smaller text")},
        {Command::NormalSize, {Qt::CTRL | Qt::Key_0}, QT_TRANSLATE_NOOP("Shortcuts", "Normal text")},
        {Command::Shortcuts, {Qt::Key_F1}, QT_TRANSLATE_NOOP("Shortcuts", "This list")},
        {Command::Quit, {Qt::CTRL | Qt::Key_Q}, QT_TRANSLATE_NOOP("Shortcuts", "Quit")},
    };
    return all;
}

const std::vector<KeyHelp>& keysInPanels()
{
    static const std::vector<KeyHelp> all = {
        {QT_TRANSLATE_NOOP("Shortcuts", "Space"), QT_TRANSLATE_NOOP("Shortcuts", "In a list: tick or untick")},
        {QT_TRANSLATE_NOOP("Shortcuts", "Shift+Space, Shift+click"),
         QT_TRANSLATE_NOOP("Shortcuts", "In a list: all from the last one to this")},
        {QT_TRANSLATE_NOOP("Shortcuts", "Enter"), QT_TRANSLATE_NOOP("Shortcuts", "In a list: only this")},
        {QT_TRANSLATE_NOOP("Shortcuts", "Letters"), QT_TRANSLATE_NOOP("Shortcuts", "In a long list: search it")},
        {QT_TRANSLATE_NOOP("Shortcuts", "Arrow keys"),
         QT_TRANSLATE_NOOP("Shortcuts", "On the map: to the nearest municipality")},
        {QT_TRANSLATE_NOOP("Shortcuts", "Enter, Ctrl+Enter"),
         QT_TRANSLATE_NOOP("Shortcuts", "On the map: choose it, add it")},
        {QT_TRANSLATE_NOOP("Shortcuts", "Enter, Space, Ctrl+Enter"),
         QT_TRANSLATE_NOOP("Shortcuts", "In the comparison: show the project, filter by the use case, compare that "
                                        "municipality instead")},
    };
    return all;
}

} // namespace landkort::app
