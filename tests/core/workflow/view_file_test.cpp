// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/view_file.h"

#include "core/base/texts.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using domain::SavedView;

static std::vector<SavedView> twoViews()
{
    SavedView map;
    map.name = QStringLiteral("Økonomi i drift");
    map.edition = QStringLiteral("Offentligt dokumenterede AI-projekter");
    map.filter = {QStringLiteral("--domain"), QStringLiteral("finance"), QStringLiteral("--text"),
                  QStringLiteral("\"robot\" <b>")};
    map.tab = QStringLiteral("map");
    map.measure = QStringLiteral("pilot");
    SavedView gaps;
    gaps.name = QStringLiteral("Kolding");
    gaps.tab = QStringLiteral("gaps");
    gaps.scope = QStringLiteral("municipality");
    gaps.peers = {QStringLiteral("0621"),
                  QStringLiteral("list"),
                  {QStringLiteral("0561")},
                  QStringLiteral("FLIS"),
                  {QStringLiteral("0630"), QStringLiteral("0101")}};
    return {map, gaps};
}

static QString faultOf(const QByteArray& bytes)
{
    const auto read = workflow::viewsFromJson(bytes, QStringLiteral("fil.json"));
    return read ? QString() : read.error().sentence(base::Texts(base::Language::Danish));
}

TEST_CASE("Views come back from their file as they were", "[core][views]")
{
    const auto read = workflow::viewsFromJson(workflow::viewsToJson(twoViews()), QStringLiteral("fil.json"));
    REQUIRE(read.ok());
    CHECK(read.value() == twoViews());
}

TEST_CASE("A file of views that is not as it should be is refused with the place", "[core][views]")
{
    CHECK(faultOf("").contains(QStringLiteral("fil.json")));
    CHECK_FALSE(faultOf("[]").isEmpty());
    CHECK_FALSE(faultOf("{\"views\": []}").isEmpty());
    CHECK_FALSE(faultOf("{\"format\": \"ai-landkort-views\", \"version\": 1, \"views\": []}").isEmpty());
    CHECK(faultOf("{\"format\": \"ai-landkort-views\", \"version\": 2, \"views\": [{}]}")
              .contains(QStringLiteral("nyere")));
    const auto with = [](const QByteArray& one) {
        return faultOf("{\"format\": \"ai-landkort-views\", \"version\": 1, \"views\": [{\"name\": \"A\", \"tab\": "
                       "\"map\"}, " +
                       one + "]}");
    };
    CHECK(with("{\"name\": \"B\", \"tab\": \"board\"}").isEmpty());
    CHECK(with("{\"name\": \"B\", \"tab\": \"cellar\"}").contains(QStringLiteral("»tab«")));
    CHECK(with("{\"name\": \"B\", \"tab\": \"cellar\"}").contains(QStringLiteral("2")));
    CHECK(with("{\"name\": \" \", \"tab\": \"map\"}").contains(QStringLiteral("»name«")));
    CHECK(with("{\"name\": 7, \"tab\": \"map\"}").contains(QStringLiteral("»name«")));
    CHECK(with("{\"name\": \"B\", \"tab\": \"map\", \"script\": \"x\"}").contains(QStringLiteral("»script«")));
    CHECK(with("{\"name\": \"B\", \"tab\": \"map\", \"measure\": \"rank\"}").contains(QStringLiteral("»measure«")));
    CHECK(with("{\"name\": \"B\", \"tab\": \"map\", \"scope\": \"x\"}").contains(QStringLiteral("»scope«")));
    for (const char* filter : {"[\"--domain\"]", "[\"--db\", \"x\"]", "[1, 2]", "\"x\"", "{}"})
        CHECK(with(QByteArray("{\"name\": \"B\", \"tab\": \"map\", \"filter\": ") + filter + "}")
                  .contains(QStringLiteral("»filter«")));
    CHECK(with("{\"name\": \"B\", \"tab\": \"map\", \"peers\": []}").contains(QStringLiteral("»peers«")));
    CHECK(with("{\"name\": \"B\", \"tab\": \"map\", \"peers\": {\"rule\": \"best\"}}")
              .contains(QStringLiteral("»rule«")));
    CHECK_FALSE(faultOf(QByteArray(workflow::kLargestViewFile + 1, ' ')).isEmpty());
}

TEST_CASE("A name that is taken gets a number", "[core][views]")
{
    auto views = twoViews();
    workflow::addViews(views, twoViews());
    REQUIRE(views.size() == 4);
    CHECK(views[2].name == QStringLiteral("Økonomi i drift (2)"));
    views[0].name = QString(domain::kLongestViewName, QLatin1Char('x'));
    CHECK(workflow::freeViewName(views, views[0].name).size() == domain::kLongestViewName);
}
