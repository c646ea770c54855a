// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <functional>
#include <span>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QPushButton;
class QWidget;
QT_END_NAMESPACE

namespace landkort::app {

/// Makes `buttons` in a new row of `bar`, one of them chosen at a time; `chosen` gets the index of the one clicked. The
/// row is given back for what else stands in it.
QHBoxLayout* addPartButtons(QWidget& bar, std::span<QPushButton*> buttons, const std::function<void(size_t)>& chosen);

/// Buttons that say which part of a tab is shown; those with the property "part" in `bar` are dressed. Room for the
/// words in the weight they have when chosen, so that nothing is cut and nothing moves.
void dressPartButtons(QWidget& bar, std::span<QPushButton* const> buttons, const Theme& theme);

} // namespace landkort::app
