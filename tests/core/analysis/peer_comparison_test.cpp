// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/peer_comparison.h"

#include "tests/core/query/small_landscape.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::analysis;
using namespace landkort::test;
using Catch::Approx;
using domain::Coverage;
using domain::Status;
using query::Dimension;

namespace {

// Indexes of fourMunicipalities().
constexpr int kNyborg = 0;
constexpr int kOdense = 1;
constexpr int kAalborg = 2;
constexpr int kAarhus = 3;

std::vector<domain::Project> projects()
{
    domain::Project joint = project("joint", Status::InOperation, "2026-05-08",
                                    {adoption("0461", Status::InOperation, "2023"),
                                     adoption("0751", Status::Pilot, "2025-01"), adoption("0450", Status::Unknown)});
    joint.useCaseKey = QStringLiteral("chat");
    joint.latestSource = base::PartialDate::fromIso(QStringLiteral("2026-05-08"));
    domain::Project own =
        project("own", Status::Planned, "2024-03", {adoption("0751", Status::Planned, "2024-03")}, "health_care");
    own.useCaseKey = QStringLiteral("roads");
    own.latestSource = base::PartialDate::fromIso(QStringLiteral("2026-02"));
    domain::Project second = project("second", Status::InOperation, "", {adoption("0751", Status::InOperation, "")});
    second.useCaseKey = QStringLiteral("roads");
    return {joint, own, second, project("nowhere", Status::Pilot, "2024")};
}

std::shared_ptr<const query::Landscape> landscape(Coverage coverage, std::vector<domain::Project> content = projects())
{
    domain::Edition edition;
    edition.coverage = coverage;
    edition.asOf = base::PartialDate::fromIso(QStringLiteral("2026-11-23"));
    domain::Vocabulary vocabulary = landscapeOf({})->vocabulary();
    vocabulary.useCases.resize(2);
    vocabulary.useCases[0].key = QStringLiteral("chat");
    vocabulary.useCases[1].key = QStringLiteral("roads");
    return std::make_shared<query::Landscape>(edition, vocabulary, fourMunicipalities(), std::move(content),
                                              [](const QString&) { return std::vector<int>{}; });
}

PeerComparison compare(Coverage coverage, PeerSet set, const query::ProjectFilter& filter = {})
{
    return comparePeers(query::makeSnapshot(landscape(coverage), filter), std::move(set));
}

} // namespace

TEST_CASE("comparePeers counts each municipality by its own adoption's status", "[core][analysis][peers]")
{
    const auto c = compare(Coverage::Documented, chosenPeers({kAarhus, kOdense, kNyborg}));
    REQUIRE(c.rows.size() == 3);
    CHECK(c.rows[0].counts.of(Status::Unknown) == 1); // Nyborg: never the joint project's "in operation"
    CHECK(c.rows[1].counts.of(Status::InOperation) == 1);
    CHECK(c.rows[2].counts.projects == 3);
    CHECK(c.rows[2].counts.of(Status::Pilot) == 1);
    CHECK(c.ownRow().municipality == kAarhus);
}

TEST_CASE("comparePeers' matrix holds the strongest own status of each use case", "[core][analysis][peers]")
{
    const auto c = compare(Coverage::Documented, chosenPeers({kAarhus, kOdense, kNyborg}));
    REQUIRE(c.useCases.size() == 2);
    CHECK(c.matrix[0][0].strongest == Status::Unknown);
    CHECK(c.matrix[0][0].projects == 1);
    CHECK(c.matrix[0][1].strongest == Status::InOperation);
    CHECK_FALSE(c.matrix[0][1].recent); // 2023 is more than two years before 23 November 2026
    CHECK(c.matrix[0][2].strongest == Status::Pilot);
    CHECK(c.matrix[0][2].recent);
    CHECK(c.matrix[1][0].isEmpty());
    CHECK(c.matrix[1][2].strongest == Status::InOperation);
    CHECK(c.matrix[1][2].projects == 2);
    CHECK(c.rows[2].useCases == 2);
    CHECK(c.rows[2].domains == 2);
    CHECK(c.rows[0].domains == 1);
}

TEST_CASE("comparePeers dates a municipality by sources about it, not about its partners", "[core][analysis][peers]")
{
    const auto c = compare(Coverage::Documented, chosenPeers({kAarhus, kOdense, kNyborg}));
    CHECK_FALSE(c.rows[0].latestSource.has_value()); // the joint project's 2026-05-08 is not about Nyborg
    CHECK(c.rows[1].latestSource->toIso() == QStringLiteral("2023"));
    CHECK(c.rows[2].latestSource->toIso() == QStringLiteral("2026-02")); // Aarhus' own project
}

TEST_CASE("comparePeers' rows are those of the snapshot under the same filter", "[core][analysis][peers]")
{
    query::ProjectFilter filter;
    filter.choose(Dimension::Domain, {QStringLiteral("economy")});
    const auto c = compare(Coverage::Documented, allPeers(*fourMunicipalities(), kAarhus), filter);
    const auto snapshot = query::makeSnapshot(landscape(Coverage::Documented), filter);
    REQUIRE(c.rows.size() == 4);
    for (const auto& row : c.rows)
        CHECK(row.counts ==
              snapshot->facet(Dimension::Municipality).rows[static_cast<size_t>(row.municipality)].filtered);
    CHECK(c.rows[kAarhus].counts.projects == 2);
    CHECK(c.rows[kAalborg].counts.projects == 0);
}

TEST_CASE("comparePeers is not narrowed by a filter of places: the set is the place", "[core][analysis][peers]")
{
    query::ProjectFilter filter;
    filter.choose(Dimension::Municipality, {QStringLiteral("0751")});
    const auto c = compare(Coverage::Documented, chosenPeers({kAarhus, kOdense}), filter);
    CHECK(c.rows[0].counts.projects == 1);
    CHECK(c.snapshot->filter.isEmpty());
}

TEST_CASE("Documented examples get no ranks, medians or rates, and a sentence why", "[core][analysis][peers]")
{
    const base::Texts danish(base::Language::Danish);
    const auto examples = compare(Coverage::Documented, allPeers(*fourMunicipalities(), kAarhus));
    CHECK_FALSE(examples.statistics.has_value());
    CHECK(whyNoStatistics(examples, danish).contains(QStringLiteral("dokumenterede eksempler")));
    const auto complete = compare(Coverage::Complete, allPeers(*fourMunicipalities(), kAarhus));
    CHECK(complete.statistics.has_value());
    CHECK(whyNoStatistics(complete, danish).isEmpty());
}

TEST_CASE("Complete editions get ranks with ties, the spread, and how firm a rank is", "[core][analysis][peers]")
{
    // Projects: Nyborg 1, Odense 1, Aalborg 0, Aarhus 3; all have 50,000 inhabitants.
    const auto c = compare(Coverage::Complete, allPeers(*fourMunicipalities(), kOdense));
    const auto& projects = c.statistics->of(PeerMeasure::Projects);
    REQUIRE(projects.has_value());
    CHECK(projects->ranks == std::vector<int>{2, 2, 4, 1});
    CHECK(projects->ranksWithOneMore == std::vector<int>{2, 2, 2, 1});
    CHECK(projects->ranksWithOneFewer == std::vector<int>{3, 3, 4, 1});
    CHECK(projects->spread.median == Approx(1));
    CHECK(projects->spread.lowerQuartile == Approx(0.75));
    CHECK(projects->spread.upperQuartile == Approx(1.5));
    const auto& rate = c.statistics->of(PeerMeasure::ProjectsPerHundredThousand);
    REQUIRE(rate.has_value());
    CHECK(rate->values == std::vector<double>{2, 2, 0, 6});
    const auto& inOperation = c.statistics->of(PeerMeasure::InOperation);
    CHECK(inOperation->ranks == std::vector<int>{3, 1, 3, 1});
    for (const auto& share : c.statistics->inOperation)
        CHECK_FALSE(share.has_value()); // fewer than five projects each
}

TEST_CASE("Complete editions get a share with interval from five projects on", "[core][analysis][peers]")
{
    std::vector<domain::Project> many;
    for (const char* id : {"a", "b", "c", "d", "e"})
        many.push_back(
            project(id, Status::Pilot, "", {adoption("0751", id[0] < 'c' ? Status::InOperation : Status::Pilot)}));
    const auto c = comparePeers(query::makeSnapshot(landscape(Coverage::Complete, many), {}), chosenPeers({kAarhus}));
    const auto& share = c.statistics->inOperation.front();
    REQUIRE(share.has_value());
    CHECK(share->count == 2);
    CHECK(share->of == 5);
    CHECK(share->low == Approx(0.1176).margin(0.00005)); // Wilson by hand for 2 of 5
    CHECK(share->high == Approx(0.7693).margin(0.00005));
}

TEST_CASE("A missing population leaves out the rates only", "[core][analysis][peers]")
{
    auto catalog = std::make_shared<domain::MunicipalityCatalog>(*fourMunicipalities());
    catalog->municipalities[kNyborg].population = 0;
    domain::Edition edition;
    edition.coverage = Coverage::Complete;
    const auto land = std::make_shared<query::Landscape>(edition, domain::Vocabulary{}, catalog, projects(),
                                                         [](const QString&) { return std::vector<int>{}; });
    const auto c = comparePeers(query::makeSnapshot(land, {}), allPeers(*catalog, kAarhus));
    CHECK(c.statistics->of(PeerMeasure::Projects).has_value());
    CHECK_FALSE(c.statistics->of(PeerMeasure::ProjectsPerHundredThousand).has_value());
}
