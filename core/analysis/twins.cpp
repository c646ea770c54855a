// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/twins.h"

#include <algorithm>

namespace landkort::analysis {

namespace {

using query::Dimension;
using query::Landscape;

/// How much of each other's text two rows must have to be told as one. Rows of the same solution in two municipalities
/// share less; the same text with a few words changed shares more.
constexpr double kDuplicateText = 0.6;
/// Kinship of use cases that people would see too.
constexpr double kToldKinship = 0.4;

/// Some item in common, "not stated" not counted.
bool sharesItem(const Landscape& landscape, Dimension dimension, int row, int other)
{
    for (const int item : landscape.itemsOf(dimension, row)) {
        const auto theirs = landscape.itemsOf(dimension, other);
        if (!landscape.isNotStated(dimension, item) && std::find(theirs.begin(), theirs.end(), item) != theirs.end())
            return true;
    }
    return false;
}

/// Every municipality of `other` is one of `row`'s, and there is one.
bool liesWithin(const Landscape& landscape, int row, int other)
{
    const auto own = landscape.placesOf(row);
    const auto theirs = landscape.placesOf(other);
    return !theirs.empty() && std::all_of(theirs.begin(), theirs.end(), [&](const auto& place) {
        return std::any_of(own.begin(), own.end(), [&](const auto& o) { return o.municipality == place.municipality; });
    });
}

/// Nothing of where they are speaks against their being one project.
bool mayBeSamePlace(const Landscape& landscape, int row, int other)
{
    return landscape.placesOf(row).empty() || landscape.placesOf(other).empty() ||
           sharesItem(landscape, Dimension::Municipality, row, other);
}

QStringList sharedVendors(const Landscape& landscape, int row, int other)
{
    QStringList shared;
    const auto& theirs = landscape.projects()[static_cast<size_t>(other)].vendors;
    for (const auto& vendor : landscape.projects()[static_cast<size_t>(row)].vendors) {
        if (theirs.contains(vendor))
            shared.append(vendor);
    }
    return shared;
}

double factScore(const TwinIndex& index, int row, int other, const TwinWeights& weights)
{
    const Landscape& landscape = index.landscape();
    const double kinship = weights.kinship ? index.useCaseKinship(row, other) : 0;
    const bool sameUseCase = sharesItem(landscape, Dimension::UseCase, row, other);
    double score = weights.useCase * (sameUseCase ? 1 : kinship);
    const auto add = [&](Dimension dimension, double weight) {
        if (weight > 0 && sharesItem(landscape, dimension, row, other))
            score += weight;
    };
    add(Dimension::Domain, weights.domain);
    add(Dimension::Technology, weights.technology);
    add(Dimension::Vendor, weights.vendor);
    add(Dimension::Target, weights.target);
    return score;
}

std::vector<TwinReason> reasonsFor(const TwinIndex& index, int row, int other)
{
    using Kind = TwinReason::Kind;
    const Landscape& landscape = index.landscape();
    std::vector<TwinReason> reasons;
    const auto add = [&](Kind kind, Dimension dimension) {
        if (sharesItem(landscape, dimension, row, other))
            reasons.push_back({kind, {}});
    };
    add(Kind::UseCase, Dimension::UseCase);
    if (reasons.empty() && index.useCaseKinship(row, other) >= kToldKinship)
        reasons.push_back({Kind::RelatedUseCase, {}});
    if (const QStringList vendors = sharedVendors(landscape, row, other); !vendors.isEmpty())
        reasons.push_back({Kind::Vendor, vendors});
    if (const QStringList words = index.commonWords(row, other); !words.isEmpty())
        reasons.push_back({Kind::Words, words});
    add(Kind::Domain, Dimension::Domain);
    add(Kind::Technology, Dimension::Technology);
    add(Kind::Target, Dimension::Target);
    return reasons;
}

double sum(const TwinWeights& w)
{
    return w.text + w.useCase + w.domain + w.technology + w.vendor + w.target;
}

} // namespace

std::vector<Twin> findTwins(const TwinIndex& index, int row, const TwinOptions& options)
{
    const Landscape& landscape = index.landscape();
    const auto textScores = index.textScores(row);
    const double whole = sum(options.weights);
    std::vector<Twin> twins;
    for (int other = 0; other < static_cast<int>(textScores.size()); ++other) {
        if (other == row || (!options.among.empty() && !options.among[static_cast<size_t>(other)]))
            continue;
        const double text = textScores[static_cast<size_t>(other)];
        Twin twin;
        twin.row = other;
        twin.score = (options.weights.text * text + factScore(index, row, other, options.weights)) / whole;
        twin.likelyDuplicate = text >= kDuplicateText && mayBeSamePlace(landscape, row, other) &&
                               index.textScores(other)[static_cast<size_t>(row)] >= kDuplicateText;
        if (twin.score > 0 && (twin.likelyDuplicate || !liesWithin(landscape, row, other)))
            twins.push_back(std::move(twin));
    }
    std::stable_sort(twins.begin(), twins.end(), [](const Twin& a, const Twin& b) { return a.score > b.score; });
    if (twins.size() > static_cast<size_t>(options.most))
        twins.resize(static_cast<size_t>(options.most));
    for (auto& twin : twins)
        twin.reasons = reasonsFor(index, row, twin.row);
    return twins;
}

std::vector<bool> rowsOf(const query::Snapshot& snapshot)
{
    std::vector<bool> rows(snapshot.landscape->projects().size(), false);
    for (const auto& match : snapshot.matching)
        rows[static_cast<size_t>(match.row)] = true;
    return rows;
}

std::vector<DuplicatePair> likelyDuplicates(const TwinIndex& index)
{
    const auto count = static_cast<int>(index.landscape().projects().size());
    std::vector<std::vector<double>> scores;
    for (int row = 0; row < count; ++row)
        scores.push_back(index.textScores(row));
    std::vector<DuplicatePair> pairs;
    for (int a = 0; a < count; ++a) {
        for (int b = a + 1; b < count; ++b) {
            const double score = std::min(scores[static_cast<size_t>(a)][static_cast<size_t>(b)],
                                          scores[static_cast<size_t>(b)][static_cast<size_t>(a)]);
            if (score >= kDuplicateText && mayBeSamePlace(index.landscape(), a, b))
                pairs.push_back({a, b, score});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const DuplicatePair& a, const DuplicatePair& b) { return a.textScore > b.textScore; });
    return pairs;
}

QString text(const TwinReason& reason, const base::Texts& texts)
{
    constexpr int kMostWords = 6;
    switch (reason.kind) {
    case TwinReason::Kind::UseCase:
        return texts.translate("Twins", "same use case");
    case TwinReason::Kind::RelatedUseCase:
        return texts.translate("Twins", "related use case");
    case TwinReason::Kind::Domain:
        return texts.translate("Twins", "same domain");
    case TwinReason::Kind::Vendor:
        return base::fillPlaceholders(texts.translate("Twins", "same vendor: %1"), {texts.list(reason.values)});
    case TwinReason::Kind::Technology:
        return texts.translate("Twins", "same technology");
    case TwinReason::Kind::Target:
        return texts.translate("Twins", "aimed at the same people");
    case TwinReason::Kind::Words:
        break;
    }
    const auto count = static_cast<int>(reason.values.size());
    QString words = reason.values.first(std::min(count, kMostWords)).join(QStringLiteral(", "));
    if (count > kMostWords)
        words += QStringLiteral(" …");
    return base::fillPlaceholders(texts.translate("Twins", "%n common word(s): %1", nullptr, count), {words});
}

} // namespace landkort::analysis
