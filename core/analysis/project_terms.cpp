// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/project_terms.h"

namespace landkort::analysis {

namespace {

constexpr double kTitleWeight = 2; // a title is short and says what matters
constexpr double kEndWeight = 0.5;
constexpr qsizetype kEndLetters = 4;

} // namespace

void addTerms(Terms& terms, const DanishStems& stems, const QString& text, double weight)
{
    for (const auto& word : stems.wordsOf(text)) {
        Term& term = terms[word.stem];
        term.weight += weight;
        if (term.written.isEmpty())
            term.written = word.written;
        if (word.stem.size() < kEndLetters)
            continue;
        // The marks keep an end apart from a word of four letters, and the two ends from each other.
        terms[QLatin1Char('^') + word.stem.first(kEndLetters)].weight += kEndWeight * weight;
        terms[QLatin1Char('$') + word.stem.last(kEndLetters)].weight += kEndWeight * weight;
    }
}

void addTerms(Terms& terms, const DanishStems& stems, const domain::Project& project)
{
    addTerms(terms, stems, project.title, kTitleWeight);
    addTerms(terms, stems, project.description, 1);
}

double totalWeight(const Terms& terms)
{
    double total = 0;
    for (const auto& term : terms)
        total += term.weight;
    return total;
}

} // namespace landkort::analysis
