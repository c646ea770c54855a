// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/import_world.h"

#include "core/exchange/issue_groups.h"

using namespace landkort;
using domain::OriginRule;
using domain::Status;
using exchange::IssueSeverity;
using test::issueOf;
using test::merged;
using test::originOf;
using test::placesOf;

TEST_CASE("Rows of one project become one project with an adoption each", "[core][exchange][import]")
{
    const auto result = merged({"Titel|Kommune|Fagområde|Status", "FleetOptimiser|Aarhus|Teknik og miljø|Pilot",
                                "Fleetoptimiser |Odense|Teknik og miljø|I drift", "Chatbot|Aarhus|Borgerservice|Pilot",
                                "FleetOptimiser|Køge||(Tom)"});
    CHECK(result.merged == 2);
    REQUIRE(result.projects.size() == 2);
    const auto& project = result.projects.front();
    CHECK(placesOf(project) == QStringList{"0751", "0461", "0259"});
    CHECK(project.adoptions[0].status == Status::Pilot);
    CHECK(project.adoptions[1].status == Status::InOperation);
    CHECK(project.adoptions[2].status == Status::Unknown);
    CHECK(project.status == Status::InOperation);
    const auto& provenance = result.provenance.front();
    REQUIRE(provenance.rows.size() == 3);
    CHECK(provenance.rows[2].lineNumber == 5);
    CHECK(issueOf(result.issues, "merged_row", 3));
    CHECK(issueOf(result.issues, "merged_row", 5));
    CHECK(project.id.text() == QStringLiteral("aarhus-fleetoptimiser"));
}

TEST_CASE("The same title with another domain, vendor or description is another project", "[core][exchange][import]")
{
    const auto result = merged({"Titel|Kommune|Fagområde|Leverandør", "Chatbot|Aarhus|Borgerservice|KMD",
                                "Chatbot|Odense|Borgerservice|Netcompany", "Chatbot|Køge|Administration|KMD"});
    CHECK(result.projects.size() == 3);
    CHECK(result.merged == 0);
    REQUIRE(issueOf(result.issues, "same_title", 3));
    CHECK(issueOf(result.issues, "same_title", 3)->severity == IssueSeverity::Note);
}

TEST_CASE("A row that says the same again is noted as a duplicate", "[core][exchange][import]")
{
    const auto result = merged({"Titel|Kommune|Status", "Chatbot|Aarhus|Pilot", "Chatbot|Aarhus|Pilot"});
    CHECK(result.projects.size() == 1);
    CHECK(result.merged == 1);
    CHECK(issueOf(result.issues, "duplicate_row", 3));
}

TEST_CASE("Rows without ids that contradict each other stay two projects", "[core][exchange][import]")
{
    const auto result = merged({"Titel|Kommune|Status", "Chatbot|Aarhus|Pilot", "Chatbot|Aarhus|I drift"});
    CHECK(result.projects.size() == 2);
    CHECK(result.merged == 0);
    REQUIRE(issueOf(result.issues, "contradicting_rows", 3));
    CHECK(issueOf(result.issues, "contradicting_rows", 3)->severity == IssueSeverity::Warning);
    CHECK(result.projects[1].id.text() == QStringLiteral("aarhus-chatbot-2"));
}

TEST_CASE("Of rows with one id that contradict each other nothing is lost", "[core][exchange][import]")
{
    const auto result = merged({"Id|Titel|Kommune|Status|Fagområde", "7|Chatbot|Aarhus|Pilot|Borgerservice",
                                "7|Chatbot|Aarhus|I drift|Administration", "7|Referater|Odense|Pilot|"});
    REQUIRE(result.projects.size() == 2);
    CHECK(result.merged == 1);
    const auto& project = result.projects.front();
    CHECK(project.id.text() == QStringLiteral("7"));
    CHECK(project.status == Status::Pilot);
    CHECK(project.domainKey == QStringLiteral("citizen_service"));
    const auto& origins = result.provenance.front().fields;
    REQUIRE(originOf(origins, "status", OriginRule::OtherRow));
    CHECK(originOf(origins, "status", OriginRule::OtherRow)->original == QStringLiteral("I drift"));
    CHECK(originOf(origins, "domain", OriginRule::OtherRow));
    CHECK(issueOf(result.issues, "contradicting_rows", 3));
    CHECK(issueOf(result.issues, "contradicting_id", 4));
    CHECK(result.projects[1].id.text() == QStringLiteral("7-2"));
}

TEST_CASE("A status stated of several municipalities together is a shared one", "[core][exchange][import]")
{
    const auto result = merged({"Titel|Kommune|Status", "Chatbot|Aarhus, Odense|Pilot", "Referater|Køge|Pilot"});
    CHECK(result.projects[0].adoptions[1].basis == domain::AdoptionBasis::Shared);
    CHECK(result.projects[0].adoptions[1].status == Status::Pilot);
    CHECK(result.projects[1].adoptions[0].basis == domain::AdoptionBasis::Named);
}

TEST_CASE("The same problem is one group with its lines", "[core][exchange][import]")
{
    const auto table = test::parsed({"Titel|Kommune|Status", "A|Aarhus|Drift (delvis)", "B|Odense|i gang?",
                                     "C|Køge|Drift (delvis)", "|Aarhus|Pilot"});
    const auto groups = exchange::groupIssues(table.issues);
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].first.severity == IssueSeverity::Error);
    CHECK(groups[1].first.value == QStringLiteral("Drift (delvis)"));
    CHECK(groups[1].lines == std::vector<int>{2, 4});
    CHECK(groups[2].lines == std::vector<int>{3});
}
