// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/status_flow.h"

#include "tests/core/query/small_landscape.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using analysis::StatusFlow;
using domain::Status;
using test::project;

static std::shared_ptr<const query::Snapshot> snapshotOf(std::vector<domain::Project> projects,
                                                         const query::ProjectFilter& filter = {})
{
    return query::makeSnapshot(test::landscapeOf(std::move(projects)), filter);
}

static StatusFlow flowOf(const query::Snapshot& from, const query::Snapshot& to)
{
    return analysis::statusFlow(analysis::diffEditions(from, to), from, to);
}

static void checkSums(const StatusFlow& flow, const query::Snapshot& from, const query::Snapshot& to)
{
    for (const auto status : domain::kAllStatuses) {
        CHECK(flow.from(static_cast<int>(status)) == from.totals.of(status));
        CHECK(flow.to(static_cast<int>(status)) == to.totals.of(status));
    }
    CHECK(flow.moves[StatusFlow::kNotHere][StatusFlow::kNotHere] == 0);
}

TEST_CASE("A status flow sums to both registers and counts what moved", "[core][analysis]")
{
    const auto from = snapshotOf({project("a", Status::Pilot), project("b", Status::Pilot), project("c", Status::Ended),
                                  project("d", Status::InOperation)});
    const auto to = snapshotOf({project("a", Status::InOperation), project("b", Status::Pilot),
                                project("d", Status::Unknown), project("e", Status::Planned)});
    const StatusFlow flow = flowOf(*from, *to);
    const auto at = [&](Status before, Status after) {
        return flow.moves[static_cast<size_t>(before)][static_cast<size_t>(after)];
    };
    CHECK(at(Status::Pilot, Status::InOperation) == 1);
    CHECK(at(Status::Pilot, Status::Pilot) == 1);
    CHECK(at(Status::InOperation, Status::Unknown) == 1);
    CHECK(flow.moves[static_cast<size_t>(Status::Ended)][StatusFlow::kNotHere] == 1);
    CHECK(flow.moves[StatusFlow::kNotHere][static_cast<size_t>(Status::Planned)] == 1);
    CHECK(flow.moved() == 2);
    checkSums(flow, *from, *to);
}

TEST_CASE("A project the filter leaves in one register only is not here in the other", "[core][analysis]")
{
    query::ProjectFilter pilots;
    pilots.choose(query::Dimension::Status, {QStringLiteral("pilot")});
    const auto from = snapshotOf({project("a", Status::Pilot), project("b", Status::Planned)}, pilots);
    const auto to = snapshotOf({project("a", Status::InOperation), project("b", Status::Pilot)}, pilots);
    const StatusFlow flow = flowOf(*from, *to);
    CHECK(flow.moves[static_cast<size_t>(Status::Pilot)][StatusFlow::kNotHere] == 1);
    CHECK(flow.moves[StatusFlow::kNotHere][static_cast<size_t>(Status::Pilot)] == 1);
    CHECK(flow.moved() == 0);
    checkSums(flow, *from, *to);
}
