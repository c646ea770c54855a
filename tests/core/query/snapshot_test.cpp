// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/snapshot.h"

#include "tests/core/query/small_landscape.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::query;
using namespace landkort::test;
using domain::Status;

namespace {

const StatusCounts& filteredRow(const Snapshot& s, Dimension d, const char* key)
{
    return s.facet(d).rows[static_cast<size_t>(s.landscape->itemOf(d, QString::fromUtf8(key)))].filtered;
}

const StatusCounts& othersRow(const Snapshot& s, Dimension d, const char* key)
{
    return s.facet(d).rows[static_cast<size_t>(s.landscape->itemOf(d, QString::fromUtf8(key)))].others;
}

ProjectFilter chosen(Dimension d, std::set<QString> keys)
{
    ProjectFilter filter;
    filter.choose(d, std::move(keys));
    return filter;
}

/// A joint project in operation in Odense and a pilot in Aarhus, one without municipality, one in Nyborg.
std::shared_ptr<const Landscape> sample()
{
    return landscapeOf({
        project("joint", Status::InOperation, "2026-05-08",
                {adoption("0461", Status::InOperation, "2023"), adoption("0751", Status::Pilot, "2025-01"),
                 adoption("0450", Status::Unknown)}),
        project("nowhere", Status::Pilot, "2024"),
        project("nyborg", Status::Planned, "", {adoption("0450", Status::Planned, "2020-01-01")}, "health_care"),
    });
}

} // namespace

TEST_CASE("makeSnapshot counts a shared project once in the total and once in each municipality", "[core][query]")
{
    const auto s = makeSnapshot(sample(), {});
    CHECK(s->totals.projects == 3);
    CHECK(s->totals.municipalities == 3);
    CHECK(s->totals.withoutMunicipality == 1);
    CHECK(s->sharedProjects == 1);
    CHECK(s->extraCounts == 2);
    CHECK(filteredRow(*s, Dimension::Municipality, "0461").projects == 1);
    CHECK(filteredRow(*s, Dimension::Municipality, "0751").projects == 1);
    CHECK(filteredRow(*s, Dimension::Municipality, "0450").projects == 2);
    CHECK(filteredRow(*s, Dimension::Municipality, "none").of(Status::Pilot) == 1);
    CHECK(filteredRow(*s, Dimension::Region, "1083").projects == 2);
}

TEST_CASE("makeSnapshot counts a municipality by its own adoption's status, never the joint project's", "[core][query]")
{
    const auto s = makeSnapshot(sample(), {});
    CHECK(filteredRow(*s, Dimension::Municipality, "0751").of(Status::Pilot) == 1);
    CHECK(filteredRow(*s, Dimension::Municipality, "0751").of(Status::InOperation) == 0);
    CHECK(filteredRow(*s, Dimension::Municipality, "0450").of(Status::Unknown) == 1);
    CHECK(filteredRow(*s, Dimension::Region, "1083").of(Status::InOperation) == 1);
}

TEST_CASE("makeSnapshot gives a project the strongest status within the chosen places", "[core][query]")
{
    const auto aarhus = makeSnapshot(sample(), chosen(Dimension::Municipality, {QStringLiteral("0751")}));
    CHECK(aarhus->totals.pilot == 1);
    CHECK(aarhus->totals.inOperation == 0);
    const auto both =
        makeSnapshot(sample(), chosen(Dimension::Municipality, {QStringLiteral("0751"), QStringLiteral("0461")}));
    CHECK(both->totals.projects == 1);
    CHECK(both->totals.inOperation == 1);
    CHECK(both->totals.inOperationRecent == 0); // Odense's own date is 2023
    CHECK(both->totals.municipalities == 2);
    CHECK(both->extraCounts == 1);
}

TEST_CASE("makeSnapshot keeps every municipality's count under all other filters", "[core][query]")
{
    ProjectFilter filter = chosen(Dimension::Municipality, {QStringLiteral("0751")});
    filter.choose(Dimension::Domain, {QStringLiteral("economy")});
    const auto s = makeSnapshot(sample(), filter);
    CHECK(othersRow(*s, Dimension::Municipality, "0450").projects == 1);
    CHECK(othersRow(*s, Dimension::Municipality, "0461").projects == 1);
    CHECK(othersRow(*s, Dimension::Municipality, "none").projects == 1);
    CHECK(filteredRow(*s, Dimension::Municipality, "0450").projects == 0);
    CHECK(othersRow(*s, Dimension::Domain, "health_care").projects == 0);
    CHECK(s->facet(Dimension::Municipality).rows[3].chosen);
}

TEST_CASE("makeSnapshot treats all ticked as no filter", "[core][query]")
{
    const auto landscape = sample();
    std::set<QString> all;
    for (int i = 0; i < landscape->itemCount(Dimension::Municipality); ++i)
        all.insert(landscape->itemKey(Dimension::Municipality, i));
    const auto s = makeSnapshot(landscape, chosen(Dimension::Municipality, all));
    CHECK_FALSE(s->placeFiltered);
    CHECK(s->totals == s->unfiltered);
    CHECK(s->totals.inOperation == 1);
}

TEST_CASE("makeSnapshot intersects region, group and municipality into one set of places", "[core][query]")
{
    ProjectFilter filter = chosen(Dimension::Region, {QStringLiteral("1083")});
    filter.choose(Dimension::Group, {QStringLiteral("metropolitan")});
    const auto s = makeSnapshot(sample(), filter);
    CHECK(s->totals.projects == 1);
    CHECK(s->totals.municipalities == 1);
    CHECK(s->countedPlaces == std::vector<bool>{false, true, false, false});
    filter.choose(Dimension::Municipality, {kNotStatedKey});
    CHECK(makeSnapshot(sample(), filter)->totals.projects == 0);
    CHECK(makeSnapshot(sample(), chosen(Dimension::Region, {kNotStatedKey}))->totals.projects == 1);
}

TEST_CASE("makeSnapshot tests the status within the places", "[core][query]")
{
    ProjectFilter filter = chosen(Dimension::Status, {QStringLiteral("pilot")});
    const auto own = makeSnapshot(sample(), filter);
    CHECK(own->totals.projects == 1);
    CHECK(own->matching.front().row == 1);
    filter.choose(Dimension::Municipality, {QStringLiteral("0751")});
    const auto placed = makeSnapshot(sample(), filter);
    CHECK(placed->totals.projects == 1);
    CHECK(placed->matching.front().row == 0);
    CHECK(othersRow(*placed, Dimension::Status, "pilot").projects == 1);
    CHECK(othersRow(*placed, Dimension::Status, "in_operation").projects == 0);
}

TEST_CASE("makeSnapshot names the part of the filter that empties the result", "[core][query]")
{
    ProjectFilter filter = chosen(Dimension::Municipality, {QStringLiteral("0851")});
    filter.choose(Dimension::Domain, {QStringLiteral("economy")});
    const auto s = makeSnapshot(sample(), filter);
    REQUIRE(s->isEmpty());
    CHECK(s->emptiedBy == std::vector<Dimension>{Dimension::Municipality});
    CHECK_FALSE(s->emptiedByText);
    filter = {};
    filter.texts = {QStringLiteral("zebra")};
    CHECK(makeSnapshot(sample(), filter)->emptiedByText);
}

TEST_CASE("Landscape measures a status's age from the edition's date and a partial date's last day", "[core][query]")
{
    const auto landscape = sample();
    const auto recent = [&](const char* iso) {
        return landscape->isRecent(base::PartialDate::fromIso(QString::fromUtf8(iso)));
    };
    CHECK(recent("2024-11-23"));
    CHECK_FALSE(recent("2024-11-22"));
    CHECK(recent("2024"));
    CHECK(recent("2024-11"));
    CHECK_FALSE(recent("2024-10"));
    CHECK_FALSE(recent("2023"));
    CHECK_FALSE(landscape->isRecent(std::nullopt));
}

TEST_CASE("makeSnapshot leaves what a publisher did not publish as null", "[core][query]")
{
    domain::Edition edition;
    edition.kind = domain::EditionKind::PublishedTotals;
    edition.published = domain::PublishedTotals{};
    edition.published->projects = 119;
    edition.published->inOperation = 63;
    const auto landscape = std::make_shared<Landscape>(edition, domain::Vocabulary{}, fourMunicipalities(),
                                                       std::vector<domain::Project>{}, TextSearch{});
    const auto s = makeSnapshot(landscape, {});
    CHECK(s->totals.projects == 119);
    CHECK(s->totals.inOperation == 63);
    CHECK_FALSE(s->totals.municipalities.has_value());
    CHECK_FALSE(s->totals.pilot.has_value());
    CHECK_FALSE(s->totals.withoutMunicipality.has_value());
}
