// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store_session.h"

#include "tests/core/query/small_landscape.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::app;

TEST_CASE("A project's contacts stay its own when a correction hides the project before it", "[app][corrections]")
{
    const QTemporaryDir folder;
    StoreSession session;
    session.open(folder.filePath(QStringLiteral("store.landkort")));
    REQUIRE_FALSE(session.trouble());
    storage::NewEdition content;
    content.edition.name = QStringLiteral("KL");
    content.edition.coverage = domain::Coverage::Complete;
    content.projects = {test::project("a", domain::Status::Pilot, "", {}, ""),
                        test::project("b", domain::Status::Pilot, "", {}, "")};
    content.contacts = {{{QStringLiteral("Kontakt"), QStringLiteral("Ane")}},
                        {{QStringLiteral("Kontakt"), QStringLiteral("Bo")}}};
    {
        workflow::OpenOptions options;
        options.storeFile = session.storeFile();
        auto store = workflow::LandscapeStore::open(options);
        REQUIRE(store);
        REQUIRE(store.value()->addEdition(content));
    }
    REQUIRE(session.reload());
    const auto edition = session.find(QStringLiteral("KL"));
    REQUIRE(edition);
    const auto whole = session.load(edition.value().id).value();
    REQUIRE(whole->projects().size() == 2);
    CHECK(session.contactsOf(*whole, 1).front().text == QStringLiteral("Bo"));

    domain::Correction hides;
    hides.kind = domain::CorrectionKind::HideProject;
    hides.project = content.projects.front().id;
    hides.madeOn = QDate(2026, 11, 25);
    domain::Correction adds;
    adds.kind = domain::CorrectionKind::AddProject;
    adds.project = domain::ProjectId(QStringLiteral("lokal"));
    adds.value = QStringLiteral("Vores eget");
    adds.madeOn = hides.madeOn;
    REQUIRE(session.correct(edition.value().id, {{hides, adds}, {}}));
    const auto corrected = session.load(edition.value().id).value();
    REQUIRE(corrected->projects().size() == 2);
    const int bo = corrected->rowOf(content.projects.back().id);
    const int own = corrected->rowOf(adds.project);
    REQUIRE(bo == 0);
    REQUIRE(own == 1);
    CHECK(session.contactsOf(*corrected, bo).front().text == QStringLiteral("Bo"));
    CHECK(session.contactsOf(*corrected, own).empty());
}
