// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/import_world.h"

#include "core/exchange/register_synonyms.h"

using namespace landkort;
using domain::OriginRule;
using domain::Status;
using exchange::IssueSeverity;
using test::issueOf;
using test::originOf;
using test::parsed;

TEST_CASE("A status is known in many words and never guessed", "[core][exchange][import]")
{
    const std::pair<const char*, Status> known[] = {
        {"I drift", Status::InOperation},    {"Drift", Status::InOperation},  {"I DRIFT (2023)", Status::InOperation},
        {"deployed", Status::InOperation},   {"Pilotprojekt", Status::Pilot}, {"Proof-of-concept", Status::Pilot},
        {"Under afprøvning", Status::Pilot}, {"Planlagt", Status::Planned},   {"afsluttet", Status::Ended},
        {"Skrinlagt.", Status::Ended},       {"Abandoned", Status::Ended}};
    for (const auto& [text, status] : known) {
        INFO(text);
        CHECK(exchange::statusFromWords(QString::fromUtf8(text)) == status);
    }
    for (const char* text :
         {"i gang?", "I drift?", "Drift (delvis)", "i drift / pilot", "ikke i drift", "", "aktiv", "test og drift"}) {
        INFO(text);
        CHECK_FALSE(exchange::statusFromWords(QString::fromUtf8(text)));
    }
}

TEST_CASE("Words for nothing stated are nothing stated", "[core][exchange][import]")
{
    for (const char* text : {"", "(Tom)", "(Blank)", "-", "–", "n/a", "N/A", "ikke oplyst", "Ukendt", "?", "null"})
        CHECK(exchange::meansNotStated(QString::fromUtf8(text)));
    for (const char* text : {"Nej", "0", "Tomgang", "ingen"})
        CHECK_FALSE(exchange::meansNotStated(QString::fromUtf8(text)));
}

TEST_CASE("The record of the walk arrives as it should", "[core][exchange][import]")
{
    const auto table =
        parsed({"Titel|Kommune|Fagområde|Status|Opstart",
                "Digitalt nattilsyn på plejecentre|Næstved Kommune|Sundhed og ældre|Drift (2023)|forår 2023"});
    REQUIRE(table.rows.size() == 1);
    const auto& row = table.rows.front();
    CHECK(row.project.domainKey == QStringLiteral("health_care"));
    CHECK(row.project.status == Status::InOperation);
    CHECK(row.project.started->toIso() == QStringLiteral("2023"));
    REQUIRE(row.project.adoptions.size() == 1);
    CHECK(row.project.adoptions.front().municipality.text() == QStringLiteral("0370"));
    CHECK(row.project.adoptions.front().status == Status::InOperation);
    CHECK_FALSE(row.project.adoptions.front().statusDate);
    const auto* status = originOf(row.origins, "status", OriginRule::KnownWord);
    REQUIRE(status);
    CHECK(status->original == QStringLiteral("Drift (2023)"));
    CHECK(status->column == QStringLiteral("Status"));
    CHECK(status->row.lineNumber == 2);
    const auto* place = originOf(row.origins, "municipalities", OriginRule::PlaceName);
    REQUIRE(place);
    CHECK(place->original == QStringLiteral("Næstved Kommune"));
    CHECK(place->municipality.text() == QStringLiteral("0370"));
    CHECK(originOf(row.origins, "started", OriginRule::DateWords));
    CHECK(row.origins.size() == 3);
    CHECK(table.issues.empty());
}

TEST_CASE("What is not recognised stays not stated, keeps its text and is told", "[core][exchange][import]")
{
    const auto table = parsed({"Titel|Kommune|Status|Målgruppe|Opstart", "Chatbot|Aarhus|i gang?|alle|snart",
                               "Referater|Arhuus|(Tom)|-|n/a"});
    const auto& first = table.rows[0];
    CHECK(first.project.status == Status::Unknown);
    CHECK_FALSE(first.project.target);
    CHECK_FALSE(first.project.started);
    REQUIRE(issueOf(table.issues, "unknown_status", 2));
    const auto* issue = issueOf(table.issues, "unknown_status", 2);
    CHECK(issue->severity == IssueSeverity::Warning);
    CHECK(issue->column == QStringLiteral("Status"));
    CHECK(issue->value == QStringLiteral("i gang?"));
    CHECK(issueOf(table.issues, "unknown_target", 2));
    CHECK(issueOf(table.issues, "unknown_date", 2));
    CHECK(originOf(first.origins, "status", OriginRule::NotRecognised)->original == QStringLiteral("i gang?"));
    const auto& second = table.rows[1];
    CHECK(second.project.adoptions.empty());
    CHECK(originOf(second.origins, "municipalities", OriginRule::NotRecognised)->original == QStringLiteral("Arhuus"));
    CHECK(originOf(second.origins, "status", OriginRule::NotStatedWord));
    CHECK(issueOf(table.issues, "unknown_municipality", 3));
    CHECK(table.issues.size() == 4);
    const base::Texts english(base::Language::English);
    CHECK(issueOf(table.issues, "unknown_municipality", 3)->sentence(english).contains(QStringLiteral("Aarhus")));
}

TEST_CASE("An unknown domain or use case becomes the edition's own entry, as written", "[core][exchange][import]")
{
    const auto table = parsed({"Titel|Fagområde|Anvendelsesområde", "A|Beredskab|AI til drukneforebyggelse",
                               "B|beredskab|AI til referater", "C|Sundhed & Ældre|", "D|Borgerservise|"});
    CHECK(table.rows[0].project.domainKey == QStringLiteral("beredskab"));
    CHECK(table.rows[1].project.domainKey == QStringLiteral("beredskab"));
    CHECK(table.rows[1].project.useCaseKey == QStringLiteral("meeting_minutes"));
    CHECK(table.rows[2].project.domainKey == QStringLiteral("health_care"));
    CHECK(originOf(table.rows[2].origins, "domain", OriginRule::KnownEntry));
    const auto* own = table.vocabulary.domain(QStringLiteral("beredskab"));
    REQUIRE(own);
    CHECK(own->danish == QStringLiteral("Beredskab"));
    CHECK(own->origin == domain::DomainEntry::Origin::Edition);
    CHECK(table.vocabulary.useCase(table.rows[0].project.useCaseKey)->danish ==
          QStringLiteral("AI til drukneforebyggelse"));
    CHECK(table.vocabulary.domains.size() == test::vocabulary().domains.size() + 2);
    const auto* similar = issueOf(table.issues, "similar_entry", 5);
    REQUIRE(similar);
    CHECK(similar->arguments.back() == QStringLiteral("Borgerservice"));
}

TEST_CASE("Rules of the user say what a value means, and can be taken back", "[core][exchange][import]")
{
    domain::ImportRules rules;
    rules.set(QStringLiteral("status"), QStringLiteral("Drift (delvis)"), QStringLiteral("in_operation"));
    rules.set(QStringLiteral("domain"), QStringLiteral("Ældre"), QStringLiteral("health_care"));
    rules.set(QStringLiteral("municipalities"), QStringLiteral("Arhuus"), QStringLiteral("0751"));
    rules.set(QStringLiteral("target"), QStringLiteral("alle"), QString());
    const auto lines = {"Titel|Kommune|Fagområde|Status|Målgruppe", "A|Arhuus og Odense|ældre|drift  (delvis)|alle"};
    const auto table = parsed(lines, rules);
    const auto& row = table.rows.front();
    CHECK(row.project.status == Status::InOperation);
    CHECK(row.project.domainKey == QStringLiteral("health_care"));
    CHECK(test::placesOf(row.project) == QStringList{"0461", "0751"});
    CHECK(originOf(row.origins, "status", OriginRule::UserRule));
    CHECK(table.issues.empty());
    rules.remove(QStringLiteral("status"), QStringLiteral("DRIFT (delvis)"));
    CHECK(parsed(lines, rules).rows.front().project.status == Status::Unknown);
}

TEST_CASE("A row without a title is skipped as an error", "[core][exchange][import]")
{
    const auto table = parsed({"Titel|Kommune", "|Aarhus", "(Tom)|Odense", "C|Køge"});
    CHECK(table.rows.size() == 1);
    CHECK(table.skipped == 2);
    REQUIRE(issueOf(table.issues, "no_title", 2));
    CHECK(issueOf(table.issues, "no_title", 2)->severity == IssueSeverity::Error);
    CHECK(issueOf(table.issues, "no_title", 3));
}

TEST_CASE("Contact data is kept apart from everything else", "[core][exchange][import]")
{
    const auto table =
        parsed({"Titel|Beskrivelse|Kontaktperson|Status", "A|Ring til Bo på 12 34 56 78.|Bo Hansen|skriv til bo@a.dk"});
    const auto& row = table.rows.front();
    CHECK(row.project.description == QStringLiteral("Ring til Bo på […]."));
    REQUIRE(row.contacts.size() == 3);
    CHECK(row.contacts.back().text == QStringLiteral("Bo Hansen"));
    CHECK(issueOf(table.issues, "contact_in_text"));
    for (const auto& origin : row.origins) {
        CHECK_FALSE(origin.original.contains(QStringLiteral("bo@a.dk")));
        CHECK_FALSE(origin.original.contains(QStringLiteral("12 34")));
    }
    for (const auto& issue : table.issues)
        CHECK_FALSE(issue.value.contains(QStringLiteral("bo@a.dk")));
}

TEST_CASE("Sources are addresses or stay as texts; vendors are split at semicolons", "[core][exchange][import]")
{
    const auto table = parsed({"Titel|Kilde|Leverandør", "A|https://a.dk/x?y=1, www.b.dk/z|KMD; Netcompany",
                               "B|Jydske Vestkysten|KMD, Systematic"});
    CHECK(table.rows[0].project.source.address == QStringLiteral("https://a.dk/x?y=1"));
    CHECK(table.rows[0].project.otherSources == QStringList{"https://www.b.dk/z"});
    CHECK(table.rows[0].project.vendors == QStringList{"KMD", "Netcompany"});
    CHECK(table.rows[1].project.source.address.isEmpty());
    CHECK(table.rows[1].project.source.title == QStringLiteral("Jydske Vestkysten"));
    CHECK(table.rows[1].project.vendors == QStringList{"KMD, Systematic"});
}
