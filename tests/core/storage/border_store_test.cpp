// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/border_store.h"

#include "core/workflow/open_landscape.h"
#include "tests/core/exchange/data_folder.h"

using namespace landkort;

static bool same(const geo::Borders& a, const geo::Borders& b)
{
    if (a.municipalities.size() != b.municipalities.size() || a.attribution != b.attribution ||
        a.fileName != b.fileName)
        return false;
    for (size_t i = 0; i < a.municipalities.size(); ++i) {
        const auto& one = a.municipalities[i];
        const auto& two = b.municipalities[i];
        if (one.code != two.code || one.parts.size() != two.parts.size())
            return false;
        for (size_t part = 0; part < one.parts.size(); ++part) {
            if (one.parts[part].outer != two.parts[part].outer || one.parts[part].holes != two.parts[part].holes)
                return false;
        }
    }
    return true;
}

TEST_CASE("Loaded borders are used until they are taken back, and the program's own are kept",
          "[core][storage][borders]")
{
    QTemporaryDir folder;
    workflow::OpenOptions options;
    options.storeFile = folder.filePath(QStringLiteral("a.sqlite"));
    options.dataFolder = test::bundledDataFolder();
    auto store = workflow::LandscapeStore::open(options);
    REQUIRE(store);
    const auto own = store.value()->borders().value();
    CHECK(own->fileName.isEmpty());
    geo::Borders other = *own;
    other.fileName = QStringLiteral("dagi.gpkg");
    other.attribution = QStringLiteral("© Nogen");
    other.municipalities[5].parts.resize(1);
    other.municipalities[5].parts[0].outer[0].longitude += 0.01;
    REQUIRE(store.value()->useBorders(other, {"abc", QDate(2026, 11, 25)}));
    CHECK(same(*store.value()->borders().value(), other));
    other.attribution = QStringLiteral("© En anden");
    REQUIRE(store.value()->useBorders(other, {"abd", QDate(2026, 11, 26)})); // replaces the first
    auto again = workflow::LandscapeStore::open(options);
    REQUIRE(again);
    CHECK(same(*again.value()->borders().value(), other));
    CHECK(again.value()->check());
    REQUIRE(again.value()->resetBorders());
    CHECK(same(*again.value()->borders().value(), *own));
    REQUIRE(again.value()->resetBorders());
    CHECK(same(*again.value()->borders().value(), *own));
}

TEST_CASE("Borders of a municipality nobody knows are not stored, and the old ones stay", "[core][storage][borders]")
{
    workflow::OpenOptions options;
    options.inMemory = true;
    options.dataFolder = test::bundledDataFolder();
    auto store = workflow::LandscapeStore::open(options);
    REQUIRE(store);
    const auto own = *store.value()->borders().value();
    geo::Borders wrong = own;
    wrong.fileName = QStringLiteral("x.gpkg");
    wrong.municipalities.back().code = domain::MunicipalityCode(QStringLiteral("0999"));
    CHECK_FALSE(store.value()->useBorders(wrong, {"abc", QDate(2026, 11, 25)}));
    CHECK(same(*store.value()->borders().value(), own));
}
