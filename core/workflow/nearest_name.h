// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace landkort::workflow {

/// The candidate a person most likely meant, compared folded: one that begins with the text, else the one with the
/// fewest slips (a letter missing, extra, wrong, or two swapped). Empty when nothing comes near.
QString nearestName(const QString& text, const QStringList& candidates);

} // namespace landkort::workflow
