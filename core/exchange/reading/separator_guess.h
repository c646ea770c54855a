// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace landkort::exchange {

/// Which of ; , tab | separates the cells: the one that divides most of the first rows into the same number of cells,
/// outside quotes; more cells win among equals, and a comma that mostly stands between digits counts half. `fromName`
/// (null: nothing) wins a close race and is the answer where nothing separates; otherwise that answer is ;.
QChar guessSeparator(QStringView text, QChar fromName);

} // namespace landkort::exchange
