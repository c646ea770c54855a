// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace landkort::analysis {

enum class Classification {
    EqualIntervals, ///< lige store intervaller
    EqualCounts,    ///< lige mange i hver
    NaturalBreaks,  ///< naturlige grænser
};

/// A class of a choropleth map, told by the smallest and largest value that is really in it.
struct ValueClass {
    double smallest = 0;
    double largest = 0;
    int count = 0; ///< values in it
};

/// Sorts values into at most `wanted` classes; equal values are never split, so there may be fewer classes — as many as
/// there are different values, or as the method leaves non-empty. Classes ascend. No values: no classes.
///
/// Natural breaks minimise the sum of squared deviations from the class means, exactly, by dynamic programming
/// (W. D. Fisher, "On Grouping for Maximum Homogeneity", JASA 53, 1958, pp. 789–798).
std::vector<ValueClass> classify(std::vector<double> values, int wanted, Classification method);

/// The index of the class that holds the value; -1 when none does.
int classOf(const std::vector<ValueClass>& classes, double value);

} // namespace landkort::analysis
