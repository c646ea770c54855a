// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/nearest_name.h"

#include "core/base/danish_text.h"

#include <algorithm>
#include <vector>

namespace landkort::workflow {

/// Optimal string alignment distance (Damerau–Levenshtein without edits inside a swap).
static int slips(const QString& a, const QString& b)
{
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(width), previous(width), current(width);
    for (size_t j = 0; j < width; ++j)
        previous[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int same = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            current[at] = std::min({previous[at] + 1, current[at - 1] + 1, previous[at - 1] + same});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                current[at] = std::min(current[at], before[at - 2] + 1);
        }
        before = previous;
        previous = current;
    }
    return previous[width - 1];
}

QString nearestName(const QString& text, const QStringList& candidates)
{
    const QString wanted = base::fold(text.trimmed());
    QString nearest;
    int fewest = static_cast<int>(wanted.size()) / 2 + 1; // more slips than half the letters is another word
    for (const auto& candidate : candidates) {
        const QString folded = base::fold(candidate);
        const bool begins = wanted.size() >= 3 && folded.startsWith(wanted);
        const int distance = begins ? 0 : slips(wanted, folded);
        if (distance < fewest) {
            fewest = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace landkort::workflow
