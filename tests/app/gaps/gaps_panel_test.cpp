// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaps/gap_table.h"
#include "app/gaps/gaps_panel.h"
#include "app/gaps/text_rows_model.h"
#include "app/shared/details_browser.h"
#include "app/shared/municipality_chooser.h"
#include "app/shared/peer_choice_row.h"
#include "tests/app/compare/compare_world.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBlock>

using namespace landkort;
using namespace landkort::app;
using analysis::PeerRule;
using query::Dimension;

using Scope = GapsPanel::Scope;

namespace {

const QString kKolding = QStringLiteral("0621");
const QString kVoicebots = QStringLiteral("AI-voicebots til borgere");

/// The tab alone, shown offscreen.
struct World {
    FilterController controller;
    Theme theme;
    std::unique_ptr<GapsPanel> panel;
    QList<QUrl> opened;
    std::vector<domain::Contact> contacts; ///< of every project

    explicit World(const QString& code = kKolding,
                   std::shared_ptr<const query::Landscape> landscape = test::bundledExamples(),
                   QSize size = QSize(560, 640))
    {
        theme.setMode(ThemeMode::Light);
        controller.setLandscape(std::move(landscape));
        panel = std::make_unique<GapsPanel>(
            controller, theme,
            [] { return workflow::readPeerSources(test::bundledStore(), QStringLiteral(LANDKORT_SOURCE_DIR "/data")); },
            [this](const query::Landscape&, int) { return contacts; });
        panel->setLinkOpener([this](const QUrl& url) { opened.append(url); });
        PeerChoice choice;
        choice.subject = domain::MunicipalityCode(code);
        panel->setChoice(choice);
        panel->resize(size);
        panel->show();
        settle();
        controller.clearHighlight(); // the pointer of an earlier test may rest here
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    QStringList names(const GapTable& table) const
    {
        QStringList names;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            names.append(table.model()->index(row, 0).data().toString());
        return names;
    }
    QString cell(const GapTable& table, const QString& name, int column, int role = Qt::DisplayRole) const
    {
        const auto row = static_cast<int>(names(table).indexOf(name));
        REQUIRE(row >= 0);
        return table.model()->index(row, column).data(role).toString();
    }
    void click(GapTable& table, const QString& name) const
    {
        const auto index = table.model()->index(static_cast<int>(names(table).indexOf(name)), 0);
        REQUIRE(index.isValid());
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
        settle();
    }
    /// A real click on the words of a link.
    void clickLink(const QString& words) const
    {
        auto& browser = panel->calls().browser();
        const QTextCursor found = browser.document()->find(words);
        REQUIRE_FALSE(found.isNull());
        QTextCursor inside(found);
        inside.setPosition(found.selectionStart() + 1);
        browser.setTextCursor(inside);
        browser.ensureCursorVisible();
        QTest::mouseClick(browser.viewport(), Qt::LeftButton, {}, browser.cursorRect(inside).center());
        settle();
    }
};

} // namespace

TEST_CASE("Kolding's white spots: most peers first, then the newest source", "[app][gaps]")
{
    const World world;
    const auto& list = world.panel->useCases();
    const QStringList names = world.names(list);
    REQUIRE(names.size() >= 5);
    CHECK(names.at(0) == QStringLiteral("AI-chatbots til borgere"));
    CHECK(names.at(1) == kVoicebots);
    CHECK(world.cell(list, kVoicebots, 1) == QStringLiteral("2"));
    CHECK(world.cell(list, kVoicebots, 2) == QStringLiteral("2"));
    CHECK(world.cell(list, kVoicebots, 3) == QStringLiteral("8. maj 2026"));
    CHECK(world.cell(list, QStringLiteral("AI til diktering og dokumentation"), 2) == QStringLiteral("0"));
    CHECK(world.cell(list, QStringLiteral("AI til diktering og dokumentation"), 3) == QStringLiteral("uden dato"));
    CHECK(world.panel->sentence().startsWith(QStringLiteral("11 kommuner med 76.972 til 115.456 indbyggere")));
}

TEST_CASE("Examples are never said to be missing, complete editions are not reported", "[app][gaps]")
{
    const auto allWords = [](const World& world) {
        QStringList words = {world.panel->meaning(), world.panel->calls().plainText()};
        for (const auto* label : world.panel->findChildren<QLabel*>())
            words.append(label->text());
        return words.join(QLatin1Char('\n'));
    };
    const World examples;
    CHECK(allWords(examples).contains(QStringLiteral("ikke fundet dokumenteret hos Kolding")));
    CHECK(allWords(examples).contains(QStringLiteral("ikke det samme som")));
    CHECK(allWords(examples).contains(QStringLiteral("angivet i drift")));
    CHECK_FALSE(allWords(examples).contains(QStringLiteral("har ikke")));
    const World complete(kKolding, test::completeEdition());
    CHECK(allWords(complete).contains(QStringLiteral("ikke indberettet af Kolding")));
    CHECK_FALSE(allWords(complete).contains(QStringLiteral("dokumenteret")));
    CHECK_FALSE(allWords(complete).contains(QStringLiteral("angivet")));
}

TEST_CASE("A click on a use case lists whom to ask; their project is shown, their source opened only by a click",
          "[app][gaps]")
{
    World world;
    world.click(world.panel->useCases(), kVoicebots);
    const QString words = world.panel->calls().plainText();
    CHECK(words.startsWith(QStringLiteral("Hvem kan spørges: AI-voicebots til borgere")));
    CHECK(words.contains(QStringLiteral("Roskilde")));
    CHECK(words.contains(QStringLiteral("angivet i drift · 8. maj 2026")));
    CHECK(words.contains(QStringLiteral("Esbjerg")));
    CHECK(words.indexOf(QStringLiteral("Roskilde")) < words.indexOf(QStringLiteral("Esbjerg"))); // newest first
    CHECK(world.opened.isEmpty());
    world.clickLink(QStringLiteral("videncenter.kl.dk"));
    REQUIRE(world.opened.size() == 1);
    CHECK(world.opened.front().host() == QStringLiteral("videncenter.kl.dk"));
    world.clickLink(QStringLiteral("Telefonrobotten Berta"));
    REQUIRE(world.controller.selectedProject());
    CHECK(world.controller.selectedProject()->text() == QStringLiteral("esbjerg-berta"));
    CHECK(world.controller.filter().isEmpty());
}

TEST_CASE("A contact that a file named is shown with its project, and is in no copy", "[app][gaps]")
{
    World world;
    world.contacts = {{QStringLiteral("Kontaktperson"), QStringLiteral("Ane Holm <ane@example.dk>")}};
    world.click(world.panel->useCases(), kVoicebots);
    CHECK(world.panel->calls().plainText().contains(QStringLiteral("Ane Holm <ane@example.dk>")));
    QTest::mouseClick(&world.panel->copyLink(), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.startsWith(QStringLiteral("Anvendelsesområde\tKommune\tProjekt\tStatus dér\tOplyst\tKilde")));
    CHECK(copied.contains(QStringLiteral("esbjerg.dk")));
    CHECK_FALSE(copied.contains(QStringLiteral("Ane Holm")));
    world.panel->setShowsTable(true);
    for (const auto& row : world.panel->rows())
        CHECK_FALSE(row.join(QLatin1Char('|')).contains(QStringLiteral("ane@")));
}

TEST_CASE("Another municipality is another list, made once", "[app][gaps]")
{
    const World world;
    const int made = world.panel->picturesMade();
    auto& chooser = world.panel->choices().chooser();
    QTest::mouseClick(&chooser, Qt::LeftButton);
    auto* popup = qobject_cast<MunicipalityPopup*>(QApplication::activePopupWidget());
    REQUIRE(popup != nullptr);
    QTest::keyClicks(&popup->search(), QStringLiteral("assens"));
    QTest::keyClick(&popup->search(), Qt::Key_Return);
    World::settle();
    CHECK(world.panel->picturesMade() == made + 1);
    CHECK(chooser.text() == QStringLiteral("Assens"));
    bool named = false;
    for (const auto* label : world.panel->findChildren<QLabel*>())
        named = named || label->text() == QStringLiteral("I drift hos andre, ikke fundet dokumenteret hos Assens");
    CHECK(named);
    CHECK(world.panel->useCases().model()->rowCount() > 0); // a municipality without a project has white spots
}

TEST_CASE("The filter is obeyed, but for its places", "[app][gaps]")
{
    World world;
    const int all = world.panel->useCases().model()->rowCount();
    world.controller.choose(Dimension::UseCase, {QStringLiteral("citizen_voicebots")});
    World::settle();
    CHECK(world.names(world.panel->useCases()) == QStringList{kVoicebots});
    world.controller.clearAll();
    world.controller.choose(Dimension::Municipality, {kKolding}); // the set is the place
    World::settle();
    CHECK(world.panel->useCases().model()->rowCount() == all);
    world.controller.setText(QStringLiteral("xyzzy"));
    World::settle();
    CHECK_FALSE(world.panel->useCases().isVisible());
    bool told = false;
    for (const auto* label : world.panel->findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().startsWith(QStringLiteral("Intet: det, de andre")));
    CHECK(told);
}

TEST_CASE("For the country: what is tried more than used, and domains with little", "[app][gaps]")
{
    World world;
    QTest::mouseClick(&world.panel->scopeButton(Scope::Country), Qt::LeftButton);
    World::settle();
    CHECK(world.names(world.panel->useCases()) == QStringList{QStringLiteral("AI til trafikstyring")});
    CHECK(world.cell(world.panel->useCases(), QStringLiteral("AI til trafikstyring"), 1) == QStringLiteral("2"));
    CHECK(world.cell(world.panel->useCases(), QStringLiteral("AI til trafikstyring"), 2) == QStringLiteral("1"));
    const auto& domains = world.panel->domains();
    CHECK(world.names(domains).front() == QStringLiteral("Dagtilbud og skole"));
    CHECK(world.cell(domains, QStringLiteral("Dagtilbud og skole"), 1) == QStringLiteral("–")); // rule 8: never 0
    CHECK(world.cell(domains, QStringLiteral("Dagtilbud og skole"), 1, Qt::AccessibleTextRole) ==
          QStringLiteral("ingen fundet dokumenteret"));
    world.click(world.panel->domains(), QStringLiteral("Økonomi"));
    CHECK(world.panel->calls().plainText().startsWith(QStringLiteral("Hvem kan spørges: Økonomi")));
    CHECK_FALSE(world.panel->useCases().currentIndex().isValid()); // one line of both lists
    world.click(world.panel->domains(), QStringLiteral("Dagtilbud og skole"));
    CHECK(world.panel->calls().plainText().contains(QStringLiteral("ikke fundet dokumenteret nogen kommune")));
    CHECK_FALSE(world.panel->choices().isVisible());
}

TEST_CASE("The keyboard alone goes through the list, and the call list follows", "[app][gaps]")
{
    const World world;
    auto& list = world.panel->useCases();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home);
    QTest::keyClick(&list, Qt::Key_Down);
    World::settle();
    CHECK(world.panel->calls().plainText().contains(kVoicebots));
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("Berta")));
    auto* spoken = QAccessible::queryAccessibleInterface(&list);
    REQUIRE(spoken != nullptr);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("Anvendelsesområder"));
}

TEST_CASE("The table twin has a row for every municipality to ask", "[app][gaps]")
{
    const World world;
    QTest::mouseClick(&world.panel->tableLink(), Qt::LeftButton);
    World::settle();
    REQUIRE(world.panel->table().isVisible());
    size_t contacts = 0;
    for (const auto& line : world.panel->picture()->useCases)
        contacts += line.contacts.size();
    CHECK(static_cast<size_t>(world.panel->table().model()->rowCount()) == contacts);
    CHECK(world.panel->rows().size() == contacts + 1);
    CHECK(world.panel->tableLink().text() == QStringLiteral("Vis som lister"));
}

TEST_CASE("Resting on a use case highlights it everywhere, and one elsewhere is tinted here", "[app][gaps]")
{
    World world;
    auto& list = world.panel->useCases();
    QTest::mouseMove(list.viewport(), list.visualRect(list.model()->index(1, 0)).center());
    World::settle();
    REQUIRE(world.controller.highlight().target.item);
    CHECK(world.controller.highlight().target.item->key == QStringLiteral("citizen_voicebots"));
    CHECK(list.model()->index(1, 0).data(TintedRole).toBool());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(list.viewport(), &leave);
    CHECK(world.controller.highlight().isEmpty());
    CHECK_FALSE(list.model()->index(1, 0).data(TintedRole).toBool());
}

TEST_CASE("Published totals have no white spots, and say so", "[app][gaps]")
{
    World world;
    world.controller.setLandscape(test::publishedTotals());
    World::settle();
    CHECK(world.panel->message().startsWith(QStringLiteral("Ikke offentliggjort")));
    CHECK(world.panel->rows().empty());
    world.controller.setLandscape(test::bundledExamples());
    World::settle();
    CHECK(world.panel->message().isEmpty());
}

TEST_CASE("A filter that names a municipality is about it", "[app][gaps]")
{
    World world(QString{});
    CHECK(world.panel->scope() == Scope::Country);
    world.controller.choose(Dimension::Municipality, {QStringLiteral("0561")});
    World::settle();
    CHECK(world.panel->scope() == Scope::Municipality);
    CHECK(world.panel->choice().subject.text() == QStringLiteral("0561"));
}

TEST_CASE("White spots are in the colours and words of theme and language, and the models keep their rules",
          "[app][gaps]")
{
    World world;
    const QAbstractItemModelTester useCases(world.panel->useCases().model(),
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester rows(world.panel->table().model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QImage light = world.panel->grab().toImage();
    world.theme.setMode(ThemeMode::Dark);
    World::settle();
    CHECK(world.panel->grab().toImage() != light);
    world.controller.setLanguage(base::Language::English);
    world.panel->setShowsTable(true);
    World::settle();
    CHECK(world.panel->scopeButton(Scope::Country).text() == QStringLiteral("The whole country"));
    CHECK(world.panel->rows().front().front() == QStringLiteral("Use case"));
}

TEST_CASE("Nothing is counted while the tab is hidden", "[app][gaps]")
{
    World world;
    world.panel->hide();
    const int made = world.panel->picturesMade();
    world.controller.setText(QStringLiteral("chatbot"));
    world.controller.setText(QStringLiteral("robot"));
    CHECK(world.panel->picturesMade() == made);
    world.panel->show();
    World::settle();
    CHECK(world.panel->picturesMade() == made + 1);
}
