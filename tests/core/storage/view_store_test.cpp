// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/view_store.h"

#include "core/workflow/open_landscape.h"
#include "tests/core/exchange/data_folder.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace landkort;

TEST_CASE("Saved views keep their order, and lists their names, in the file", "[core][storage][views]")
{
    const QTemporaryDir folder;
    workflow::OpenOptions options;
    options.storeFile = folder.filePath(QStringLiteral("a.sqlite"));
    options.dataFolder = test::bundledDataFolder();
    const std::vector<storage::StoredView> views = {{QStringLiteral("Økonomi"), QStringLiteral("b")},
                                                    {QStringLiteral("Aarhus"), QStringLiteral("a'\n")}};
    {
        auto store = workflow::LandscapeStore::open(options);
        REQUIRE(store);
        auto kept = store.value()->views();
        CHECK(kept.views().value().empty());
        REQUIRE(kept.setViews({{QStringLiteral("gammel"), QStringLiteral("x")}}));
        REQUIRE(kept.setViews(views)); // in the place of all
        REQUIRE(kept.savePeerList({QStringLiteral("FLIS"), {domain::MunicipalityCode(QStringLiteral("0561"))}}));
        REQUIRE(kept.savePeerList(
            {QStringLiteral("FLIS"),
             {domain::MunicipalityCode(QStringLiteral("0621")), domain::MunicipalityCode(QStringLiteral("0101"))}}));
        REQUIRE(kept.savePeerList({QStringLiteral("Andre"), {}}));
    }
    auto again = workflow::LandscapeStore::open(options);
    REQUIRE(again);
    auto kept = again.value()->views();
    CHECK(kept.views().value() == views);
    const auto lists = kept.peerLists().value();
    REQUIRE(lists.size() == 2);
    CHECK(lists[1].name == QStringLiteral("FLIS"));
    CHECK(lists[1].municipalities.size() == 2);
    REQUIRE(kept.removePeerList(QStringLiteral("FLIS")));
    REQUIRE(kept.removePeerList(QStringLiteral("FLIS"))); // gone already
    CHECK(kept.peerLists().value().size() == 1);
    CHECK(again.value()->check());
}

TEST_CASE("Two views of one name are refused, and the list stays as it was", "[core][storage][views]")
{
    workflow::OpenOptions options;
    options.dataFolder = test::bundledDataFolder();
    options.inMemory = true;
    auto store = workflow::LandscapeStore::open(options);
    REQUIRE(store);
    auto kept = store.value()->views();
    const std::vector<storage::StoredView> one = {{QStringLiteral("A"), QStringLiteral("1")}};
    REQUIRE(kept.setViews(one));
    CHECK_FALSE(
        kept.setViews({{QStringLiteral("B"), QStringLiteral("1")}, {QStringLiteral("B"), QStringLiteral("2")}}));
    CHECK(kept.views().value() == one);
}
