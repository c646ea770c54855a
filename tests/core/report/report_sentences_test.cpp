// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_sentences.h"

#include "tests/core/query/small_landscape.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::report;
using namespace landkort::test;
using domain::Status;

static QString lead(std::vector<domain::Project> projects, int subject = -1)
{
    const auto landscape = landscapeOf(std::move(projects));
    query::ProjectFilter filter;
    if (subject >= 0)
        filter.choose(query::Dimension::Municipality,
                      {landscape->catalog().municipalities[static_cast<size_t>(subject)].code.text()});
    return leadSentences(*query::makeSnapshot(landscape, filter), subject, base::Texts());
}

TEST_CASE("leadSentences bends Danish by number", "[core][report]")
{
    CHECK(lead({project("a", Status::Pilot, "", {adoption("0461", Status::Pilot)})}, 1) ==
          QStringLiteral("Odense er nævnt i ét offentligt dokumenteret AI-projekt. Ét er et pilotprojekt."));
    CHECK(lead({}) == QStringLiteral("Registret rummer ingen dokumenterede AI-projekter."));
    CHECK(
        lead({project("a", Status::Planned, "", {adoption("0461", Status::Planned)}), project("b", Status::Unknown)}) ==
        QStringLiteral(
            "Registret rummer to dokumenterede AI-projekter. De nævner én kommune. Ét er planlagt, og for ét "
            "er status ikke oplyst."));
}

TEST_CASE("leadSentences dates the latest statement of a project in operation by the place's own", "[core][report]")
{
    const QString text = lead(
        {project("a", Status::InOperation, "2026-05-08", {adoption("0461", Status::InOperation, "2024-11-20")})}, 1);
    CHECK(text.endsWith(QStringLiteral("Den seneste oplysning om et projekt i drift er fra 20. november 2024.")));
}
