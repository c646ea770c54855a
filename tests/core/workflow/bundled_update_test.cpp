// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/bundled_update.h"

#include "tests/core/exchange/data_folder.h"

using namespace landkort;
using namespace landkort::workflow;

namespace {

const QString kName = QStringLiteral("Offentligt dokumenterede kommunale AI-projekter");

struct Store {
    Store()
    {
        auto opened =
            LandscapeStore::open({folder.filePath(QStringLiteral("s.sqlite")), test::bundledDataFolder(), false});
        REQUIRE(opened);
        store = std::move(opened).value();
    }

    QTemporaryDir folder;
    std::unique_ptr<LandscapeStore> store;
};

} // namespace

TEST_CASE("The register a store was made of is not offered again, nor an older one", "[core][workflow][bundled]")
{
    const Store world;
    CHECK_FALSE(newerBundledRegister(*world.store, test::bundledDataFolder()).value());
    const test::DataCopy older;
    older.replace(QStringLiteral("edition.tsv"), "2026-11-23", "2026-01-31");
    CHECK_FALSE(newerBundledRegister(*world.store, older.folder()).value());
}

TEST_CASE("A newer bundled register becomes an edition of its own beside the earlier one", "[core][workflow][bundled]")
{
    const Store world;
    const test::DataCopy newer;
    newer.replace(QStringLiteral("edition.tsv"), "2026-11-23", "2027-03-01");
    newer.replace(QStringLiteral("ai_projects.tsv"), "Generativ chatbot svarer borgerne på esbjerg.dk", "Et nyt navn");
    const auto offered = newerBundledRegister(*world.store, newer.folder());
    REQUIRE(offered);
    REQUIRE(offered.value());
    CHECK(offered.value()->asOf->toIso() == QStringLiteral("2027-03-01"));

    const auto before = world.store->content(world.store->findEdition(kName).value().id).value();
    const auto added = addBundledRegister(*world.store, newer.folder());
    REQUIRE(added);
    CHECK(added.value().name == kName + QStringLiteral(", 1. marts 2027"));
    CHECK(added.value().bundled);
    CHECK(added.value().coverage == domain::Coverage::Documented);
    CHECK(world.store->defaultEdition().id == added.value().id);
    CHECK(world.store->load(added.value().id).value()->projects().front().title == QStringLiteral("Et nyt navn"));
    CHECK(world.store->content(world.store->findEdition(kName).value().id).value().projects == before.projects);
    CHECK_FALSE(newerBundledRegister(*world.store, newer.folder()).value());
}

TEST_CASE("A bundled register that was removed is not offered again", "[core][workflow][bundled]")
{
    const Store world;
    const test::DataCopy newer;
    newer.replace(QStringLiteral("edition.tsv"), "2026-11-23", "2027-03");
    const auto added = addBundledRegister(*world.store, newer.folder());
    REQUIRE(added);
    REQUIRE(world.store->removeEdition(added.value().id));
    CHECK_FALSE(newerBundledRegister(*world.store, newer.folder()).value());
}

TEST_CASE("A newer bundled register that cannot be read changes nothing and says where", "[core][workflow][bundled]")
{
    const Store world;
    const test::DataCopy broken;
    broken.replace(QStringLiteral("edition.tsv"), "2026-11-23", "2027-03-01");
    broken.replace(QStringLiteral("ai_projects.tsv"), "\tPilot\t", "\tMåske\t");
    const size_t before = world.store->editions().size();
    const auto added = addBundledRegister(*world.store, broken.folder());
    REQUIRE_FALSE(added);
    CHECK(added.error().sentence(base::Texts(base::Language::Danish)).contains(QStringLiteral("ai_projects.tsv")));
    CHECK(world.store->editions().size() == before);
}
