// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/create_atlas.h"

#include "tests/core/report/report_writing.h"

#include <QDir>

using namespace landkort;
using namespace landkort::test;

static workflow::AtlasRequest atlasIn(const QTemporaryDir& folder)
{
    workflow::AtlasRequest request;
    request.report = requestFor(query::makeSnapshot(bundle().landscape, {}), {});
    request.folder = folder.filePath(QStringLiteral("atlas"));
    request.confirmed = true;
    return request;
}

TEST_CASE("An atlas of documented examples asks for an explicit yes and writes nothing without", "[core][report]")
{
    const QTemporaryDir folder;
    auto request = atlasIn(folder);
    request.confirmed = false;
    const auto outcome = workflow::createAtlas(request, base::Progress());
    REQUIRE_FALSE(outcome.ok());
    CHECK(outcome.error().sentence(base::Texts()).contains(QStringLiteral("--yes")));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("An atlas holds one file for each municipality, and one failure stops none of the others",
          "[core][report][slow]")
{
    const QTemporaryDir folder;
    auto request = atlasIn(folder);
    request.pattern = QStringLiteral("{code} {name}");
    // A folder stands where Esbjerg's report should go.
    REQUIRE(QDir(folder.path()).mkpath(QStringLiteral("atlas/0561 esbjerg.pdf/x")));
    int last = 0;
    const auto outcome = workflow::createAtlas(request, base::Progress([&](int done, int total) {
                                                   CHECK(total == 98);
                                                   CHECK(done == last + 1);
                                                   last = done;
                                               }));
    REQUIRE(outcome.ok());
    CHECK(last == 98);
    CHECK(outcome.value().written == 97);
    REQUIRE(outcome.value().failures.size() == 1);
    CHECK(outcome.value().failures.front().municipality == QStringLiteral("Esbjerg"));
    CHECK(QDir(request.folder).entryList(QDir::Files).size() == 97);
    CHECK(QFile::exists(request.folder + QStringLiteral("/0751 aarhus.pdf")));
}

TEST_CASE("File names are ASCII and can still be read", "[core][report]")
{
    CHECK(workflow::fileNamePart(QStringLiteral("København")) == QStringLiteral("koebenhavn"));
    CHECK(workflow::fileNamePart(QStringLiteral("Lyngby-Taarbæk")) == QStringLiteral("lyngby-taarbaek"));
    CHECK(workflow::fileNamePart(QStringLiteral("Ærø")) == QStringLiteral("aeroe"));
}

TEST_CASE("An atlas can be cancelled and leaves what is written", "[core][report]")
{
    const QTemporaryDir folder;
    base::Progress* running = nullptr;
    base::Progress progress([&](int done, int) {
        if (done == 3)
            running->cancel();
    });
    running = &progress;
    const auto outcome = workflow::createAtlas(atlasIn(folder), progress);
    REQUIRE_FALSE(outcome.ok());
    CHECK(outcome.error().kind == base::ErrorKind::Cancelled);
    CHECK(QDir(folder.filePath(QStringLiteral("atlas"))).entryList(QDir::Files).size() == 3);
}

TEST_CASE("An atlas refuses patterns that name one file for all or lead out of the folder", "[core][report]")
{
    const QTemporaryDir folder;
    for (const char* pattern : {"rapport.pdf", "../{name}", "{name}/x", "{code}:a"}) {
        auto request = atlasIn(folder);
        request.pattern = QString::fromUtf8(pattern);
        CHECK_FALSE(workflow::createAtlas(request, base::Progress()).ok());
    }
}
