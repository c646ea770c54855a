// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints one JSON object: recall among the first five for the labelled pairs, by half and method, and what finding the
// twins of one project and changing the set of comparison cost, in milliseconds. Nothing here is asserted; the bound is
// in tests/core/analysis/twins_test.cpp.   landkort_twins_bench [--held-out]
#include "core/analysis/peer_comparison.h"
#include "tests/core/analysis/labelled_pairs.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstring>
#include <functional>

using namespace landkort;

namespace {

double medianMs(int runs, const std::function<void(int)>& job)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        job(run);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[static_cast<size_t>(runs) / 2];
}

QJsonObject recallJson(const analysis::TwinIndex& index, bool heldOut)
{
    QJsonObject json;
    for (const auto& method : test::twinMethods()) {
        const auto recall = test::recallAmongFirstFive(index, heldOut, method.weights);
        QJsonObject figures{{QStringLiteral("found"), recall.found},
                            {QStringLiteral("of"), recall.pairs},
                            {QStringLiteral("recall"), recall.share()}};
        if (!heldOut) // what is missed in the held-out half is nobody's business while weights are chosen
            figures.insert(QStringLiteral("missed"), QJsonArray::fromStringList(recall.missed));
        json.insert(QLatin1String(method.name), figures);
    }
    return json;
}

} // namespace

int main(int argc, char** argv)
{
    const auto landscape = test::bundledRegister(QStringLiteral(LANDKORT_SOURCE_DIR "/data"));
    const analysis::TwinIndex index(landscape);
    QJsonObject figures{{QStringLiteral("tuning"), recallJson(index, false)}};
    if (argc > 1 && std::strcmp(argv[1], "--held-out") == 0)
        figures.insert(QStringLiteral("held_out"), recallJson(index, true));
    const auto projects = static_cast<int>(landscape->projects().size());
    const auto municipalities = static_cast<int>(landscape->catalog().municipalities.size());
    const auto snapshot = query::makeSnapshot(landscape, {});
    QJsonArray duplicates;
    for (const auto& pair : analysis::likelyDuplicates(index))
        duplicates.append(landscape->projects()[static_cast<size_t>(pair.first)].id.text() + QStringLiteral(" = ") +
                          landscape->projects()[static_cast<size_t>(pair.second)].id.text());
    figures.insert(QStringLiteral("likely_duplicates"), duplicates);
    figures.insert(QStringLiteral("index_ms"), medianMs(11, [&](int) { const analysis::TwinIndex again(landscape); }));
    figures.insert(QStringLiteral("twins_of_one_project_ms"),
                   medianMs(projects, [&](int run) { analysis::findTwins(index, run); }));
    figures.insert(QStringLiteral("peers_switch_ms"), medianMs(municipalities, [&](int run) {
                       analysis::comparePeers(snapshot, analysis::peersBySize(landscape->catalog(), run));
                   }));
    figures.insert(QStringLiteral("peers_all_ms"), medianMs(municipalities, [&](int run) {
                       analysis::comparePeers(snapshot, analysis::allPeers(landscape->catalog(), run));
                   }));
    std::printf("%s", QJsonDocument(figures).toJson().constData());
    return 0;
}
