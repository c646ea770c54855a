// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/details_panel.h"
#include "app/shared/details_browser.h"
#include "core/workflow/shared_solution_table.h"
#include "tests/app/compare/compare_world.h"

using namespace landkort;
using namespace landkort::app;

namespace {

/// The details of the bundled register, shown offscreen.
struct Similar {
    FilterController controller;
    Theme theme;
    int solutionsRead = 0;
    DetailsPanel panel{controller, theme};
    DetailsBrowser* browser = panel.findChild<DetailsBrowser*>();

    explicit Similar(std::shared_ptr<const query::Landscape> landscape = test::bundledExamples())
    {
        panel.setSolutions([this] {
            ++solutionsRead;
            return workflow::readSharedSolutions(QStringLiteral(LANDKORT_SOURCE_DIR "/data")).value();
        });
        controller.setLandscape(std::move(landscape));
        panel.resize(360, 900);
    }
    bool says(const char* words) const { return browser->toPlainText().contains(QString::fromUtf8(words)); }
    void select(const char* id)
    {
        controller.selectProject(domain::ProjectId(QString::fromUtf8(id)));
        REQUIRE(QTest::qWaitFor([this] { return says("Lignende projekter"); }));
    }
};

} // namespace

TEST_CASE("Similar projects elsewhere stand in the details with why, and a click shows one", "[app][details][twins]")
{
    Similar shown;
    shown.panel.show();
    shown.select("horsens-letbetaling");
    CHECK(shown.says("Automatisk behandling af småfakturaer fra decentrale enheder"));
    CHECK(shown.says("samme anvendelsesområde"));
    CHECK(shown.says("samme leverandør: KMD (LetBetaling)"));
    CHECK(shown.says("7 fælles ord: betaler"));
    QTextCursor found = shown.browser->document()->find(QStringLiteral("KAUNT"));
    REQUIRE_FALSE(found.isNull());
    found.setPosition(found.selectionStart() + 1);
    shown.browser->setTextCursor(found);
    shown.browser->ensureCursorVisible();
    QTest::mouseClick(shown.browser->viewport(), Qt::LeftButton, {}, shown.browser->cursorRect(found).center());
    REQUIRE(shown.controller.selectedProject());
    CHECK(shown.controller.selectedProject()->text() == QStringLiteral("ukendt-kaunt"));
}

TEST_CASE("A shared solution names its adopters, each with its own status and date", "[app][details][twins]")
{
    Similar shown;
    shown.panel.show();
    shown.select("flere-fleetoptimiser");
    CHECK(shown.says("Fælles løsning: FleetOptimiser"));
    CHECK(shown.says("6 kommuner nævnt"));
    const QString text = shown.browser->toPlainText();
    const QString solution = text.mid(text.indexOf(QStringLiteral("Fælles løsning")));
    CHECK(solution.contains(QRegularExpression(QStringLiteral("Esbjerg\\s+● pilotprojekt · oplyst 2023"))));
    CHECK(solution.contains(QRegularExpression(QStringLiteral("Favrskov\\s+○ status ikke oplyst"))));
    CHECK(solution.contains(QRegularExpression(QStringLiteral("Aarhus\\s+● i drift · oplyst 25. maj 2023"))));
    shown.select("horsens-letbetaling");
    CHECK(shown.says("ca. 5, heraf 2 nævnt")); // rule 11
}

TEST_CASE("Similar projects are looked for once per project, after something is on screen, and never for a filter",
          "[app][details][twins]")
{
    Similar shown;
    shown.controller.selectProject(domain::ProjectId(QStringLiteral("horsens-letbetaling")));
    QTest::qWait(80);
    CHECK(shown.panel.twins().searches() == 0); // nothing is on screen yet
    shown.panel.show();
    REQUIRE(QTest::qWaitFor([&] { return shown.panel.twins().searches() == 1; }));
    for (const char* words : {"robot", "faktura", ""}) {
        shown.controller.setText(QString::fromUtf8(words));
        QTest::qWait(60);
        CHECK(shown.says("Lignende projekter"));
    }
    CHECK(shown.panel.twins().searches() == 1);
    shown.controller.setText(QStringLiteral("robot"));
    CHECK(shown.says("uden for filteret"));
    shown.select("flere-fleetoptimiser");
    shown.controller.selectProject(domain::ProjectId(QStringLiteral("horsens-letbetaling")));
    QTest::qWait(60);
    CHECK(shown.panel.twins().searches() == 2); // the first answer was kept
    CHECK(shown.solutionsRead == 1);
}

TEST_CASE("A project told twice is marked as such", "[app][details][twins]")
{
    const auto& examples = *test::bundledExamples();
    auto projects = examples.projects();
    auto again =
        projects[static_cast<size_t>(examples.rowOf(domain::ProjectId(QStringLiteral("horsens-letbetaling"))))];
    again.id = domain::ProjectId(QStringLiteral("told-again"));
    again.title += QStringLiteral(" i Horsens");
    projects.push_back(again);
    Similar shown(std::make_shared<query::Landscape>(examples.edition(), examples.vocabulary(),
                                                     std::make_shared<domain::MunicipalityCatalog>(examples.catalog()),
                                                     projects, examples.search()));
    shown.panel.show();
    shown.select("horsens-letbetaling");
    CHECK(shown.says("Måske det samme projekt, fortalt to gange"));
}
