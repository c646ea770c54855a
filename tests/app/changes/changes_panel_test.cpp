// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/changes_panel.h"

#include "tests/core/query/small_landscape.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::app;
using domain::Status;

TEST_CASE("The time from pilot to operation is reckoned once, not at every filter", "[app][changes]")
{
    std::vector<std::shared_ptr<const query::Landscape>> landscapes;
    std::vector<domain::Edition> editions;
    for (int year = 2024; year <= 2026; ++year) {
        domain::Edition edition;
        edition.id = domain::EditionId{year};
        edition.name = QString::number(year);
        edition.coverage = domain::Coverage::Complete;
        edition.asOf = base::PartialDate::fromIso(QStringLiteral("%1-01-01").arg(year));
        editions.push_back(edition);
        landscapes.push_back(std::make_shared<query::Landscape>(
            edition, domain::Vocabulary{}, test::fourMunicipalities(),
            std::vector{test::project("a", Status::Pilot, "", {test::adoption("0461", Status::Pilot)}, "")},
            [](const QString&) { return std::vector<int>(); }));
    }
    FilterController controller;
    controller.setLandscape(landscapes.back());
    Theme theme;
    ChangesPanel panel(controller, theme, nullptr);
    panel.resize(640, 560);
    int loads = 0;
    panel.setEditions(editions, [&](domain::EditionId id) {
        ++loads;
        return base::Result<std::shared_ptr<const query::Landscape>>(landscapes[static_cast<size_t>(id) - 2024]);
    });
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    CHECK_FALSE(panel.durationText().isEmpty());
    loads = 0;
    controller.choose(query::Dimension::Municipality, {QStringLiteral("0461")});
    CHECK(loads == 2); // the two that are compared
    loads = 0;
    panel.refresh(); // what was said of two projects may have changed
    CHECK(loads == 2 + 3);
}
