// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/class_breaks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace landkort::analysis {

namespace {

struct Distinct {
    double value = 0;
    int count = 0;
};

std::vector<Distinct> distinctValues(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    std::vector<Distinct> distinct;
    for (const double value : values) {
        if (distinct.empty() || distinct.back().value < value)
            distinct.push_back({value, 1});
        else
            ++distinct.back().count;
    }
    return distinct;
}

/// `starts` are the indexes of the first distinct value of each class.
std::vector<ValueClass> classesFrom(const std::vector<Distinct>& distinct, const std::vector<size_t>& starts)
{
    std::vector<ValueClass> classes;
    for (size_t i = 0; i < starts.size(); ++i) {
        const size_t end = i + 1 < starts.size() ? starts[i + 1] : distinct.size();
        ValueClass made{distinct[starts[i]].value, distinct[end - 1].value, 0};
        for (size_t j = starts[i]; j < end; ++j)
            made.count += distinct[j].count;
        classes.push_back(made);
    }
    return classes;
}

std::vector<size_t> equalIntervalStarts(const std::vector<Distinct>& distinct, size_t classes)
{
    const double low = distinct.front().value;
    const double width = (distinct.back().value - low) / static_cast<double>(classes);
    std::vector<size_t> starts;
    size_t previous = classes; // no class yet
    for (size_t i = 0; i < distinct.size(); ++i) {
        // The upper end belongs to the class below, so that the largest value falls in the last class.
        const double steps = width > 0 ? std::ceil((distinct[i].value - low) / width - 1e-9) : 1;
        const size_t interval = static_cast<size_t>(std::clamp(steps, 1.0, static_cast<double>(classes))) - 1;
        if (interval != previous)
            starts.push_back(i);
        previous = interval;
    }
    return starts;
}

std::vector<size_t> equalCountStarts(const std::vector<Distinct>& distinct, size_t classes)
{
    int total = 0;
    for (const auto& d : distinct)
        total += d.count;
    std::vector<size_t> starts = {0};
    int before = distinct.front().count;
    for (size_t i = 1; i < distinct.size(); ++i) {
        const double edge =
            static_cast<double>(total) * static_cast<double>(starts.size()) / static_cast<double>(classes);
        const double middle = before + distinct[i].count / 2.0;
        if (starts.size() < classes && middle > edge)
            starts.push_back(i);
        before += distinct[i].count;
    }
    return starts;
}

/// Fisher's exact optimum over the distinct values weighted by how often they occur.
std::vector<size_t> naturalStarts(const std::vector<Distinct>& distinct, size_t classes)
{
    const size_t n = distinct.size();
    std::vector<double> weight(n + 1, 0), sum(n + 1, 0), square(n + 1, 0);
    for (size_t i = 0; i < n; ++i) {
        const double w = distinct[i].count;
        weight[i + 1] = weight[i] + w;
        sum[i + 1] = sum[i] + w * distinct[i].value;
        square[i + 1] = square[i] + w * distinct[i].value * distinct[i].value;
    }
    const auto deviation = [&](size_t from, size_t to) { // of distinct[from, to)
        const double s = sum[to] - sum[from];
        return square[to] - square[from] - s * s / (weight[to] - weight[from]);
    };
    const double infinite = std::numeric_limits<double>::infinity();
    std::vector<std::vector<double>> best(classes + 1, std::vector<double>(n + 1, infinite));
    std::vector<std::vector<size_t>> start(classes + 1, std::vector<size_t>(n + 1, 0));
    best[0][0] = 0;
    for (size_t k = 1; k <= classes; ++k) {
        for (size_t to = k; to <= n; ++to) {
            for (size_t from = k - 1; from < to; ++from) {
                const double cost = best[k - 1][from] + deviation(from, to);
                if (cost < best[k][to]) {
                    best[k][to] = cost;
                    start[k][to] = from;
                }
            }
        }
    }
    std::vector<size_t> starts(classes);
    size_t to = n;
    for (size_t k = classes; k > 0; --k) {
        starts[k - 1] = start[k][to];
        to = starts[k - 1];
    }
    return starts;
}

} // namespace

std::vector<ValueClass> classify(std::vector<double> values, int wanted, Classification method)
{
    if (values.empty() || wanted < 1)
        return {};
    const std::vector<Distinct> distinct = distinctValues(std::move(values));
    const size_t classes = std::min(static_cast<size_t>(wanted), distinct.size());
    switch (method) {
    case Classification::EqualIntervals:
        return classesFrom(distinct, equalIntervalStarts(distinct, classes));
    case Classification::EqualCounts:
        return classesFrom(distinct, equalCountStarts(distinct, classes));
    case Classification::NaturalBreaks:
        return classesFrom(distinct, naturalStarts(distinct, classes));
    }
    return {};
}

int classOf(const std::vector<ValueClass>& classes, double value)
{
    for (size_t i = 0; i < classes.size(); ++i) {
        if (value >= classes[i].smallest && value <= classes[i].largest)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace landkort::analysis
