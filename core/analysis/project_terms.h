// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/danish_stems.h"
#include "core/domain/project.h"

#include <QHash>

namespace landkort::analysis {

/// The terms of a text with their weights: each word's stem by 1, and by ½ its first and its last four letters, because
/// Danish writes compounds in one word: "byggesag" and "byggetilladelse" share an end, not a word. Words of a title
/// count twice.
struct Term {
    double weight = 0;
    QString written; ///< the first word met with this stem; empty for the end of a word
};
using Terms = QHash<QString, Term>;

void addTerms(Terms& terms, const DanishStems& stems, const QString& text, double weight);
void addTerms(Terms& terms, const DanishStems& stems, const domain::Project& project);
double totalWeight(const Terms& terms);

} // namespace landkort::analysis
