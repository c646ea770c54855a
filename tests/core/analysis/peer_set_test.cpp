// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/peer_set.h"

#include "core/exchange/bundled_comparison.h"
#include "core/exchange/bundled_data.h"
#include "tests/core/exchange/data_folder.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::analysis;

namespace {

const domain::MunicipalityCatalog& catalog()
{
    static const auto read = exchange::readBundledCatalog(test::bundledDataFolder()).value();
    return read;
}

const std::vector<domain::RegionChange>& changes()
{
    static const auto read = exchange::readComparisonData(test::bundledDataFolder(), catalog()).value();
    return read.regionChanges;
}

int named(const char* name)
{
    for (size_t m = 0; m < catalog().municipalities.size(); ++m) {
        if (catalog().municipalities[m].name == QString::fromUtf8(name))
            return static_cast<int>(m);
    }
    FAIL("no such municipality");
    return -1;
}

QStringList names(const PeerSet& set)
{
    QStringList found;
    for (const int m : set.members)
        found.append(catalog().municipalities[static_cast<size_t>(m)].name);
    return found;
}

const base::Texts& danish()
{
    static const base::Texts texts(base::Language::Danish);
    return texts;
}

} // namespace

TEST_CASE("peersBySize takes a population within 20 % and always the municipality itself", "[core][analysis][peers]")
{
    // Esbjerg has 114,947: 91,957.6 to 137,936.4. København (671,714) has nobody within 20 %.
    const PeerSet set = peersBySize(catalog(), named("Esbjerg"));
    CHECK(set.fewestInhabitants == 91958);
    CHECK(set.mostInhabitants == 137936);
    CHECK(names(set).join(QLatin1Char(' ')) ==
          QStringLiteral("Esbjerg Frederiksberg Horsens Kolding Randers Roskilde Silkeborg Vejle Viborg"));
    CHECK(names(peersBySize(catalog(), named("København"))) == QStringList{QStringLiteral("København")});
}

TEST_CASE("peersBySize counts both ends in", "[core][analysis][peers]")
{
    domain::MunicipalityCatalog small;
    for (const int population : {1000, 800, 799, 1200, 1201}) {
        domain::Municipality m;
        m.code = domain::MunicipalityCode(QString::number(population));
        m.population = population;
        small.municipalities.push_back(m);
    }
    CHECK(peersBySize(small, 0).members == std::vector<int>{0, 1, 3});
}

TEST_CASE("peersByGroup keeps to Danmarks Statistik's group", "[core][analysis][peers]")
{
    const PeerSet set = peersByGroup(catalog(), named("Aarhus"));
    CHECK(names(set) == QStringList{QStringLiteral("Odense"), QStringLiteral("Aalborg"), QStringLiteral("Aarhus")});
}

TEST_CASE("peersByRegion goes by the edition's date: Østdanmark begins on 1 January 2027", "[core][analysis][peers]")
{
    const auto before = peersByRegion(catalog(), named("Køge"), changes(), QDate(2026, 12, 31));
    const auto after = peersByRegion(catalog(), named("Køge"), changes(), QDate(2027, 1, 1));
    CHECK(before.members.size() == 17);
    CHECK(before.regionName == QStringLiteral("Sjælland"));
    REQUIRE(before.later.has_value());
    CHECK(before.later->validFrom == QDate(2027, 1, 1));
    CHECK(after.members.size() == 46);
    CHECK(after.regionName == QStringLiteral("Østdanmark"));
    CHECK_FALSE(after.later.has_value());
    CHECK(after.contains(named("Bornholm")));
    // Other regions stay as they are; an edition without a date is before every change.
    CHECK(peersByRegion(catalog(), named("Aarhus"), changes(), QDate(2027, 1, 1)).members.size() == 19);
    CHECK(peersByRegion(catalog(), named("Køge"), changes(), QDate()).members.size() == 17);
}

TEST_CASE("listedPeers adds the municipality the list does not name, and says so", "[core][analysis][peers]")
{
    const std::vector<int> list = {named("Vejle"), named("Horsens"), named("Vejle")};
    const PeerSet set = listedPeers(named("Kolding"), list, QStringLiteral("flis.csv"));
    CHECK(names(set) == QStringList{QStringLiteral("Horsens"), QStringLiteral("Kolding"), QStringLiteral("Vejle")});
    CHECK(set.subjectAdded);
    CHECK(sentence(set, catalog(), danish()).contains(QStringLiteral("Kolding Kommune")));
    CHECK_FALSE(listedPeers(named("Vejle"), list, QStringLiteral("flis.csv")).subjectAdded);
}

TEST_CASE("Every set says in one sentence how it is made", "[core][analysis][peers]")
{
    const auto tables = exchange::readComparisonData(test::bundledDataFolder(), catalog()).value();
    const auto data = exchange::readBundledData(test::bundledDataFolder()).value();
    const geo::MunicipalityNeighbours neighbours(data.borders, tables.crossings);
    const int esbjerg = named("Esbjerg");
    const auto said = [&](const PeerSet& set) { return sentence(set, catalog(), danish()); };

    CHECK(said(peersBySize(catalog(), esbjerg)) ==
          QStringLiteral("9 kommuner med 91.958 til 137.936 indbyggere: inden for 20 % af indbyggertallet i Esbjerg "
                         "Kommune, 114.947 pr. 1. januar 2026."));
    CHECK(said(peersByGroup(catalog(), esbjerg)).contains(QStringLiteral("»Provinsbykommune«")));
    CHECK(said(peersByRegion(catalog(), named("Køge"), changes(), QDate(2026, 11, 23)))
              .contains(QStringLiteral("fra 1. januar 2027 er den en del af Region Østdanmark")));
    CHECK(said(peersByNeighbours(catalog(), esbjerg, neighbours)).contains(QStringLiteral("Esbjerg–Fanø")));
    CHECK(said(peersByNeighbours(catalog(), named("Ærø"), neighbours)).contains(QStringLiteral("ingen landgrænse")));
    CHECK(said(allPeers(catalog(), esbjerg)) == QStringLiteral("Alle 98 kommuner."));
    for (const auto& set : {peersBySize(catalog(), named("København")), chosenPeers({esbjerg})})
        CHECK(said(set).startsWith(QStringLiteral("1 kommune")));
}
