// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/municipality_neighbours.h"

#include "core/exchange/bundled_comparison.h"
#include "core/exchange/bundled_data.h"
#include "tests/core/exchange/data_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace landkort;
using namespace landkort::geo;
using domain::MunicipalityCode;

namespace {

MunicipalityCode code(const char* text)
{
    return MunicipalityCode(QString::fromLatin1(text));
}

Ring square(double west, double south)
{
    return {{west, south}, {west + 1, south}, {west + 1, south + 1}, {west, south + 1}};
}

const exchange::BundledData& bundled()
{
    static const exchange::BundledData data = exchange::readBundledData(test::bundledDataFolder()).value();
    return data;
}

MunicipalityNeighbours bundledNeighbours()
{
    const auto tables = exchange::readComparisonData(test::bundledDataFolder(), bundled().catalog);
    REQUIRE(tables.ok());
    return {bundled().borders, tables.value().crossings};
}

std::set<QString> names(const std::vector<Neighbour>& neighbours)
{
    std::set<QString> found;
    for (const auto& neighbour : neighbours)
        found.insert(
            bundled().catalog.municipalities[static_cast<size_t>(bundled().catalog.indexOf(neighbour.code))].name);
    return found;
}

} // namespace

TEST_CASE("MunicipalityNeighbours need a stretch of border, a corner is not enough", "[core][geo][peers]")
{
    Borders borders;
    borders.municipalities = {{code("0001"), {{square(10, 55), {}}}},
                              {code("0002"), {{square(11, 55), {}}}},
                              {code("0003"), {{square(11, 56), {}}}}};
    const MunicipalityNeighbours neighbours(borders, {});
    REQUIRE(neighbours.of(code("0001")).size() == 1);
    CHECK(neighbours.of(code("0001")).front().code == code("0002"));
    CHECK(neighbours.of(code("0001")).front().sharesBorder);
    CHECK(neighbours.of(code("0002")).size() == 2);
    CHECK(neighbours.of(code("0009")).empty());
}

TEST_CASE("MunicipalityNeighbours knows an enclave by the hole around it", "[core][geo][peers]")
{
    Borders borders;
    const Ring inner = {{10.4, 55.4}, {10.6, 55.4}, {10.6, 55.6}, {10.4, 55.6}};
    borders.municipalities = {{code("0001"), {{square(10, 55), {Ring(inner.rbegin(), inner.rend())}}}},
                              {code("0002"), {{inner, {}}}}};
    CHECK(MunicipalityNeighbours(borders, {}).of(code("0002")).size() == 1);
}

TEST_CASE("Exactly seven municipalities have no land neighbour, and each has a crossing", "[core][geo][peers]")
{
    const auto neighbours = bundledNeighbours();
    std::set<QString> landless;
    for (const auto& municipality : bundled().catalog.municipalities) {
        const auto found = neighbours.of(municipality.code);
        CHECK_FALSE(found.empty());
        bool byLand = false;
        for (const auto& neighbour : found)
            byLand = byLand || neighbour.sharesBorder;
        if (!byLand)
            landless.insert(municipality.name);
    }
    CHECK(landless == std::set<QString>{QStringLiteral("Bornholm"), QStringLiteral("Samsø"), QStringLiteral("Læsø"),
                                        QStringLiteral("Langeland"), QStringLiteral("Morsø"), QStringLiteral("Fanø"),
                                        QStringLiteral("Ærø")});
}

TEST_CASE("Neighbours of the bundled borders are those of a map", "[core][geo][peers]")
{
    const auto neighbours = bundledNeighbours();
    CHECK(names(neighbours.of(code("0147"))) == std::set<QString>{QStringLiteral("København")}); // Frederiksberg
    CHECK(names(neighbours.of(code("0492"))) ==
          std::set<QString>{QStringLiteral("Faaborg-Midtfyn"), QStringLiteral("Svendborg"), QStringLiteral("Langeland"),
                            QStringLiteral("Sønderborg")});
    CHECK(names(neighbours.of(code("0561"))) == std::set<QString>{QStringLiteral("Fanø"), QStringLiteral("Haderslev"),
                                                                  QStringLiteral("Tønder"), QStringLiteral("Varde"),
                                                                  QStringLiteral("Vejen")});
    CHECK(names(neighbours.of(code("0773"))) ==
          std::set<QString>{QStringLiteral("Skive"), QStringLiteral("Thisted")}); // Morsø
}

TEST_CASE("Being neighbours is mutual", "[core][geo][peers]")
{
    const auto neighbours = bundledNeighbours();
    for (const auto& municipality : bundled().catalog.municipalities) {
        for (const auto& neighbour : neighbours.of(municipality.code)) {
            bool back = false;
            for (const auto& other : neighbours.of(neighbour.code))
                back = back || other.code == municipality.code;
            CHECK(back);
        }
    }
}

TEST_CASE("readComparisonData names file, line and column of what is wrong", "[core][exchange][peers]")
{
    const test::DataCopy copy;
    copy.replace(QStringLiteral("crossings.tsv"), "Svendborg\tLangeland", "Svendborg\tLangland");
    const auto result = exchange::readComparisonData(copy.folder(), bundled().catalog);
    REQUIRE_FALSE(result.ok());
    const QString sentence = result.error().sentence(base::Texts(base::Language::English));
    CHECK(sentence.contains(QStringLiteral("crossings.tsv")));
    CHECK(sentence.contains(QStringLiteral("line 5")));
    CHECK(sentence.contains(QStringLiteral("Langland")));
}
