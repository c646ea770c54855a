// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/twins.h"

#include "tests/core/analysis/labelled_pairs.h"
#include "tests/core/exchange/data_folder.h"
#include "tests/core/query/small_landscape.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace landkort;
using namespace landkort::analysis;
using namespace landkort::test;
using domain::Status;

namespace {

domain::Project described(const char* id, const char* code, const char* title, const char* description)
{
    domain::Project p = project(id, Status::InOperation, "2026");
    if (*code)
        p.adoptions = {adoption(code, Status::InOperation, "2026")};
    p.title = QString::fromUtf8(title);
    p.description = QString::fromUtf8(description);
    return p;
}

std::shared_ptr<const query::Landscape> sample()
{
    return landscapeOf({
        described("own", "0751", "Robot læser fakturaer", "Fakturaerne bogføres og betales automatisk."),
        described("twin", "0461", "Fakturaen betales af en robot", "Automatisk bogføring."),
        described("same-place", "0751", "Robot læser fakturaer", "Fakturaer betales."),
        described("far", "0450", "Kameraer tæller cyklister", "Trafikken måles."),
        described("again", "", "Robot læser fakturaer", "Fakturaerne bogføres og betales automatisk."),
    });
}

const TwinIndex& bundledIndex()
{
    static const TwinIndex index(bundledRegister(bundledDataFolder()));
    return index;
}

int row(const char* id)
{
    return bundledIndex().landscape().rowOf(domain::ProjectId(QString::fromLatin1(id)));
}

} // namespace

TEST_CASE("BM25 of the index agrees with the formula worked by hand", "[core][analysis][twins]")
{
    // Two titles of one word each, "abc" and "abc": N = 2, n = 2, idf = ln(1 + 0.5/2.5), the same length, so each has
    // the whole of the other; a third word makes the second share a part only.
    const TwinIndex index(landscapeOf({described("a", "0751", "robot fisk", ""), described("b", "0461", "robot", "")}));
    // Terms of a: robot, ^robo, $obot, fisk, ^fisk, $fisk; of b: robot, ^robo, $obot. Weights 2, 1, 1 (a title counts
    // twice). Lengths 8 and 4, mean 6.
    const auto weight = [](double n, double frequency, double length) {
        const double idf = std::log(1 + (2 - n + 0.5) / (n + 0.5));
        return idf * frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * length / 6));
    };
    const auto word = [&](double n, double length) { return weight(n, 2, length) + 2 * weight(n, 1, length); };
    const double own = word(2, 8) + word(1, 8);
    // The summed weights of the query's words in each document, divided by its own.
    CHECK(index.textScores(0)[1] == Catch::Approx(word(2, 4) / own));
    CHECK(index.textScores(0)[0] == Catch::Approx(1));
    CHECK(index.textScores(1)[0] == Catch::Approx(word(2, 8) / word(2, 4)));
}

TEST_CASE("findTwins looks elsewhere, best first, with scores between 0 and 1", "[core][analysis][twins]")
{
    const auto land = sample();
    const TwinIndex index(land);
    const auto twins = findTwins(index, 0);
    REQUIRE(twins.size() >= 2);
    CHECK(land->projects()[static_cast<size_t>(twins[0].row)].id.text() == QStringLiteral("again"));
    CHECK(land->projects()[static_cast<size_t>(twins[1].row)].id.text() == QStringLiteral("twin"));
    for (size_t i = 0; i < twins.size(); ++i) {
        CHECK(twins[i].score > 0);
        CHECK(twins[i].score <= 1);
        CHECK(twins[i].row != 0);
        if (i > 0)
            CHECK(twins[i - 1].score >= twins[i].score);
    }
}

TEST_CASE("A project in the same municipality is no twin, unless it may be the same project", "[core][analysis][twins]")
{
    const auto land = landscapeOf({
        described("own", "0751", "Robot læser fakturaer", "Fakturaerne bogføres og betales automatisk."),
        described("same-place", "0751", "Robot på skolen", "Læser højt for elever."),
        described("told-twice", "0751", "Robotten læser fakturaer", "Fakturaerne bogføres og betales automatisk."),
    });
    const auto twins = findTwins(TwinIndex(land), 0);
    REQUIRE(twins.size() == 1);
    CHECK(twins[0].row == 2);
    CHECK(twins[0].likelyDuplicate);
    const auto pairs = likelyDuplicates(TwinIndex(land));
    REQUIRE(pairs.size() == 1);
    CHECK((pairs[0].first == 0 && pairs[0].second == 2));
}

TEST_CASE("The same text in two municipalities is a twin, not a duplicate", "[core][analysis][twins]")
{
    const auto land = landscapeOf({described("a", "0751", "Robot læser fakturaer", "Fakturaerne betales."),
                                   described("b", "0461", "Robot læser fakturaer", "Fakturaerne betales.")});
    const auto twins = findTwins(TwinIndex(land), 0);
    REQUIRE(twins.size() == 1);
    CHECK_FALSE(twins[0].likelyDuplicate);
    CHECK(likelyDuplicates(TwinIndex(land)).empty());
}

TEST_CASE("Twins keep to what the filter leaves", "[core][analysis][twins]")
{
    const auto land = sample();
    query::ProjectFilter filter;
    filter.choose(query::Dimension::Municipality, {QStringLiteral("0461")});
    TwinOptions options;
    options.among = rowsOf(*query::makeSnapshot(land, filter));
    const auto twins = findTwins(TwinIndex(land), 0, options);
    REQUIRE(twins.size() == 1);
    CHECK(twins[0].row == 1);
}

TEST_CASE("Every twin says why, in both languages", "[core][analysis][twins]")
{
    const base::Texts danish(base::Language::Danish);
    const auto twins = findTwins(bundledIndex(), row("horsens-letbetaling"));
    REQUIRE_FALSE(twins.empty());
    QStringList reasons;
    for (const auto& reason : twins[0].reasons)
        reasons.append(text(reason, danish));
    const QString all = reasons.join(QLatin1Char('|'));
    CHECK(bundledIndex().landscape().projects()[static_cast<size_t>(twins[0].row)].id.text() ==
          QStringLiteral("guldborgsund-letbetaling"));
    CHECK(all.contains(QStringLiteral("samme anvendelsesområde")));
    CHECK(all.contains(QStringLiteral("samme leverandør: KMD (LetBetaling)")));
    CHECK(all.contains(QStringLiteral("fælles ord: ")));
    for (int r = 0; r < static_cast<int>(bundledIndex().landscape().projects().size()); ++r) {
        for (const auto& twin : findTwins(bundledIndex(), r))
            CHECK_FALSE(twin.reasons.empty());
    }
}

TEST_CASE("Projects without any text or fact have no twins and harm nobody", "[core][analysis][twins]")
{
    const auto land =
        landscapeOf({project("a", Status::Unknown, "", {}, ""), project("b", Status::Unknown, "", {}, "")});
    auto projects = land->projects();
    for (auto& p : projects)
        p.title.clear();
    CHECK(findTwins(TwinIndex(landscapeOf(projects)), 0).empty());
    CHECK(likelyDuplicates(TwinIndex(landscapeOf(projects))).empty());
    CHECK(likelyDuplicates(TwinIndex(landscapeOf({}))).empty());
}

TEST_CASE("Use cases are kin by what is said of them", "[core][analysis][twins]")
{
    const int kiri = row("flere-kommune-kiri-chatbot");
    CHECK(bundledIndex().useCaseKinship(kiri, row("toender-chatbot")) == 1);
    const double voice = bundledIndex().useCaseKinship(kiri, row("esbjerg-berta"));
    CHECK(voice > bundledIndex().useCaseKinship(kiri, row("aabenraa-pluto")));
    CHECK(voice <= 0.8);
    CHECK(voice == bundledIndex().useCaseKinship(row("esbjerg-berta"), kiri));
}

TEST_CASE("The labelled pairs are what their README says", "[core][analysis][twins]")
{
    const auto pairs = labelledPairs();
    const auto& land = bundledIndex().landscape();
    CHECK(pairs.size() >= 40);
    int withoutSharedUseCase = 0;
    std::set<std::pair<QByteArray, QByteArray>> seen;
    QByteArray before;
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto& pair = pairs[i];
        const int from = land.rowOf(domain::ProjectId(pair.project));
        const int to = land.rowOf(domain::ProjectId(pair.twin));
        REQUIRE(from >= 0);
        REQUIRE(to >= 0);
        CHECK_FALSE(pair.reason.isEmpty());
        CHECK(seen.insert({pair.project.toUtf8(), pair.twin.toUtf8()}).second);
        const QByteArray key = pair.project.toUtf8() + '\t' + pair.twin.toUtf8();
        CHECK(before < key);
        before = key;
        CHECK(pair.heldOut == (i % 2 == 1));
        const auto& a = land.projects()[static_cast<size_t>(from)];
        const auto& b = land.projects()[static_cast<size_t>(to)];
        CHECK(pair.sharedUseCase == (!a.useCaseKey.isEmpty() && a.useCaseKey == b.useCaseKey));
        withoutSharedUseCase += !pair.sharedUseCase;
    }
    CHECK(withoutSharedUseCase >= 15);
}

TEST_CASE("Twins find no fewer of the labelled pairs than measured, and no fewer than simpler methods",
          "[core][analysis][twins]")
{
    // The aim is 0.85 of the held-out half; 23 of 29 (0.79) is what the method does, see
    // tests/fixtures/twins/README.md. A change may not do worse, and must not be chosen by looking at this half.
    const auto found = [](bool heldOut, const char* name) {
        for (const auto& method : twinMethods()) {
            if (QLatin1String(method.name) == QLatin1String(name))
                return recallAmongFirstFive(bundledIndex(), heldOut, method.weights);
        }
        return Recall{};
    };
    const Recall twins = found(true, "twins");
    CHECK(twins.pairs == 29);
    CHECK(twins.found >= 23);
    CHECK(twins.found >= found(true, "same_use_case").found);
    CHECK(twins.found >= found(true, "bm25_alone").found);
    const int all = twins.found + found(false, "twins").found;
    CHECK(all > found(true, "same_use_case").found + found(false, "same_use_case").found);
    CHECK(all > found(true, "bm25_alone").found + found(false, "bm25_alone").found);
}
