// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content_scanner.h"
#include "core/report/unicode_map.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort::report;

static std::vector<ContentOperation> scan(std::string_view bytes)
{
    // The names point into the bytes, which outlive the operations in every test below.
    ContentScanner scanner(bytes);
    ContentOperation operation;
    std::vector<ContentOperation> all;
    while (scanner.next(operation))
        all.push_back(operation);
    return all;
}

TEST_CASE("ContentScanner reads strings, names and property dictionaries", "[core][report][checker]")
{
    const auto all =
        scan("/P << /MCID 7 /Lang (da) >> BDC % a (comment)\n/F1 9 Tf [(a\\)\\050\\101) -3 <4 2>] TJ EMC 3 Tr");
    REQUIRE(all.size() == 5);
    CHECK(all[0].name == "BDC");
    CHECK(all[0].mcid == 7);
    CHECK(all[0].language == "da");
    CHECK(all[0].names == std::vector<std::string>{"/P"});
    CHECK(all[1].lastNumber == 9);
    CHECK(all[2].strings == std::vector<std::string>{"a)(A", "B"});
    CHECK(all[4].lastNumber == 3);
}

TEST_CASE("ContentScanner passes over an inline image whatever its bytes", "[core][report][checker]")
{
    const auto all = scan("q BI /W 1 ID (BDC EI( \xFF EI Q");
    REQUIRE(all.size() == 3);
    CHECK(all[1].name == "EI");
    CHECK(all[2].name == "Q");
}

TEST_CASE("ContentScanner ends on anything unfinished", "[core][report][checker]")
{
    for (const char* broken : {"(", "(((\\", "<", "<<", "BI", "BI ID", "[", "/", "(\\1", "<</MCID", ">>>>", "\\", "{}"})
        CHECK(scan(broken).size() <= 1);
}

TEST_CASE("readUnicodeMap reads characters, ranges and lists", "[core][report][checker]")
{
    const UnicodeMap map = readUnicodeMap("2 beginbfchar <01> <0041> <02> <00660066> endbfchar\n"
                                          "2 beginbfrange <10> <12> <0061> <20> <21> [<0030> <0031>] endbfrange");
    CHECK(map.texts.at(1) == u"A");
    CHECK(map.texts.at(2) == u"ff");
    CHECK(map.texts.at(0x12) == u"c");
    CHECK(map.texts.at(0x21) == u"1");
    CHECK_FALSE(map.holds(3));
    CHECK_FALSE(map.mapsTo(0));
}

TEST_CASE("readUnicodeMap stays small whatever a range claims", "[core][report][checker]")
{
    CHECK(readUnicodeMap("beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange").texts.size() <= 70000);
    CHECK(readUnicodeMap("beginbfrange <05> <01> <0041> endbfrange <").texts.empty());
}
