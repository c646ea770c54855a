// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pilot_duration.h"

#include "core/workflow/change_words.h"
#include "tests/core/query/small_landscape.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::analysis;
using domain::Status;

namespace {

std::shared_ptr<const query::Landscape> registerOf(const char* day, std::vector<domain::Project> projects,
                                                   domain::Coverage coverage = domain::Coverage::Complete)
{
    domain::Edition edition;
    edition.name = QString::fromLatin1(day);
    edition.coverage = coverage;
    edition.asOf = base::PartialDate::fromIso(QString::fromLatin1(day));
    return std::make_shared<query::Landscape>(edition, domain::Vocabulary{}, test::fourMunicipalities(),
                                              std::move(projects), [](const QString&) { return std::vector<int>(); });
}

domain::Project one(int number, Status status, const char* started = "")
{
    auto project = test::project(QByteArray("p" + QByteArray::number(number)).constData(), status, "", {}, "");
    project.title = QStringLiteral("Projekt nummer %1").arg(number);
    project.started = base::PartialDate::fromIso(QString::fromLatin1(started));
    return project;
}

} // namespace

TEST_CASE("Turnbull's estimate agrees with the published one for the radiotherapy group of the breast cosmesis data",
          "[core][analysis]")
{
    // Times in months to a breast retraction of 46 women, from D. M. Finkelstein and R. A. Wolfe, Biometrics 41 (1985),
    // p. 933–945; the shares as reckoned anew over cells of one month, where they agree to four decimals.
    const std::optional<int> never;
    const std::vector<PilotTime> times = {
        {45, never}, {25, 37},    {37, never}, {6, 10},     {46, never}, {0, 5},      {0, 7},      {26, 40},
        {18, never}, {46, never}, {46, never}, {24, never}, {46, never}, {27, 34},    {36, never}, {7, 16},
        {36, 44},    {5, 11},     {17, never}, {46, never}, {19, 35},    {7, 14},     {36, 48},    {17, 25},
        {37, 44},    {37, never}, {24, never}, {0, 8},      {40, never}, {32, never}, {4, 11},     {17, 25},
        {33, never}, {15, never}, {46, never}, {19, 26},    {11, 15},    {11, 18},    {37, never}, {22, never},
        {38, never}, {34, never}, {46, never}, {5, 12},     {36, never}, {46, never}};
    const std::vector<DurationStep> wanted = {{4, 5, 0.0463},   {6, 7, 0.0334},   {7, 8, 0.0887},   {11, 12, 0.0708},
                                              {24, 25, 0.0926}, {33, 34, 0.0818}, {38, 40, 0.1209}, {46, 48, 0.4656}};
    const auto steps = turnbullSteps(times);
    REQUIRE(steps.size() == wanted.size());
    double sum = 0;
    for (size_t i = 0; i < steps.size(); ++i) {
        CHECK(steps[i].after == wanted[i].after);
        CHECK(steps[i].by == wanted[i].by);
        CHECK(steps[i].share == Catch::Approx(wanted[i].share).margin(0.00006));
        sum += steps[i].share;
    }
    CHECK(sum == Catch::Approx(1).margin(1e-6));
}

TEST_CASE("The time from pilot to operation needs three complete registers and twenty pilots", "[core][analysis]")
{
    const base::Texts danish(base::Language::Danish);
    const auto none = pilotDuration({registerOf("2024-01-01", {one(1, Status::Pilot)}, domain::Coverage::Documented)});
    CHECK(none.completeRegisters == 0);
    CHECK(none.pilots == 0);
    CHECK(none.steps.empty());
    CHECK(workflow::pilotDurationInWords(none, danish).contains(QStringLiteral("mindst 3 komplette registre")));

    const auto few = pilotDuration({registerOf("2026-01-01", {one(1, Status::InOperation)}),
                                    registerOf("2024-01-01", {one(2, Status::Pilot)}),
                                    registerOf("2025-01-01", {one(1, Status::Pilot), one(2, Status::Pilot)})});
    CHECK(few.completeRegisters == 3);
    CHECK(few.pilots == 1); // the other had begun before the first register, nobody knows when
    CHECK(few.beganUnknown == 1);
    CHECK(few.inOperation == 1);
    CHECK(few.steps.empty());
    CHECK(workflow::pilotDurationInWords(few, danish).contains(QStringLiteral("1 pilotprojekt var begyndt")));
}

TEST_CASE("A change of status is known only to lie between two registers", "[core][analysis]")
{
    std::vector<domain::Project> first, second, third;
    for (int i = 0; i < 30; ++i) {
        first.push_back(one(i, i < 10 ? Status::Pilot : Status::Planned, i < 10 ? "2023-12-02" : ""));
        second.push_back(one(i, i < 10 ? Status::InOperation : Status::Pilot));
        if (i < 28) // two are gone: never seen in operation
            third.push_back(one(i, i < 20 ? Status::InOperation : Status::Ended));
    }
    const auto duration = pilotDuration(
        {registerOf("2024-01-01", first), registerOf("2025-01-01", second), registerOf("2026-01-01", third)});
    CHECK(duration.pilots == 30);
    CHECK(duration.beganUnknown == 0);
    CHECK(duration.inOperation == 20);
    // Ten began on 2 December 2023, were pilots 30 days later and in operation at most 397 days after the day before.
    // Ten began after 1 January 2024 and were in operation at most 731 days later; ten never were.
    REQUIRE(duration.median());
    CHECK(duration.median()->after == 30);
    CHECK(duration.median()->by == 397);
    double sum = 0;
    for (const auto& step : duration.steps)
        sum += step.share;
    CHECK(sum == Catch::Approx(1).margin(1e-6));
    const QString words = workflow::pilotDurationInWords(duration, base::Texts(base::Language::Danish));
    CHECK(words.contains(QStringLiteral("20 af 30 pilotprojekter")));
    CHECK(words.contains(QStringLiteral("mere end 30 og højst 397 dage")));
    CHECK(words.contains(QStringLiteral("Turnbull")));
}
