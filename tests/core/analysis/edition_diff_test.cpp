// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/edition_diff.h"

#include "core/analysis/project_matcher.h"
#include "tests/core/exchange/import_world.h"
#include "tests/core/query/small_landscape.h"

using namespace landkort;
using analysis::FieldChange;
using domain::Status;
using test::adoption;
using test::project;

TEST_CASE("Likeness looks at words of titles and at places", "[core][analysis][import]")
{
    const auto result = test::merged({"Titel|Kommune", "AI til referater af møder|Aarhus",
                                      "AI til referater af møderne|Aarhus", "AI til referater af møder|Odense"});
    CHECK(result.projects.size() == 2);
    CHECK(analysis::likeness(result.projects[0], result.projects[1]) == 0.8);
    domain::Project elsewhere = result.projects[1];
    elsewhere.adoptions = {{domain::MunicipalityCode(QStringLiteral("0259")), Status::Unknown, {}, {}, {}}};
    CHECK(analysis::likeness(result.projects[0], elsewhere) == 0);
}

static std::shared_ptr<const query::Snapshot> snapshotOf(std::vector<domain::Project> projects,
                                                         const query::ProjectFilter& filter = {})
{
    return query::makeSnapshot(test::landscapeOf(std::move(projects)), filter);
}

static QStringList texts(const std::vector<domain::ProjectId>& ids)
{
    QStringList list;
    for (const auto& id : ids)
        list.append(id.text());
    return list;
}

TEST_CASE("A diff tells what is new, gone and changed, with each place's status", "[core][analysis]")
{
    auto moved =
        project("b", Status::Pilot, "2024", {adoption("0461", Status::Pilot), adoption("0450", Status::Planned)});
    const auto from = snapshotOf({project("a", Status::Pilot), moved, project("c", Status::Ended)});
    moved.status = Status::InOperation;
    moved.adoptions = {adoption("0461", Status::InOperation), adoption("0751", Status::Pilot)};
    moved.vendors = QStringList{"KMD"};
    const auto to = snapshotOf({project("d", Status::Pilot), moved, project("a", Status::Pilot)});
    const auto diff = analysis::diffEditions(*from, *to);
    CHECK(texts(diff.added) == QStringList{"d"});
    CHECK(texts(diff.removed) == QStringList{"c"});
    REQUIRE(diff.changed.size() == 1);
    CHECK(diff.changed.front().id.text() == QStringLiteral("b"));
    const domain::MunicipalityCode none, odense(QStringLiteral("0461")), nyborg(QStringLiteral("0450")),
        aarhus(QStringLiteral("0751"));
    const QString pilot = QStringLiteral("pilot"), status = QStringLiteral("status"),
                  inOperation = QStringLiteral("in_operation");
    CHECK(diff.changed.front().fields ==
          std::vector<FieldChange>{{status, none, pilot, inOperation},
                                   {status, odense, pilot, inOperation},
                                   {status, nyborg, QStringLiteral("planned"), std::nullopt},
                                   {status, aarhus, std::nullopt, pilot},
                                   {QStringLiteral("vendors"), none, std::nullopt, QStringLiteral("KMD")}});
}

TEST_CASE("A project that only leaves the filter is changed, not gone", "[core][analysis]")
{
    query::ProjectFilter pilots;
    pilots.choose(query::Dimension::Status, {QStringLiteral("pilot")});
    const auto from = snapshotOf({project("a", Status::Pilot), project("b", Status::Planned)}, pilots);
    const auto to = snapshotOf({project("a", Status::InOperation), project("b", Status::Ended)}, pilots);
    const auto diff = analysis::diffEditions(*from, *to);
    CHECK(diff.added.empty());
    CHECK(diff.removed.empty());
    REQUIRE(diff.changed.size() == 1);
    CHECK(diff.changed.front().id.text() == QStringLiteral("a"));
}

TEST_CASE("Projects with other ids are matched by likeness, and a tie matches none", "[core][analysis]")
{
    auto before = project("x", Status::Pilot);
    before.title = QStringLiteral("AI til referater af møder");
    auto after = project("y", Status::Pilot);
    after.title = QStringLiteral("AI til referater af møderne");
    auto diff = analysis::diffEditions(*snapshotOf({before}), *snapshotOf({after}));
    CHECK(diff.added.empty());
    REQUIRE(diff.changed.size() == 1);
    CHECK(diff.changed.front().fields.front() ==
          FieldChange{QStringLiteral("id"), {}, QStringLiteral("x"), QStringLiteral("y")});
    auto twin = before;
    twin.id = domain::ProjectId(QStringLiteral("z"));
    diff = analysis::diffEditions(*snapshotOf({before, twin}), *snapshotOf({after}));
    CHECK(diff.added.size() == 1);
    CHECK(diff.removed.size() == 2);
}

TEST_CASE("Absence is conclusive between complete registers only", "[core][analysis]")
{
    const auto examples = test::landscapeOf({});
    CHECK_FALSE(analysis::absenceIsConclusive(*examples, *examples));
}

/// The landscape with what the user has said of its projects and those of the other (which has the same test edition).
static std::shared_ptr<const query::Snapshot> saying(std::vector<domain::Project> projects,
                                                     std::vector<domain::ProjectIdentity> identities)
{
    const auto plain = test::landscapeOf(std::move(projects));
    query::LocalChanges local;
    local.identities = std::move(identities);
    return query::makeSnapshot(std::make_shared<query::Landscape>(plain->edition(), plain->vocabulary(),
                                                                  test::fourMunicipalities(), plain->projects(),
                                                                  plain->search(), local),
                               {});
}

static domain::ProjectIdentity said(const char* here, const char* there, bool same)
{
    return {{}, domain::ProjectId(QString::fromLatin1(here)), domain::ProjectId(QString::fromLatin1(there)), same};
}

TEST_CASE("What the user says of two projects goes over id and likeness", "[core][analysis][identity]")
{
    const auto odense = [](const char* id, const char* title) {
        auto p = project(id, Status::Pilot, "2024", {adoption("0461", Status::Pilot)});
        p.title = QString::fromUtf8(title);
        return p;
    };
    const std::vector<domain::Project> before = {odense("a", "Referater af møder"), odense("b", "Vejtilsyn"),
                                                 odense("c", "Chatbot til borgere")};
    const std::vector<domain::Project> after = {odense("x", "Referater af møder"), odense("b", "Vejtilsyn"),
                                                odense("y", "Robot til huller i vejen")};
    const auto to = snapshotOf(after);
    const auto plain = analysis::diffEditions(*saying(before, {}), *to);
    REQUIRE(plain.changed.size() == 1); // by likeness; b is as it was
    CHECK(plain.changed[0].sameBy == analysis::SameBy::Likeness);
    CHECK(plain.changed[0].likeness == 1);
    CHECK(plain.changed[0].earlier.text() == QStringLiteral("a"));
    CHECK(texts(plain.added) == QStringList{"y"});
    CHECK(texts(plain.removed) == QStringList{"c"});

    const auto apart = analysis::diffEditions(*saying(before, {said("a", "x", false), said("b", "b", false)}), *to);
    CHECK(apart.changed.empty());
    CHECK(texts(apart.added) == QStringList{"x", "b", "y"});
    CHECK(texts(apart.removed) == QStringList{"a", "b", "c"});

    const auto joined = analysis::diffEditions(*saying(before, {said("b", "y", true)}), *to);
    CHECK(texts(joined.added) == QStringList{"b"}); // its id is another project's now
    CHECK(texts(joined.removed) == QStringList{"c"});
    REQUIRE(joined.changed.size() == 2);
    CHECK(joined.changed[1].id.text() == QStringLiteral("y"));
    CHECK(joined.changed[1].sameBy == analysis::SameBy::User);

    const auto nobody = analysis::diffEditions(*saying(before, {said("q", "y", true), said("c", "q", true)}), *to);
    CHECK(texts(nobody.added) == QStringList{"y"}); // of projects that are not there nothing can be said
    CHECK(texts(nobody.removed) == QStringList{"c"});
}
