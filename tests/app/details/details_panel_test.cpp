// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/details_panel.h"
#include "app/shared/details_browser.h"
#include "tests/app/table/table_landscape.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::app;
using query::Dimension;

namespace {

struct Details {
    FilterController controller;
    Theme theme;
    DetailsPanel panel{controller, theme};
    DetailsBrowser* browser = panel.findChild<DetailsBrowser*>();
    QList<QUrl> opened;

    explicit Details(std::vector<domain::Project> projects = test::sixProjects())
    {
        panel.setLinkOpener([this](const QUrl& url) { opened.append(url); });
        controller.setLandscape(test::landscapeOf(std::move(projects)));
        test::show(panel, 350, 900);
    }
    void select(const char* id) { controller.selectProject(domain::ProjectId(QString::fromUtf8(id))); }
    QString text() const { return browser->toPlainText(); }
    bool says(const char* words) const { return text().contains(QString::fromUtf8(words)); }
    QPoint placeOf(const QString& words) const
    {
        QTextCursor found = browser->document()->find(words);
        REQUIRE_FALSE(found.isNull());
        found.setPosition(found.selectionStart() + 1);
        return browser->cursorRect(found).center();
    }
    void click(const char* words)
    {
        QTest::mouseClick(browser->viewport(), Qt::LeftButton, {}, placeOf(QString::fromUtf8(words)));
    }
    void point(const char* words) { QTest::mouseMove(browser->viewport(), placeOf(QString::fromUtf8(words))); }
    bool isLink(const char* words) const
    {
        const QTextCursor found = browser->document()->find(QString::fromUtf8(words));
        return !found.isNull() && found.charFormat().isAnchor();
    }
};

std::vector<domain::Project> oneFull()
{
    auto projects = test::sixProjects();
    auto& p = projects[2];
    p.note = QStringLiteral("Kun Odense er sikker.");
    p.aiUnclear = true;
    p.municipalitiesClaimed = 40;
    p.confidence = domain::Confidence::Medium;
    p.partners = QStringLiteral("OS2");
    p.technology = QStringLiteral("Sprogteknologi");
    p.source = {QStringLiteral("https://example.org/a?b=<c>"), QStringLiteral("En artikel"),
                base::PartialDate::fromIso(QStringLiteral("2026-03"))};
    p.otherSources = {QStringLiteral("http://example.org/second"), QStringLiteral("javascript:alert(1)"),
                      QStringLiteral("file:///etc/passwd"), QStringLiteral("https://kl.dk@evil.example/x")};
    p.latestSource = base::PartialDate::fromIso(QStringLiteral("2026-05-08"));
    p.adoptions[0].note = QStringLiteral("Nævnt i referatet.");
    p.adoptions[1].basis = domain::AdoptionBasis::Shared;
    return projects;
}

} // namespace

TEST_CASE("DetailsPanel tells everything known of the selected project", "[app][details]")
{
    Details details(oneFull());
    details.select("c");
    CHECK(details.text().startsWith(QStringLiteral("Chatbot\n● i drift · oplyst marts 2026\n")));
    CHECK(details.says("Svarer borgere."));
    CHECK(details.says("Kilden viser kun svagt, at der er AI."));
    CHECK(details.says("ca. 40, heraf 2 navngivet"));
    CHECK(details.says("Odense  ● pilotprojekt · oplyst 1. april 2022"));
    CHECK(details.says("Nævnt i referatet. · en kilde siger det om denne kommune"));
    CHECK(details.says("Aalborg  ● i drift · oplyst marts 2026\noplyst om det fælles projekt"));
    CHECK(details.says("Fagområde\tØkonomi"));
    CHECK(details.says("Anvendelsesområde\tikke oplyst"));
    CHECK(details.says("Begyndt\tfebruar 2022"));
    CHECK(details.says("Leverandør\tboost.ai, Deloitte"));
    CHECK(details.says("Partnere\tOS2"));
    CHECK(details.says("Teknologi\tSprogteknologi"));
    CHECK(details.says("middel: kommune, løsning eller status er udledt"));
    CHECK(details.says("Kun Odense er sikker."));
    CHECK(details.says("En artikel · marts 2026"));
    CHECK(details.says("Seneste kilde: 8. maj 2026"));
}

TEST_CASE("DetailsPanel says that something is not stated, old or undated", "[app][details]")
{
    Details details;
    details.select("b");
    CHECK(details.text().startsWith(QStringLiteral("Åben dør\n○ status ikke oplyst\n")));
    CHECK(details.says("Beskrivelse: ikke oplyst"));
    CHECK(details.says("ingen kommune er navngivet"));
    CHECK(details.says("Fagområde\tikke oplyst"));
    CHECK(details.says("Begyndt\tikke oplyst"));
    CHECK(details.says("ikke oplyst · uden dato"));
    details.select("f");
    CHECK(details.says("● i drift · oplyst 20. november 2021 · ældre end to år"));
    details.select("e");
    CHECK(details.says("Udfald: ikke oplyst"));
}

TEST_CASE("DetailsPanel gives the status in the chosen municipalities and the project's own", "[app][details]")
{
    Details details;
    details.controller.choose(Dimension::Municipality, {QStringLiteral("0461")});
    details.select("c");
    CHECK(details.says("● pilotprojekt i Odense · oplyst 1. april 2022 · ældre end to år"));
    CHECK(details.says("Projektet som helhed: ● i drift · oplyst marts 2026"));
    CHECK(details.says("delt med\nAalborg"));
    details.controller.choose(Dimension::Municipality, {QStringLiteral("0450")});
    CHECK(details.says("Ikke blandt de projekter, filteret viser"));
}

TEST_CASE("DetailsPanel explains an operation that no named municipality is known for", "[app][details]")
{
    auto projects = test::sixProjects();
    projects[5].adoptions = {test::adoption("0461", domain::Status::Unknown)};
    Details details(projects);
    details.select("f");
    CHECK(details.says("ingen kilde siger det om nogen af de navngivne kommuner"));
    details.select("c");
    CHECK_FALSE(details.says("ingen kilde siger det"));
}

TEST_CASE("DetailsPanel opens an address by click only, and only http and https", "[app][details]")
{
    Details details(oneFull());
    details.select("c");
    CHECK(details.opened.isEmpty());
    details.click("example.org/second");
    CHECK(details.opened == QList<QUrl>{QUrl(QStringLiteral("http://example.org/second"))});
    for (const char* address : {"javascript:alert(1)", "file:///etc/passwd", "https://kl.dk@evil.example/x"}) {
        CHECK(details.says(address));
        CHECK_FALSE(details.isLink(address));
        details.click(address);
    }
    CHECK(details.opened.size() == 1);
}

TEST_CASE("openableAddress wants a web address with a host", "[app][details]")
{
    CHECK(openableAddress(QStringLiteral("https://www.kl.dk/a")).has_value());
    CHECK(openableAddress(QStringLiteral("HTTP://kl.dk")).has_value());
    for (const char* address : {"", "kl.dk", "https://", "ftp://kl.dk", "data:text/html,x", "mailto:a@b.dk", "//kl.dk",
                                "https:kl.dk", "https://user@kl.dk", "\\\\server\\share", "vbscript:x"})
        CHECK_FALSE(openableAddress(QString::fromUtf8(address)).has_value());
}

TEST_CASE("DetailsPanel filters by a click on a municipality, domain or vendor", "[app][details]")
{
    Details details;
    details.select("c");
    details.point("Aalborg");
    REQUIRE(details.controller.highlight().target.item);
    CHECK(details.controller.highlight().target.item->key == QStringLiteral("0851"));
    details.click("Aalborg");
    CHECK(details.controller.filter().keys(Dimension::Municipality) == std::set<QString>{QStringLiteral("0851")});
    details.controller.clearAll();
    details.click("Økonomi");
    CHECK(details.controller.filter().keys(Dimension::Domain) == std::set<QString>{QStringLiteral("economy")});
    details.controller.clearAll();
    details.click("boost.ai");
    CHECK(details.controller.filter().keys(Dimension::Vendor) == std::set<QString>{QStringLiteral("boost.ai")});
    CHECK(details.controller.selectedProject()->text() == QStringLiteral("c"));
}

TEST_CASE("DetailsPanel lists the projects of the chosen municipalities until one is selected", "[app][details]")
{
    Details details;
    CHECK(details.says("Vælg et projekt"));
    details.controller.choose(Dimension::Municipality, {QStringLiteral("0461"), QStringLiteral("0751")});
    CHECK(details.text() == QStringLiteral("Odense og Aarhus\n4 projekter\n"
                                           "Zebra\n● i drift · oplyst 20. november 2021\n"
                                           "Chatbot\n● pilotprojekt · oplyst 1. april 2022\n"
                                           "Ældre og fald\n● pilotprojekt · oplyst 8. maj 2026\n"
                                           "Aarhus taler\n● afsluttet eller opgivet · oplyst 2019"));
    details.point("Chatbot");
    REQUIRE(details.controller.highlight().target.project);
    details.click("Chatbot");
    CHECK(details.controller.selectedProject()->text() == QStringLiteral("c"));
    CHECK(details.says("Projektet som helhed"));
    details.click("Tilbage til listen");
    CHECK_FALSE(details.controller.selectedProject());
    CHECK(details.says("4 projekter"));
}

TEST_CASE("DetailsPanel shows the only project that matches", "[app][details]")
{
    Details details;
    details.controller.choose(Dimension::Municipality, {QStringLiteral("0450")});
    CHECK(details.text().startsWith(QStringLiteral("Øre for tale\n")));
    CHECK_FALSE(details.controller.selectedProject());
}

TEST_CASE("DetailsPanel links can be reached and used by the keyboard", "[app][details]")
{
    Details details;
    details.controller.choose(Dimension::Municipality, {QStringLiteral("0461")});
    details.browser->setFocus();
    QTest::keyClick(details.browser, Qt::Key_Tab);
    QTest::keyClick(details.browser, Qt::Key_Return);
    CHECK(details.controller.selectedProject() == domain::ProjectId(QStringLiteral("f")));
    CHECK(details.browser->accessibleName() == QStringLiteral("Detaljer"));
}

TEST_CASE("DetailsPanel tints what is highlighted elsewhere without losing its place", "[app][details]")
{
    Details details(oneFull());
    details.select("c");
    test::show(details.panel, 350, 300);
    details.browser->verticalScrollBar()->setValue(60);
    query::HighlightTarget target;
    target.item = {Dimension::Municipality, QStringLiteral("0461")};
    details.controller.setHighlight(target);
    CHECK(details.browser->extraSelections().size() == 1);
    CHECK(details.browser->verticalScrollBar()->value() == 60);
    details.controller.clearHighlight();
    CHECK(details.browser->extraSelections().isEmpty());
}

TEST_CASE("DetailsPanel shows hostile texts as plain text and loads nothing", "[app][details]")
{
    auto projects = test::sixProjects();
    const QString hostile = QStringLiteral("<img src=\"http://x/y.png\"><a href=\"javascript:1\">=HYPERLINK(1)</a>");
    projects[2].title = hostile;
    projects[2].description = hostile + QString(5000, QLatin1Char('W')) + QStringLiteral("\n🤖 שלום");
    projects[2].vendors = {hostile};
    projects[2].note = QStringLiteral("a\nb");
    Details details(projects);
    details.select("c");
    CHECK(details.text().startsWith(hostile));
    CHECK(details.text().count(hostile) == 3);
    CHECK_FALSE(details.text().contains(QChar(QChar::ObjectReplacementCharacter)));
    CHECK(details.browser->document()->idealWidth() <= details.browser->viewport()->width());
    CHECK(details.browser->horizontalScrollBar()->maximum() == 0);
    details.browser->selectAll();
    details.browser->copy();
    CHECK(QGuiApplication::clipboard()->text().startsWith(hostile));
    CHECK_FALSE(QGuiApplication::clipboard()->mimeData()->hasHtml());
}

TEST_CASE("DetailsPanel follows language, scale and theme, and says when no list is published", "[app][details]")
{
    Details details;
    details.select("f");
    details.controller.setLanguage(base::Language::English);
    CHECK(details.says("in operation · stated 20 November 2021 · older than two years"));
    details.theme.setMode(ThemeMode::Dark);
    CHECK(details.browser->document()->firstBlock().begin().fragment().charFormat().foreground().color() ==
          darkPalette().text);
    details.theme.setScale(2);
    CHECK(details.browser->document()->firstBlock().begin().fragment().charFormat().font().pixelSize() ==
          details.theme.px(14));
    domain::Edition edition;
    edition.kind = domain::EditionKind::PublishedTotals;
    details.controller.setLandscape(
        std::make_shared<query::Landscape>(edition, domain::Vocabulary{}, test::fourMunicipalities(),
                                           std::vector<domain::Project>{}, query::TextSearch{}));
    CHECK(details.says("The list of projects is not published"));
}
