// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/import_world.h"

#include "core/base/danish_text.h"

using namespace landkort;
using exchange::MunicipalityFinder;

static QStringList codes(const char* cell)
{
    QStringList found;
    for (const auto& place : MunicipalityFinder(test::catalog()).in(QString::fromUtf8(cell)).found)
        found.append(place.code.text());
    return found;
}

TEST_CASE("Every municipality is known by name, code, official name, alias, genitive and ASCII",
          "[core][exchange][import]")
{
    const MunicipalityFinder finder(test::catalog());
    REQUIRE(test::catalog().municipalities.size() == 98);
    for (const auto& m : test::catalog().municipalities) {
        QString ascii = m.name;
        ascii.replace(QStringLiteral("æ"), QStringLiteral("ae"), Qt::CaseInsensitive)
            .replace(QStringLiteral("ø"), QStringLiteral("oe"), Qt::CaseInsensitive)
            .replace(QStringLiteral("å"), QStringLiteral("aa"), Qt::CaseInsensitive);
        QStringList spellings = {m.name,
                                 m.name.toUpper(),
                                 m.officialName,
                                 m.name + QStringLiteral(" kommune"),
                                 QStringLiteral("Kommune ") + m.name,
                                 m.code.text(),
                                 m.code.text().mid(1),
                                 base::danishGenitive(m.name),
                                 base::danishGenitive(m.name) + QStringLiteral(" Kommune"),
                                 ascii};
        spellings += m.aliases;
        for (const auto& spelling : spellings) {
            INFO(spelling.toStdString());
            const auto places = finder.in(spelling);
            REQUIRE(places.found.size() == 1);
            CHECK(places.unknown.empty());
            CHECK(places.found.front().code == m.code);
            CHECK(places.found.front().rule.has_value() == (spelling != m.name));
        }
    }
}

TEST_CASE("A cell may name several municipalities", "[core][exchange][import]")
{
    CHECK(codes("Aarhus, Syddjurs og Favrskov") == QStringList{"0751", "0706", "0710"});
    CHECK(codes("Aarhus;Syddjurs; Favrskov Kommune") == QStringList{"0751", "0706", "0710"});
    CHECK(codes("Aarhus/Syddjurs\nFavrskov") == QStringList{"0751", "0706", "0710"});
    CHECK(codes(R"([{"navn":"Aarhus"},{"navn":"Odense Kommune"}])") == QStringList{"0751", "0461"});
    CHECK(codes(R"(["Aarhus","Syddjurs"])") == QStringList{"0751", "0706"});
    CHECK(codes("0751, 706") == QStringList{"0751", "0706"});
    CHECK(codes("Assens & Horsens samt Randers") == QStringList{"0420", "0615", "0730"});
    CHECK(codes("Århus og Aarhus Kommune") == QStringList{"0751"});
    CHECK(codes("Ringkøbing-Skjern, Høje-Taastrup, Ikast Brande") == QStringList{"0760", "0169", "0756"});
}

TEST_CASE("A text that is no municipality is told with what comes near, never guessed at", "[core][exchange][import]")
{
    const MunicipalityFinder finder(test::catalog());
    const auto unknown = [&](const char* cell) {
        const auto places = finder.in(QString::fromUtf8(cell));
        CHECK(places.found.empty());
        REQUIRE(places.unknown.size() == 1);
        return places.unknown.front();
    };
    CHECK(unknown("Arhuus").nearest == QStringList{"Aarhus"});
    CHECK(unknown("Hele landet").noMunicipality);
    CHECK(unknown("KL").noMunicipality);
    CHECK(unknown("Region Midtjylland").noMunicipality);
    CHECK(unknown("Sundhed og omsorg").text == QStringLiteral("Sundhed og omsorg"));
    CHECK(unknown("Atlantis").nearest.isEmpty());
    CHECK(unknown("999").nearest.isEmpty());
    CHECK(unknown("Hersens").nearest == QStringList{"Horsens"});
}

TEST_CASE("Several near municipalities are all shown, the nearest first", "[core][exchange][import]")
{
    const MunicipalityFinder finder(test::catalog());
    // One slip from Allerød, two from Ballerup and Hillerød.
    const auto places = finder.in(QStringLiteral("Ballerød"));
    REQUIRE(places.unknown.size() == 1);
    CHECK(places.unknown.front().nearest == QStringList{"Allerød", "Ballerup", "Hillerød"});
    CHECK(places.found.empty());
}

TEST_CASE("What is known in a cell is kept beside what is not", "[core][exchange][import]")
{
    const auto places = MunicipalityFinder(test::catalog()).in(QStringLiteral("Aarhus, Atlantis og Odense"));
    CHECK(places.found.size() == 2);
    REQUIRE(places.unknown.size() == 1);
    CHECK(places.unknown.front().text == QStringLiteral("Atlantis"));
}
