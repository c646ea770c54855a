// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/twins.h"
#include "core/exchange/bundled_data.h"
#include "core/exchange/tsv_reader.h"

#include <QFile>

#include <algorithm>

namespace landkort::test {

/// A row of tests/fixtures/twins/pairs.tsv.
struct LabelledPair {
    QString project;
    QString twin;
    bool sharedUseCase = false;
    bool heldOut = false;
    QString reason;
};

inline std::vector<LabelledPair> labelledPairs()
{
    QFile file(QStringLiteral(LANDKORT_SOURCE_DIR "/tests/fixtures/twins/pairs.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto table = exchange::readTsv(file.readAll(), QStringLiteral("pairs.tsv"));
    std::vector<LabelledPair> pairs;
    if (table) {
        for (const auto& row : table.value().rows)
            pairs.push_back({row.cells.at(0), row.cells.at(1), row.cells.at(2) == QStringLiteral("yes"),
                             row.cells.at(3) == QStringLiteral("held_out"), row.cells.at(4)});
    }
    return pairs;
}

/// The bundled register, read from data/ without a store.
inline std::shared_ptr<const query::Landscape> bundledRegister(const QString& folder)
{
    auto data = exchange::readBundledData(folder);
    auto& content = data.value().editions.front();
    return std::make_shared<query::Landscape>(content.edition, content.vocabulary,
                                              std::make_shared<domain::MunicipalityCatalog>(data.value().catalog),
                                              content.projects, [](const QString&) { return std::vector<int>{}; });
}

/// The ways of finding twins that are measured beside each other.
struct TwinMethod {
    const char* name;
    analysis::TwinWeights weights;
};
inline std::vector<TwinMethod> twinMethods()
{
    return {{"twins", {}}, {"same_use_case", {0, 1, 0, 0, 0, 0, false}}, {"bm25_alone", {1, 0, 0, 0, 0, 0, false}}};
}

struct Recall {
    int found = 0;
    int pairs = 0;
    QStringList missed;
    double share() const { return pairs ? static_cast<double>(found) / pairs : 0; }
};

/// How many of the half's pairs have their twin among the first five.
inline Recall recallAmongFirstFive(const analysis::TwinIndex& index, bool heldOut, const analysis::TwinWeights& weights)
{
    Recall recall;
    for (const auto& pair : labelledPairs()) {
        if (pair.heldOut != heldOut)
            continue;
        analysis::TwinOptions options;
        options.weights = weights;
        const int wanted = index.landscape().rowOf(domain::ProjectId(pair.twin));
        const auto twins =
            analysis::findTwins(index, index.landscape().rowOf(domain::ProjectId(pair.project)), options);
        const bool found = std::any_of(twins.begin(), twins.end(), [&](const auto& t) { return t.row == wanted; });
        ++recall.pairs;
        recall.found += found;
        if (!found)
            recall.missed.append(pair.project + QStringLiteral(" -> ") + pair.twin);
    }
    return recall;
}

} // namespace landkort::test
