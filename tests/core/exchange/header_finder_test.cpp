// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/import_world.h"

using namespace landkort;
using exchange::findTable;
using exchange::IssueSeverity;
using test::issueOf;
using test::sheetOf;

static exchange::FoundTable find(std::initializer_list<const char*> lines)
{
    return findTable(sheetOf(lines), QStringLiteral("test.csv"));
}

TEST_CASE("A title block above the header is left out and named", "[core][exchange][import]")
{
    const auto found = find({"Oversigt over AI-projekter i kommunerne", "", "Udarbejdet af KL||",
                             "Titel|Kommune|Status", "Chatbot|Aarhus|I drift"});
    CHECK(found.headerLine == 4);
    CHECK(found.table.header == QStringList{"Titel", "Kommune", "Status"});
    REQUIRE(found.table.rows.size() == 1);
    CHECK(found.table.rows.front().lineNumber == 5);
    REQUIRE(issueOf(found.issues, "title_row", 1));
    REQUIRE(issueOf(found.issues, "title_row", 3));
    CHECK(issueOf(found.issues, "title_row", 1)->severity == IssueSeverity::Note);
    CHECK(found.issues.size() == 2);
}

TEST_CASE("Power BI's list of filters is left out at the top and at the bottom", "[core][exchange][import]")
{
    const auto top = find({"Anvendte filtre:\nStatus er ikke (Tom)", "", "Titel|Kommune", "Chatbot|Aarhus"});
    CHECK(top.headerLine == 3);
    REQUIRE(issueOf(top.issues, "filter_block", 1));
    const auto several =
        find({"Anvendte filtre:", "Status er ikke (Tom)", "Kommune er Aarhus", "", "Titel|Kommune", "Chatbot|Aarhus"});
    CHECK(several.headerLine == 5);
    CHECK(issueOf(several.issues, "filter_block", 3));
    const auto bottom = find({"Titel|Kommune", "Chatbot|Aarhus", "", "Applied filters:", "Status is not (Blank)"});
    CHECK(bottom.table.rows.size() == 1);
    CHECK(issueOf(bottom.issues, "filter_block", 4));
    CHECK(issueOf(bottom.issues, "filter_block", 5));
}

TEST_CASE("A separator line, empty rows, a repeated header and a row of totals are left out and named",
          "[core][exchange][import]")
{
    const auto found = find({"sep=;", "Titel|Kommune|Antal", "Chatbot|Aarhus|1", "", "||", "Titel|Kommune|Antal",
                             "Referater|Odense|2", "I alt||3", ""});
    CHECK(found.table.rows.size() == 2);
    CHECK(issueOf(found.issues, "separator_line", 1));
    REQUIRE(issueOf(found.issues, "empty_rows", 4));
    CHECK(issueOf(found.issues, "empty_rows", 4)->arguments == QStringList{"4", "5"});
    CHECK(issueOf(found.issues, "repeated_header", 6));
    CHECK(issueOf(found.issues, "totals_row", 8));
    CHECK(found.issues.size() == 4);
}

TEST_CASE("A project named Total is no row of totals", "[core][exchange][import]")
{
    CHECK(find({"Titel|Kommune", "Total overblik|Aarhus", "Total|Aarhus"}).table.rows.size() == 2);
}

TEST_CASE("Two rows of headers are told", "[core][exchange][import]")
{
    const auto below = find({"Titel|Kommune|Status", "Title|Municipality|Stage", "Chatbot|Aarhus|I drift"});
    CHECK(below.table.rows.size() == 1);
    REQUIRE(issueOf(below.issues, "two_header_rows", 2));
    CHECK(issueOf(below.issues, "two_header_rows", 2)->severity == IssueSeverity::Warning);
    const auto above =
        find({"Projektet||Stedet|", "Titel|Status|Kommune|Region", "Chatbot|I drift|Aarhus|Midtjylland"});
    CHECK(above.headerLine == 2);
    CHECK(issueOf(above.issues, "two_header_rows", 1));
}

TEST_CASE("Headers become distinct, ragged rows fit, and what does not fit is told", "[core][exchange][import]")
{
    const auto found =
        find({"Titel|Kommune|Status|Status||", "Chatbot|Aarhus", "Referater|Odense|Pilot|x|y|z", "A|B|C|D||"});
    CHECK(found.table.header == QStringList{"Titel", "Kommune", "Status", "Status (2)"});
    REQUIRE(found.table.rows.size() == 3);
    for (const auto& row : found.table.rows)
        CHECK(row.cells.size() == 4);
    REQUIRE(issueOf(found.issues, "ragged_row", 3));
    CHECK(issueOf(found.issues, "ragged_row", 3)->severity == IssueSeverity::Warning);
    CHECK(issueOf(found.issues, "ragged_row", 3)->value == QStringLiteral("y | z"));
    CHECK(found.issues.size() == 1);
    const auto unnamed = find({"Titel||Kommune|", "Chatbot|1|Aarhus|x", "Referater|2|Odense|y"});
    CHECK(unnamed.table.header == QStringList{"Titel", "#2", "Kommune", "#4"});
    const auto shifted = find({"|Titel||Kommune", "|Chatbot||Aarhus"});
    CHECK(shifted.table.header == QStringList{"Titel", "Kommune"});
    CHECK(shifted.table.rows.front().cells == QStringList{"Chatbot", "Aarhus"});
}

TEST_CASE("A foreign header is found by its width, and an empty sheet has no table", "[core][exchange][import]")
{
    const auto foreign = find({"Het algoritmeregister", "Naam|Organisatie|Fase", "A|B|C", "D|E|F"});
    CHECK(foreign.headerLine == 2);
    CHECK(foreign.table.rows.size() == 2);
    CHECK(find({}).table.header.isEmpty());
    CHECK(find({"", "|"}).table.header.isEmpty());
    CHECK(find({"Titel|Kommune"}).table.rows.empty());
}
