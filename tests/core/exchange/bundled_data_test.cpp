// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundled_data.h"

#include "core/base/texts.h"
#include "tests/core/exchange/data_folder.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace landkort;
using domain::Status;
using exchange::readBundledData;

static QString danish(const base::Error& error)
{
    return error.sentence(base::Texts(base::Language::Danish));
}

static std::vector<int> countByStatus(const std::vector<domain::Project>& projects)
{
    std::vector<int> counts(domain::kStatusCount);
    for (const auto& project : projects)
        ++counts[static_cast<size_t>(project.status)];
    return counts;
}

TEST_CASE("The bundled register has the figures its README states", "[core][exchange]")
{
    const auto data = readBundledData(test::bundledDataFolder());
    REQUIRE(data.ok());
    const auto& content = data.value().editions.front();
    CHECK(content.edition.name == QStringLiteral("Offentligt dokumenterede kommunale AI-projekter"));
    CHECK(content.edition.asOf->toIso() == QStringLiteral("2026-11-23"));
    CHECK(content.edition.coverage == domain::Coverage::Documented);
    CHECK(content.edition.bundled);
    const auto& projects = content.projects;
    CHECK(projects.size() == 148);
    CHECK(countByStatus(projects) == std::vector<int>{63, 22, 29, 23, 11});

    std::vector<int> adopted(domain::kStatusCount);
    std::set<QString> places;
    int adoptions = 0, naming = 0, shared = 0;
    for (const auto& project : projects) {
        naming += !project.adoptions.empty();
        shared += project.adoptions.size() > 1;
        for (const auto& adoption : project.adoptions) {
            ++adoptions;
            ++adopted[static_cast<size_t>(adoption.status)];
            places.insert(adoption.municipality.text());
        }
    }
    CHECK(adoptions == 165);
    CHECK(adopted == std::vector<int>{51, 34, 20, 29, 31});
    CHECK(naming == 110);
    CHECK(shared == 22);
    CHECK(places.size() == 56);
}

TEST_CASE("A project arrives with every field of its line", "[core][exchange]")
{
    const auto data = readBundledData(test::bundledDataFolder());
    REQUIRE(data.ok());
    const auto& projects = data.value().editions.front().projects;
    const auto it = std::find_if(projects.begin(), projects.end(),
                                 [](const auto& p) { return p.id.text() == QStringLiteral("esbjerg-ai-chatbot"); });
    REQUIRE(it != projects.end());
    CHECK(it->domainKey == QStringLiteral("citizen_service"));
    CHECK(it->useCaseKey == QStringLiteral("citizen_chatbots"));
    CHECK(it->target == domain::Target::Citizens);
    CHECK(it->task == domain::Task::General);
    CHECK(it->status == Status::InOperation);
    CHECK(it->statusDate->toIso() == QStringLiteral("2024-11-20"));
    CHECK(it->started->toIso() == QStringLiteral("2023-11"));
    CHECK(it->vendors == QStringList{QStringLiteral("OpenAI (model)")});
    CHECK(it->source.date->toIso() == QStringLiteral("2024"));
    CHECK(it->otherSources.size() == 1);
    CHECK(it->confidence == domain::Confidence::High);
    CHECK_FALSE(it->outcome.has_value());
    REQUIRE(it->adoptions.size() == 1);
    CHECK(it->adoptions[0].municipality.text() == QStringLiteral("0561"));
    CHECK(it->adoptions[0].note == QStringLiteral("KL's oplæg 20.11.2024."));
    CHECK(std::count_if(projects.begin(), projects.end(), [](const auto& p) { return p.aiUnclear; }) == 23);
}

TEST_CASE("The vocabulary tells KL's entries from ours and keeps the slide's order", "[core][exchange]")
{
    const auto vocabulary = exchange::readBundledVocabulary(test::bundledDataFolder());
    REQUIRE(vocabulary.ok());
    const auto& useCases = vocabulary.value().useCases;
    CHECK(vocabulary.value().domains.size() == 12);
    CHECK(useCases.size() == 35);
    std::map<domain::Target, std::vector<int>> order;
    for (const auto& useCase : useCases) {
        CHECK(useCase.klHeading == useCase.slideOrder.has_value());
        if (useCase.klHeading)
            order[*useCase.target].push_back(*useCase.slideOrder);
    }
    CHECK(order[domain::Target::Citizens] == std::vector<int>{1, 2, 3, 4, 5, 6});
    CHECK(order[domain::Target::Employees] == std::vector<int>{1, 2, 3, 4, 5, 6, 7});
    using Origin = domain::DomainEntry::Origin;
    const auto ofOrigin = [&](Origin origin) {
        const auto& domains = vocabulary.value().domains;
        return std::count_if(domains.begin(), domains.end(), [&](const auto& d) { return d.origin == origin; });
    };
    CHECK(ofOrigin(Origin::Slide) == 5);
    CHECK(ofOrigin(Origin::Press) == 2);
    CHECK(ofOrigin(Origin::Ours) == 5);
    CHECK(vocabulary.value().useCase(QStringLiteral("citizen_chatbots"))->danish ==
          QStringLiteral("AI-chatbots til borgere"));
}

TEST_CASE("The municipalities stand in Danish order with regions and groups", "[core][exchange]")
{
    const auto read = exchange::readBundledCatalog(test::bundledDataFolder());
    REQUIRE(read.ok());
    const auto& catalog = read.value();
    REQUIRE(catalog.municipalities.size() == 98);
    QStringList names;
    for (const auto& m : catalog.municipalities)
        names.append(m.name);
    CHECK(names.mid(0, 3) ==
          QStringList{QStringLiteral("Albertslund"), QStringLiteral("Allerød"), QStringLiteral("Assens")});
    const auto furesoe = names.indexOf(QStringLiteral("Furesø"));
    CHECK(names.mid(furesoe - 1, 4) == QStringList{QStringLiteral("Frederikssund"), QStringLiteral("Furesø"),
                                                   QStringLiteral("Faaborg-Midtfyn"), QStringLiteral("Gentofte")});
    CHECK(names.mid(93) == QStringList{QStringLiteral("Vordingborg"), QStringLiteral("Ærø"), QStringLiteral("Aabenraa"),
                                       QStringLiteral("Aalborg"), QStringLiteral("Aarhus")});
    QStringList regions;
    for (const auto& region : catalog.regions)
        regions.append(region.name);
    CHECK(regions == QStringList{QStringLiteral("Hovedstaden"), QStringLiteral("Midtjylland"),
                                 QStringLiteral("Nordjylland"), QStringLiteral("Sjælland"),
                                 QStringLiteral("Syddanmark")});
    std::map<QString, int> groups;
    for (const auto& m : catalog.municipalities)
        ++groups[m.groupKey];
    CHECK(groups == std::map<QString, int>{{QStringLiteral("capital"), 24},
                                           {QStringLiteral("metropolitan"), 3},
                                           {QStringLiteral("provincial"), 16},
                                           {QStringLiteral("commuter"), 24},
                                           {QStringLiteral("rural"), 31}});
    const auto& copenhagen =
        catalog.municipalities[static_cast<size_t>(catalog.indexOf(domain::MunicipalityCode(QStringLiteral("0101"))))];
    CHECK(copenhagen.officialName == QStringLiteral("Københavns Kommune"));
    CHECK(copenhagen.population == 671714);
    CHECK(copenhagen.populationDate == QDate(2026, 1, 1));
    CHECK(copenhagen.aliases.contains(QStringLiteral("Copenhagen")));
    const auto inexact = std::count_if(catalog.municipalities.begin(), catalog.municipalities.end(),
                                       [](const auto& m) { return !m.areaExact; });
    CHECK(inexact == 11);
}

TEST_CASE("KL's published totals keep what was not published as nothing", "[core][exchange]")
{
    const auto data = readBundledData(test::bundledDataFolder());
    REQUIRE(data.ok());
    REQUIRE(data.value().editions.size() == 4);
    const auto& autumn = data.value().editions[1].edition;
    CHECK(autumn.published->projects == 116);
    CHECK_FALSE(autumn.published->municipalities.has_value());
    CHECK_FALSE(autumn.published->inOperation.has_value());
    CHECK(autumn.published->domains == 12);
    CHECK(autumn.published->quality == domain::TotalsQuality::SecondHand);
    CHECK_FALSE(autumn.coverage.has_value());

    const auto& slide = data.value().editions[2];
    CHECK(slide.edition.name == QStringLiteral("Kommunernes AI-landkort (KL)"));
    CHECK(slide.edition.kind == domain::EditionKind::PublishedTotals);
    CHECK(slide.edition.asOf->toIso() == QStringLiteral("2024-11-20"));
    CHECK(slide.edition.published->projects == 119);
    CHECK(slide.edition.published->municipalities == 34);
    CHECK(slide.edition.published->inOperation == 63);
    CHECK_FALSE(slide.edition.published->domains.has_value());
    CHECK(slide.edition.published->quality == domain::TotalsQuality::FirstHand);
    QStringList visible;
    for (const auto& code : slide.edition.published->visibleMunicipalities)
        visible.append(code.text());
    CHECK(visible == QStringList{QStringLiteral("0420"), QStringLiteral("0400"), QStringLiteral("0561"),
                                 QStringLiteral("0710"), QStringLiteral("0210")});
    CHECK(slide.edition.published->visibleDomains.size() == 5);
    CHECK(slide.vocabulary.domains.size() == 5);
    CHECK(slide.vocabulary.useCases.size() == 13);
    CHECK(slide.projects.empty());
    CHECK(data.value().editions[3].vocabulary.useCases.empty());
}

TEST_CASE("A broken data folder is told with file, line and column", "[core][exchange]")
{
    struct Case {
        const char* file;
        const char* before;
        const char* after;
        const char* told;
    };
    const auto broken = GENERATE(values<Case>({
        {"adoptions.tsv", "\tEsbjerg\tI drift", "\tEsbjerk\tI drift",
         "adoptions.tsv er ødelagt: I linje 2 står der »Esbjerk« i kolonnen municipality"},
        {"adoptions.tsv", "\tPilot\t2019\tnamed", "\tPilot?\t2019\tnamed",
         "adoptions.tsv er ødelagt: I linje 3 står der »Pilot?« i kolonnen status"},
        {"adoptions.tsv", "toender-chatbot\tTønder", "tonder-chatbot\tTønder",
         "ai_projects.tsv er ødelagt: I linje 3 nævner kolonnen municipalities (»Tønder«) ikke de samme kommuner"},
        {"ai_projects.tsv", "\ntoender-chatbot\t", "\nesbjerg-ai-chatbot\t",
         "ai_projects.tsv er ødelagt: I linje 3 står »esbjerg-ai-chatbot« for anden gang i kolonnen id"},
        {"ai_projects.tsv", "\tI drift\t2024-11-20\t2023-11", "\tI drift\t2024-13-20\t2023-11",
         "I linje 2 står der »2024-13-20« i kolonnen status_date"},
        {"ai_projects.tsv", "\tBorgerservice\t", "\tBorgerhjælp\t",
         "I linje 2 står der »Borgerhjælp« i kolonnen domain"},
        {"ai_projects.tsv", "id\ttitle\t", "id\tTitle\t", "ai_projects.tsv har ingen kolonne med navnet title"},
        {"municipalities.tsv", "\t671714\t", "\tmange\t", "I linje 2 står der »mange« i kolonnen population"},
        {"municipalities.tsv", "\n0147\t", "\n0101\t", "I linje 3 står »0101« for anden gang i kolonnen code"},
        {"municipalities.tsv", "1084\tHovedstaden\t106150", "1084\tSjælland\t106150",
         "I linje 3 står der »Sjælland« i kolonnen region"},
        {"domains.tsv", "\tslide\n", "\tslides\n", "domains.tsv er ødelagt: I linje 2 står der »slides«"},
        {"use_cases.tsv", "citizen_chatbots", "", "use_cases.tsv er ødelagt: I linje 2 er kolonnen key tom"},
        {"edition.tsv", "\tdocumented\t", "\tpartly\t", "edition.tsv er ødelagt: I linje 2 står der »partly«"},
        {"kl_visible.tsv", "\t0420", "\t9999", "kl_visible.tsv er ødelagt: I linje 2 står der »9999«"},
        {"kl_headlines.tsv", "first-hand", "firsthand", "I linje 3 står der »firsthand« i kolonnen quality"},
        {"municipalities.geojson", "\"0101\"", "\"9999\"", "0101 mangler eller kendes ikke"},
        {"municipalities.geojson", "{\"type\"", "{\"type\"]", "Kommunegrænserne i municipalities.geojson"},
    }));
    const test::DataCopy copy;
    REQUIRE(readBundledData(copy.folder()).ok());
    copy.replace(QString::fromUtf8(broken.file), broken.before, broken.after);
    const auto data = readBundledData(copy.folder());
    REQUIRE_FALSE(data.ok());
    CHECK(data.error().kind == base::ErrorKind::FileBroken);
    INFO(danish(data.error()).toStdString());
    CHECK(danish(data.error()).contains(QString::fromUtf8(broken.told)));
}

TEST_CASE("A missing data file is told by its name", "[core][exchange]")
{
    const test::DataCopy copy;
    const auto name = GENERATE(as<std::string>{}, "ai_projects.tsv", "adoptions.tsv", "municipalities.tsv",
                               "municipality_groups.tsv", "domains.tsv", "use_cases.tsv", "edition.tsv",
                               "kl_headlines.tsv", "kl_visible.tsv", "municipalities.geojson");
    REQUIRE(QFile::remove(copy.file(QString::fromStdString(name))));
    const auto data = readBundledData(copy.folder());
    REQUIRE_FALSE(data.ok());
    CHECK(data.error().kind == base::ErrorKind::FileMissing);
    CHECK(danish(data.error()).contains(QString::fromStdString(name) + QStringLiteral(" mangler")));
}
