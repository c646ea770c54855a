// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/local_overlay.h"

#include "core/query/local_words.h"
#include "core/query/snapshot.h"
#include "tests/core/query/small_landscape.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using domain::Correction;
using domain::CorrectionKind;
using domain::CorrectionState;
using domain::Status;
using test::adoption;
using test::project;

namespace {

domain::Vocabulary words()
{
    domain::Vocabulary vocabulary;
    vocabulary.domains = {
        {QStringLiteral("economy"), QStringLiteral("Økonomi"), QStringLiteral("Economy")},
        {QStringLiteral("health_care"), QStringLiteral("Sundhed og ældre"), QStringLiteral("Health care")}};
    return vocabulary;
}

Correction correction(CorrectionKind kind, const char* id, const char* place, const char* value = "",
                      const char* date = "")
{
    Correction c;
    c.kind = kind;
    c.project = domain::ProjectId(QString::fromUtf8(id));
    c.municipality = domain::MunicipalityCode(QString::fromUtf8(place));
    c.value = QString::fromUtf8(value);
    c.date = base::PartialDate::fromIso(QString::fromUtf8(date));
    return c;
}

Correction fieldCorrection(const char* id, domain::CorrectedField field, const char* value)
{
    Correction c = correction(CorrectionKind::SetField, id, "0461", value);
    c.field = field;
    return c;
}

query::Overlaid overlaid(std::vector<domain::Project> projects, const std::vector<Correction>& corrections)
{
    return query::overlayCorrections(std::move(projects), corrections, words(), *test::fourMunicipalities());
}

std::vector<domain::Project> threeProjects()
{
    return {project("one", Status::Pilot, "2024", {adoption("0461", Status::Pilot, "2024")}),
            project("two", Status::InOperation, "2026-03",
                    {adoption("0461", Status::InOperation, "2026-03"), adoption("0751", Status::Planned, "2025")}),
            project("three", Status::Planned)};
}

} // namespace

TEST_CASE("Without corrections nothing is local and every project is as stored", "[core][query][corrections]")
{
    const auto result = overlaid(threeProjects(), {});
    CHECK(result.projects == threeProjects());
    CHECK(result.local.isEmpty());
    CHECK(!result.local.local(0));
    CHECK(result.local.storedRow(2) == 2);
}

TEST_CASE("A project in one municipality has the status that municipality corrects it to", "[core][query][corrections]")
{
    const auto result =
        overlaid(threeProjects(), {correction(CorrectionKind::SetStatus, "one", "0461", "in_operation", "2026-11")});
    const auto& p = result.projects[0];
    CHECK(p.adoptions[0].status == Status::InOperation);
    CHECK(p.adoptions[0].statusDate == base::PartialDate::fromIso(QStringLiteral("2026-11")));
    CHECK(p.status == Status::InOperation);
    CHECK(p.statusDate == base::PartialDate::fromIso(QStringLiteral("2026-11")));
    CHECK(result.local.local(0));
    CHECK(!result.local.local(1));
    CHECK(result.local.changedProjects == 1);
}

TEST_CASE("A corrected status without a date is undated: the date belonged to the status it replaces",
          "[core][query][corrections]")
{
    const auto result = overlaid(threeProjects(), {correction(CorrectionKind::SetStatus, "one", "0461", "ended")});
    CHECK(!result.projects[0].adoptions[0].statusDate);
    CHECK(!result.projects[0].statusDate);
}

TEST_CASE("A shared project's own status follows its municipalities when it did so in the edition",
          "[core][query][corrections]")
{
    const auto weaker = overlaid(threeProjects(), {correction(CorrectionKind::SetStatus, "two", "0461", "ended")});
    CHECK(weaker.projects[1].status == Status::Planned); // of Aarhus, the strongest there is now
    CHECK(weaker.projects[1].statusDate == base::PartialDate::fromIso(QStringLiteral("2025")));

    auto joint = threeProjects();
    joint[1].status = Status::InOperation;
    joint[1].adoptions[0].status = Status::Unknown; // a source says it of the joint project only
    const auto kept = overlaid(joint, {correction(CorrectionKind::SetStatus, "two", "0461", "pilot", "2026")});
    CHECK(kept.projects[1].status == Status::InOperation);
}

TEST_CASE("A status adds a municipality that the project does not name, and says nothing of others",
          "[core][query][corrections]")
{
    const auto result =
        overlaid(threeProjects(), {correction(CorrectionKind::SetStatus, "three", "0851", "pilot", "2026")});
    const auto& p = result.projects[2];
    REQUIRE(p.adoptions.size() == 1);
    CHECK(p.adoptions[0].municipality.text() == QLatin1String("0851"));
    CHECK(p.status == Status::Pilot); // stronger than planned
    const auto weaker = overlaid(threeProjects(), {correction(CorrectionKind::SetStatus, "three", "0851", "ended")});
    CHECK(weaker.projects[2].status == Status::Planned); // others may still plan it
}

TEST_CASE("A hidden project counts nowhere, and a project loses its last municipality only by being hidden",
          "[core][query][corrections]")
{
    const auto hidden = overlaid(threeProjects(), {correction(CorrectionKind::HideProject, "one", "0461")});
    REQUIRE(hidden.projects.size() == 2);
    CHECK(hidden.local.hiddenProjects == 1);
    CHECK(hidden.local.storedRow(0) == 1);
    const auto part = overlaid(threeProjects(), {correction(CorrectionKind::HideAdoption, "two", "0461")});
    REQUIRE(part.projects[1].adoptions.size() == 1);
    CHECK(part.projects[1].status == Status::Planned);
    const auto both = overlaid(threeProjects(), {correction(CorrectionKind::HideAdoption, "two", "0461"),
                                                 correction(CorrectionKind::HideAdoption, "two", "0751")});
    CHECK(both.projects.size() == 2);
    CHECK(both.local.hiddenProjects == 1);
}

TEST_CASE("Of several corrections of one thing the last counts; undone and proposed ones count for nothing",
          "[core][query][corrections]")
{
    auto first = fieldCorrection("one", domain::CorrectedField::Title, "Første");
    auto second = fieldCorrection("one", domain::CorrectedField::Title, "Anden");
    CHECK(overlaid(threeProjects(), {first, second}).projects[0].title == QStringLiteral("Anden"));
    CHECK(overlaid(threeProjects(), {first, second}).local.inForce.size() == 1);
    second.state = CorrectionState::Undone;
    CHECK(overlaid(threeProjects(), {first, second}).projects[0].title == QStringLiteral("Første"));
    first.state = CorrectionState::Proposed;
    CHECK(overlaid(threeProjects(), {first, second}).projects == threeProjects());
}

TEST_CASE("A correction that makes no sense in the edition counts for nothing", "[core][query][corrections]")
{
    const std::vector<Correction> odd = {
        correction(CorrectionKind::SetStatus, "nobody", "0461", "pilot"),
        correction(CorrectionKind::SetStatus, "one", "9999", "pilot"),
        correction(CorrectionKind::SetStatus, "one", "0461", "running"),
        correction(CorrectionKind::HideAdoption, "one", "0851"),
        correction(CorrectionKind::AddProject, "two", "0461", "Already there"),
        fieldCorrection("one", domain::CorrectedField::Domain, "no_such_domain"),
        fieldCorrection("one", domain::CorrectedField::Started, "spring"),
        fieldCorrection("one", domain::CorrectedField::Title, ""),
    };
    const auto result = overlaid(threeProjects(), odd);
    CHECK(result.projects == threeProjects());
    CHECK(result.local.isEmpty());
}

TEST_CASE("An added project is the municipality's, and its fields come from corrections of their own",
          "[core][query][corrections]")
{
    const auto result =
        overlaid(threeProjects(), {correction(CorrectionKind::SetStatus, "lokal-x", "0450", "pilot", "2026"),
                                   fieldCorrection("lokal-x", domain::CorrectedField::Vendors, "A; B;A"),
                                   correction(CorrectionKind::AddProject, "lokal-x", "0450", "Nyt projekt")});
    REQUIRE(result.projects.size() == 4);
    const auto& p = result.projects[3];
    CHECK(p.title == QStringLiteral("Nyt projekt"));
    CHECK(p.vendors == QStringList{QStringLiteral("A"), QStringLiteral("B")});
    CHECK(p.status == Status::Pilot);
    CHECK(result.local.addedProjects == 1);
    CHECK(result.local.storedRow(3) == -1);
    CHECK(result.local.storedRow(2) == 2);
}

TEST_CASE("What is local is said in words: how many, of what kind, and each of them", "[core][query][corrections]")
{
    const base::Texts danish(base::Language::Danish);
    auto status = correction(CorrectionKind::SetStatus, "one", "0461", "in_operation", "2026-11");
    status.before = QStringLiteral("pilot");
    status.dateBefore = base::PartialDate::fromIso(QStringLiteral("2024"));
    auto field = fieldCorrection("two", domain::CorrectedField::Domain, "health_care");
    field.before = QStringLiteral("economy");
    const auto result = overlaid(threeProjects(), {status, field, correction(CorrectionKind::HideProject, "three", ""),
                                                   correction(CorrectionKind::AddProject, "x", "0450", "Nyt")});
    CHECK(query::localCount(result.local, danish) == QStringLiteral("4 lokale rettelser"));
    CHECK(query::localSentence(result.local, danish) ==
          QStringLiteral("Med 4 lokale rettelser, som ikke er en del af udgiverens liste: 1 projekt tilføjet, 2 "
                         "projekter ændret og 1 projekt skjult."));
    const auto landscape = test::landscapeOf(threeProjects());
    CHECK(query::correctionInWords(status, *landscape, danish) ==
          QStringLiteral("Status i Odense: pilotprojekt (2024) → i drift (november 2026)"));
    CHECK(query::correctionInWords(field, *landscape, danish) ==
          QStringLiteral("Fagområde: Økonomi → Sundhed og ældre"));
    CHECK(query::localCount({}, danish).isEmpty());
    CHECK(query::localSentence({}, danish).isEmpty());
}
