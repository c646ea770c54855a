// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/shared_solutions.h"

#include "core/exchange/bundled_comparison.h"
#include "tests/core/analysis/labelled_pairs.h"
#include "tests/core/exchange/data_folder.h"
#include "tests/core/query/small_landscape.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::analysis;
using namespace landkort::test;
using domain::Status;

namespace {

std::vector<domain::SharedSolution> bundledSolutions()
{
    return exchange::readBundledSolutions(bundledDataFolder()).value();
}

domain::SharedSolution solution(const char* term)
{
    return {QStringLiteral("s"), QStringLiteral("S"), {}, {QString::fromUtf8(term)}, QStringLiteral("https://x")};
}

domain::Project titled(const char* id, const char* title, std::vector<domain::Adoption> adoptions)
{
    domain::Project p = project(id, Status::InOperation, "2026-05-08", std::move(adoptions));
    p.title = QString::fromUtf8(title);
    return p;
}

} // namespace

TEST_CASE("The table of shared solutions names projects of the register, and its terms find the same ones",
          "[core][analysis][solutions]")
{
    const auto land = bundledRegister(bundledDataFolder());
    for (const auto& s : bundledSolutions()) {
        CHECK_FALSE(s.projects.empty());
        domain::SharedSolution byTerms = s;
        byTerms.projects.clear();
        for (const auto& id : s.projects)
            CHECK(land->rowOf(id) >= 0);
        for (const auto& p : land->projects()) {
            const bool listed = std::find(s.projects.begin(), s.projects.end(), p.id) != s.projects.end();
            INFO(s.name.toStdString() << " " << p.id.text().toStdString());
            CHECK(isAbout(p, byTerms) == listed);
        }
    }
}

TEST_CASE("One solution, its adopters each with their own status and date", "[core][analysis][solutions]")
{
    const auto land = bundledRegister(bundledDataFolder());
    const auto solutions = bundledSolutions();
    const auto used = solutionsInUse(*query::makeSnapshot(land, {}), solutions);
    const auto kiri = std::find_if(used.begin(), used.end(),
                                   [](const auto& u) { return u.solution->key == QStringLiteral("kommune_kiri"); });
    REQUIRE(kiri != used.end());
    CHECK(kiri->rows.size() == 2);
    CHECK(kiri->adopters.size() == 10);
    const auto adopterNamed = [&](const char* name) {
        return *std::find_if(kiri->adopters.begin(), kiri->adopters.end(), [&](const Adopter& a) {
            return land->catalog().municipalities[static_cast<size_t>(a.municipality)].name == QString::fromUtf8(name);
        });
    };
    CHECK(adopterNamed("Frederiksberg").status == Status::Ended);
    CHECK(adopterNamed("Aarhus").status == Status::Unknown);
    CHECK_FALSE(adopterNamed("Aarhus").statusDate.has_value());
    CHECK(adopterNamed("Gentofte").statusDate->toIso() == QStringLiteral("2021-02"));
    CHECK_FALSE(adopterNamed("Gentofte").recent);
    CHECK(adopterNamed("Roskilde").rows.size() == 2);
    const auto muni =
        std::find_if(used.begin(), used.end(), [](const auto& u) { return u.solution->key == QStringLiteral("muni"); });
    CHECK(muni->claimed == 40); // of which three are named
    CHECK(muni->adopters.size() == 3);
}

TEST_CASE("An adopter in two projects of a solution has the strongest status, with its newest date",
          "[core][analysis][solutions]")
{
    const auto land = landscapeOf({titled("a", "Kiri skriver", {adoption("0751", Status::Pilot, "2026-01")}),
                                   titled("b", "Kiri taler", {adoption("0751", Status::InOperation, "2021")}),
                                   titled("c", "Kiri tegner", {adoption("0751", Status::InOperation, "2025-03")}),
                                   titled("d", "Kiri overalt", {})});
    const std::vector<domain::SharedSolution> solutions = {solution("Kiri")};
    const auto used = solutionsInUse(*query::makeSnapshot(land, {}), solutions);
    REQUIRE(used.size() == 1);
    REQUIRE(used[0].adopters.size() == 1);
    CHECK(used[0].adopters[0].status == Status::InOperation);
    CHECK(used[0].adopters[0].statusDate->toIso() == QStringLiteral("2025-03"));
    CHECK(used[0].rowsWithoutMunicipality == std::vector<int>{3});
}

TEST_CASE("A term is found as whole words, folded, in titles and vendors only", "[core][analysis][solutions]")
{
    CHECK(isAbout(titled("a", "Nyt: PLAI, planlægning", {}), solution("plai")));
    CHECK_FALSE(isAbout(titled("a", "Plaain planlægger", {}), solution("PLAI")));
    domain::Project p = titled("a", "Fakturaer", {});
    p.description = QStringLiteral("Ligner LetBetaling.");
    CHECK_FALSE(isAbout(p, solution("LetBetaling")));
    p.vendors = {QStringLiteral("KMD (LetBetaling)")};
    CHECK(isAbout(p, solution("LetBetaling")));
}

TEST_CASE("Adopters obey the filter of places", "[core][analysis][solutions]")
{
    const auto land = landscapeOf({titled(
        "a", "Kiri", {adoption("0751", Status::Pilot, "2026-01"), adoption("0461", Status::Pilot, "2026-01")})});
    query::ProjectFilter filter;
    filter.choose(query::Dimension::Municipality, {QStringLiteral("0461")});
    const std::vector<domain::SharedSolution> solutions = {solution("Kiri")};
    CHECK(solutionsInUse(*query::makeSnapshot(land, filter), solutions).front().adopters.size() == 1);
}
