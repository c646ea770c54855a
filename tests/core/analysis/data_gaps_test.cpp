// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/data_gaps.h"

#include "tests/core/query/small_landscape.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::analysis;
using namespace landkort::test;
using domain::Coverage;
using domain::Status;
using query::Dimension;

namespace {

// Indexes of fourMunicipalities().
constexpr int kNyborg = 0;
constexpr int kAarhus = 3;

domain::Project ofUseCase(const char* id, const char* useCase, Status status, std::vector<domain::Adoption> adoptions,
                          const char* domainKey = "economy")
{
    domain::Project p = project(id, status, "", std::move(adoptions), domainKey);
    p.useCaseKey = QString::fromLatin1(useCase);
    return p;
}

std::shared_ptr<const query::Landscape> landscape(std::vector<domain::Project> projects,
                                                  Coverage coverage = Coverage::Documented)
{
    domain::Edition edition;
    edition.coverage = coverage;
    edition.asOf = base::PartialDate::fromIso(QStringLiteral("2026-11-23"));
    domain::Vocabulary vocabulary = landscapeOf({})->vocabulary();
    for (const char* key : {"chat", "roads", "letters", "heat"}) {
        vocabulary.useCases.emplace_back();
        vocabulary.useCases.back().key = QString::fromLatin1(key);
    }
    return std::make_shared<query::Landscape>(edition, vocabulary, fourMunicipalities(), std::move(projects),
                                              [](const QString&) { return std::vector<int>{}; });
}

std::vector<WhiteSpot> spotsOf(int subject, std::vector<domain::Project> projects,
                               const query::ProjectFilter& filter = {})
{
    const auto land = landscape(std::move(projects));
    return whiteSpots(comparePeers(query::makeSnapshot(land, filter), allPeers(*fourMunicipalities(), subject)));
}

QString useCaseKey(int item)
{
    return QStringList{QStringLiteral("chat"), QStringLiteral("roads"), QStringLiteral("letters"),
                       QStringLiteral("heat")}
        .at(item);
}

} // namespace

TEST_CASE("A white spot is in operation with a peer and not documented with the municipality", "[core][analysis][gaps]")
{
    const auto spots = spotsOf(
        kAarhus, {ofUseCase("a", "chat", Status::InOperation, {adoption("0461", Status::InOperation, "2026-01")}),
                  ofUseCase("b", "roads", Status::InOperation, {adoption("0461", Status::InOperation, "2026-01")}),
                  ofUseCase("own", "roads", Status::Ended, {adoption("0751", Status::Ended, "2020")}), // has tried it
                  ofUseCase("c", "letters", Status::Pilot, {adoption("0461", Status::Pilot, "2026-01")}),
                  ofUseCase("d", "", Status::InOperation, {adoption("0461", Status::InOperation, "2026-01")})});
    REQUIRE(spots.size() == 1);
    CHECK(useCaseKey(spots[0].useCase) == QStringLiteral("chat"));
    CHECK(spots[0].peers == 1);
    REQUIRE(spots[0].contacts.size() == 1);
    CHECK(spots[0].contacts[0].row == 0);
}

TEST_CASE("A peer's own status counts, never that of the joint project", "[core][analysis][gaps]")
{
    const auto spots =
        spotsOf(kAarhus, {ofUseCase("joint", "chat", Status::InOperation,
                                    {adoption("0461", Status::Unknown), adoption("0450", Status::Pilot, "2026")})});
    CHECK(spots.empty());
}

TEST_CASE("White spots come by how many peers, then by how new", "[core][analysis][gaps]")
{
    const auto spots = spotsOf(
        kAarhus,
        {ofUseCase("old", "chat", Status::InOperation, {adoption("0461", Status::InOperation, "2020")}),
         ofUseCase("undated", "roads", Status::InOperation, {adoption("0461", Status::InOperation, "")}),
         ofUseCase("new", "letters", Status::InOperation, {adoption("0461", Status::InOperation, "2026-05")}),
         ofUseCase("two", "heat", Status::InOperation,
                   {adoption("0461", Status::InOperation, "2019"), adoption("0450", Status::InOperation, "2021-06")})});
    REQUIRE(spots.size() == 4);
    CHECK(useCaseKey(spots[0].useCase) == QStringLiteral("heat"));
    CHECK(spots[0].peers == 2);
    CHECK(spots[0].recentPeers == 0);
    CHECK(spots[0].contacts[0].municipality == kNyborg); // the newer of the two
    CHECK(useCaseKey(spots[1].useCase) == QStringLiteral("letters"));
    CHECK(spots[1].recentPeers == 1);
    CHECK(useCaseKey(spots[2].useCase) == QStringLiteral("chat"));
    CHECK(useCaseKey(spots[3].useCase) == QStringLiteral("roads"));
    CHECK_FALSE(spots[3].newest.has_value());
}

TEST_CASE("White spots obey the filter", "[core][analysis][gaps]")
{
    query::ProjectFilter filter;
    filter.choose(Dimension::Domain, {QStringLiteral("health_care")});
    const auto spots =
        spotsOf(kAarhus,
                {ofUseCase("a", "chat", Status::InOperation, {adoption("0461", Status::InOperation, "2026-01")}),
                 ofUseCase("b", "roads", Status::InOperation, {adoption("0461", Status::InOperation, "2026-01")},
                           "health_care")},
                filter);
    REQUIRE(spots.size() == 1);
    CHECK(useCaseKey(spots[0].useCase) == QStringLiteral("roads"));
}

TEST_CASE("A filter of statuses does not make the municipality's own pilot a white spot", "[core][analysis][gaps]")
{
    query::ProjectFilter filter;
    filter.choose(Dimension::Status, {QStringLiteral("in_operation")});
    const auto spots =
        spotsOf(kAarhus,
                {ofUseCase("a", "chat", Status::InOperation, {adoption("0461", Status::InOperation, "2026-01")}),
                 ofUseCase("own", "chat", Status::Pilot, {adoption("0751", Status::Pilot, "2026-01")}),
                 ofUseCase("b", "roads", Status::InOperation, {adoption("0461", Status::InOperation, "2026-01")})},
                filter);
    REQUIRE(spots.size() == 1);
    CHECK(useCaseKey(spots[0].useCase) == QStringLiteral("roads"));
}

TEST_CASE("The country's untaken use cases have more pilots than projects in operation", "[core][analysis][gaps]")
{
    const auto at = [](Status s) { return std::vector<domain::Adoption>{adoption("0461", s, "2026-01")}; };
    const auto land =
        landscape({ofUseCase("a", "chat", Status::Pilot, at(Status::Pilot)),
                   ofUseCase("b", "chat", Status::Pilot, at(Status::Pilot)),
                   ofUseCase("c", "chat", Status::InOperation, at(Status::InOperation)),
                   ofUseCase("d", "roads", Status::Pilot, at(Status::Pilot)),
                   ofUseCase("e", "letters", Status::Pilot, at(Status::Pilot)),
                   ofUseCase("f", "letters", Status::Pilot, at(Status::Pilot)),
                   ofUseCase("g", "letters", Status::InOperation, {}),
                   ofUseCase("h", "letters", Status::InOperation, {}), ofUseCase("i", "heat", Status::Pilot, {}),
                   ofUseCase("j", "heat", Status::Pilot, {}), ofUseCase("k", "heat", Status::Pilot, {})});
    const auto untaken = untakenUseCases(*query::makeSnapshot(land, {}));
    REQUIRE(untaken.size() == 2);
    CHECK(useCaseKey(untaken[0].useCase) == QStringLiteral("heat"));
    CHECK(untaken[0].contacts.empty()); // nobody is named
    CHECK(useCaseKey(untaken[1].useCase) == QStringLiteral("chat"));
    REQUIRE(untaken[1].contacts.size() == 3);
    CHECK(untaken[1].contacts[0].row == 2); // in operation first
}

TEST_CASE("Thin domains have fewer than five projects in operation, the emptiest first", "[core][analysis][gaps]")
{
    std::vector<domain::Project> projects;
    for (const char* id : {"a", "b", "c", "d", "e"})
        projects.push_back(project(id, Status::InOperation, "2026"));
    projects.push_back(
        project("f", Status::InOperation, "2026", {adoption("0461", Status::InOperation, "2026")}, "health_care"));
    const auto thin = thinDomains(*query::makeSnapshot(landscape(projects), {}));
    REQUIRE(thin.size() == 1);
    CHECK(thin[0].domain == 1);
    REQUIRE(thin[0].contacts.size() == 1); // whom to ask
    CHECK(thin[0].contacts[0].row == 5);
    projects.pop_back();
    projects.pop_back();
    const auto both = thinDomains(*query::makeSnapshot(landscape(projects), {}));
    REQUIRE(both.size() == 2);
    CHECK(both[0].counts.projects == 0);
}

TEST_CASE("What a white spot means depends on the edition's coverage", "[core][analysis][gaps]")
{
    const base::Texts danish(base::Language::Danish);
    CHECK(meaningOfWhiteSpot(*landscape({}), danish).startsWith(QStringLiteral("Ikke dokumenteret her")));
    CHECK(
        meaningOfWhiteSpot(*landscape({}, Coverage::Complete), danish).startsWith(QStringLiteral("Ikke indberettet")));
}
