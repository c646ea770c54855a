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
