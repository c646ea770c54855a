// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/charts_panel.h"
#include "app/compare/compare_head.h"
#include "app/compare/compare_panel.h"
#include "app/details/details_panel.h"
#include "app/filter/filter_panel.h"
#include "app/gaps/gaps_panel.h"
#include "app/head/chips_row.h"
#include "app/head/first_question.h"
#include "app/head/title_bar.h"
#include "app/shared/municipality_chooser.h"
#include "app/shared/name_popup.h"
#include "app/shared/peer_choice_row.h"
#include "app/shared/tab_strip.h"
#include "app/views/presentation_caption.h"
#include "app/views/views_dialog.h"
#include "tests/app/window/shown_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

using namespace landkort;
using namespace landkort::app;
using namespace landkort::app::test;
using query::Dimension;

namespace {

ViewsDialog& dialogOf(const Shown& shown)
{
    shown.press(Qt::Key_D, Qt::ControlModifier);
    auto* dialog = shown.window().findChild<ViewsDialog*>();
    REQUIRE(dialog != nullptr);
    return *dialog;
}

void close(ViewsDialog& dialog)
{
    QWidget* window = dialog.parentWidget();
    dialog.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window->activateWindow();
    QCoreApplication::processEvents();
}

void saveAs(ViewsDialog& dialog, const char* name)
{
    dialog.nameField().setText(QString::fromUtf8(name));
    QTest::mouseClick(&dialog.saveButton(), Qt::LeftButton);
    QCoreApplication::processEvents();
}

QStringList namesIn(const ViewsDialog& dialog)
{
    QStringList names;
    for (int i = 0; i < dialog.list().topLevelItemCount(); ++i)
        names.append(dialog.list().topLevelItem(i)->text(0));
    return names;
}

/// Three views: a domain on the map, Kolding's white spots, the whole table.
void saveThree(const Shown& shown)
{
    auto& dialog = dialogOf(shown);
    shown.controller().choose(Dimension::Domain, {QStringLiteral("health_care")});
    shown.window().map()->setMeasure(MapMeasure::Pilot);
    saveAs(dialog, "Sundhed");
    shown.controller().clearAll();
    shown.controller().choose(Dimension::Municipality, {QStringLiteral("0621")});
    shown.window().showView(View::Gaps);
    PeerChoice choice = shown.window().gaps()->choice();
    choice.rule = analysis::PeerRule::Group;
    shown.window().gaps()->setChoice(choice);
    saveAs(dialog, "Kolding mangler vi at spørge");
    shown.controller().clearAll();
    shown.window().showView(View::Table);
    saveAs(dialog, "Alt");
    close(dialog);
}

} // namespace

TEST_CASE("A view is saved by name, listed with what it shows, and shown again", "[app][views][window]")
{
    const Shown shown;
    saveThree(shown);
    auto& dialog = dialogOf(shown);
    CHECK(namesIn(dialog) == QStringList{QStringLiteral("Sundhed"), QStringLiteral("Kolding mangler vi at spørge"),
                                         QStringLiteral("Alt")});
    CHECK(dialog.list().topLevelItem(0)->text(1) == QStringLiteral("Kort · Fagområde: Sundhed og ældre"));
    CHECK(dialog.list().topLevelItem(1)->text(1).startsWith(QStringLiteral("Hvide pletter · Kolding")));
    shown.window().map()->setMeasure(MapMeasure::Projects);
    dialog.list().setCurrentItem(dialog.list().topLevelItem(0));
    QTest::mouseClick(&dialog.button("show"), Qt::LeftButton);
    CHECK(shown.window().view() == View::Map);
    CHECK(shown.controller().filter().keys(Dimension::Domain) == std::set<QString>{QStringLiteral("health_care")});
    CHECK(shown.window().map()->measure() == MapMeasure::Pilot);
    close(dialog);
    shown.press(Qt::Key_PageDown, Qt::AltModifier);
    CHECK(shown.window().view() == View::Gaps);
    CHECK(shown.window().gaps()->choice().subject.text() == QStringLiteral("0621"));
    CHECK(shown.window().gaps()->choice().rule == analysis::PeerRule::Group);
    shown.press(Qt::Key_PageUp, Qt::AltModifier);
    CHECK(shown.window().view() == View::Map);
}

TEST_CASE("Views are renamed, put in order, deleted with a way back, and kept in the store", "[app][views][window]")
{
    const QTemporaryDir home;
    {
        const Shown shown(home.path());
        saveThree(shown);
        auto& dialog = dialogOf(shown);
        dialog.list().setCurrentItem(dialog.list().topLevelItem(2));
        QTest::mouseClick(&dialog.button("up"), Qt::LeftButton);
        CHECK(namesIn(dialog).at(1) == QStringLiteral("Alt"));
        dialog.list().topLevelItem(1)->setText(0, QStringLiteral("Sundhed")); // taken
        REQUIRE(QTest::qWaitFor([&] { return namesIn(dialog).at(1) == QStringLiteral("Sundhed (2)"); }));
        dialog.list().setCurrentItem(dialog.list().topLevelItem(0));
        QTest::mouseClick(&dialog.button("remove"), Qt::LeftButton);
        CHECK(namesIn(dialog).size() == 2);
        REQUIRE(shown.application->messages().current() != nullptr);
        shown.application->messages().current()->actions.front().run();
        CHECK(namesIn(dialog).at(0) == QStringLiteral("Sundhed"));
    }
    const Shown again(home.path());
    CHECK(namesIn(dialogOf(again)) == QStringList{QStringLiteral("Sundhed"), QStringLiteral("Sundhed (2)"),
                                                  QStringLiteral("Kolding mangler vi at spørge")});
}

TEST_CASE("Views go to somebody else as a file, and a wrong file changes nothing", "[app][views][window]")
{
    const QTemporaryDir home;
    const QString file = home.filePath(QStringLiteral("visninger.json"));
    const Shown shown;
    {
        saveThree(shown);
        shown.application->fileChooser().setNextAnswer(file);
        QTest::mouseClick(&dialogOf(shown).button("export"), Qt::LeftButton);
        REQUIRE(QFile::exists(file));
    }
    auto& dialog = dialogOf(shown);
    shown.application->fileChooser().setNextAnswer(file);
    QTest::mouseClick(&dialog.button("open"), Qt::LeftButton);
    REQUIRE(namesIn(dialog).size() == 6);
    CHECK(namesIn(dialog).at(3) == QStringLiteral("Sundhed (2)"));
    QFile wrong(home.filePath(QStringLiteral("andet.json")));
    REQUIRE(wrong.open(QIODevice::WriteOnly));
    wrong.write("{\"views\": 3}");
    wrong.close();
    shown.application->fileChooser().setNextAnswer(wrong.fileName());
    QTest::mouseClick(&dialog.button("open"), Qt::LeftButton);
    CHECK(namesIn(dialog).size() == 6);
    REQUIRE(shown.application->messages().current() != nullptr);
    CHECK(shown.application->messages()
              .current()
              ->words(shown.controller().texts())
              .contains(QStringLiteral("andet.json")));
}

TEST_CASE("Stored views that cannot be read are told and not written over", "[app][views][window]")
{
    const QTemporaryDir home;
    const storage::StoredView broken{QStringLiteral("Fra fremtiden"), QStringLiteral("{\"format\": 9}")};
    {
        const Shown shown(home.path());
    }
    workflow::OpenOptions options;
    options.storeFile = home.filePath(QStringLiteral("landkort.sqlite"));
    {
        auto store = workflow::LandscapeStore::open(options);
        REQUIRE(store.ok());
        REQUIRE(store.value()->views().setViews({broken}));
    }
    const Shown shown(home.path());
    CHECK(shown.application->messages().current() != nullptr);
    domain::SavedView view;
    view.name = QStringLiteral("Ny");
    view.tab = QStringLiteral("map");
    CHECK_FALSE(shown.application->views().save(view));
    auto store = workflow::LandscapeStore::open(options);
    CHECK(store.value()->views().views().value() == std::vector{broken});
}

TEST_CASE("A view of an edition that is not here is shown all the same, and that is said", "[app][views][window]")
{
    const Shown shown;
    domain::SavedView view;
    view.name = QStringLiteral("Fra en anden");
    view.edition = QStringLiteral("KL's udtræk maj 2027");
    view.tab = QStringLiteral("table");
    REQUIRE(shown.application->views().add({view}));
    shown.press(Qt::Key_PageDown, Qt::AltModifier);
    CHECK(shown.window().view() == View::Table);
    REQUIRE(shown.application->messages().current() != nullptr);
    CHECK(shown.application->messages()
              .current()
              ->words(shown.controller().texts())
              .contains(QStringLiteral("KL's udtræk maj 2027")));
    view.name = QStringLiteral("Ukendt område");
    view.edition = shown.controller().landscape().edition().name;
    view.filter = {QStringLiteral("--domain"), QStringLiteral("rumfart")};
    view.tab = QStringLiteral("map");
    REQUIRE(shown.application->views().add({view}));
    shown.press(Qt::Key_PageDown, Qt::AltModifier);
    CHECK(shown.window().view() == View::Table); // what is not understood changes nothing
}

TEST_CASE("Presenting shows the tab alone in large text, steps with a clicker and gives everything back",
          "[app][views][presentation][window]")
{
    const Shown shown;
    saveThree(shown);
    auto& window = shown.window();
    auto& controller = shown.controller();
    window.showView(View::Map);
    window.map()->setMeasure(MapMeasure::InOperation);
    controller.choose(Dimension::Status, {QStringLiteral("pilot")});
    controller.selectProject(controller.landscape().projects().front().id);
    window.findChild<QSplitter*>()->setSizes({280, 950});
    QTest::qWait(20);
    const auto sizes = [&] {
        QList<int> all;
        for (const auto* splitter : window.findChildren<QSplitter*>())
            all += splitter->sizes();
        return all;
    };
    const auto before = std::tuple(sizes(), window.size(), controller.filter(), controller.selectedProject());

    shown.press(Qt::Key_F11);
    REQUIRE(shown.application->isPresenting());
    REQUIRE(window.caption() != nullptr);
    CHECK(window.isFullScreen());
    QTest::qWait(50); // the screen's own size comes later
    for (const QSize size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080)}) {
        window.resize(size);
        QTest::qWait(10);
        CHECK(shown.application->theme().scale() == (size.width() == 1920 ? 2.0 : 1.5));
        for (QWidget* part :
             std::initializer_list<QWidget*>{window.titleBar(), window.tiles(), window.filters(), window.charts(),
                                             window.details(), window.tabs(), window.chips()})
            CHECK_FALSE(part->isVisible());
        CHECK(window.map()->isVisible());
        CHECK(window.map()->width() > size.width() * 9 / 10);
        CHECK(window.map()->height() > size.height() / 2);
        CHECK(window.width() == size.width()); // nothing demands more room
        for (const auto* label : window.caption()->findChildren<QLabel*>())
            CHECK(label->font().pixelSize() >= 12 * 3 / 2);
    }
    CHECK(window.caption()->title() == QStringLiteral("Kort")); // no saved view any more
    CHECK(window.caption()->place().isEmpty());
    CHECK(window.caption()->about().contains(QStringLiteral("ikke KL's liste")));
    CHECK(window.caption()->about().contains(QStringLiteral("pilotprojekt")));
    CHECK(window.caption()->figures().contains(QStringLiteral("af 22 pilotprojekter")));
    QTest::qWait(50);
    for (const auto* label : window.caption()->findChildren<QLabel*>())
        CHECK(label->height() >= label->heightForWidth(label->width()));

    const int last = 2;
    shown.application->views().setCurrent(-1);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_PageDown);
    CHECK(window.caption()->title() == QStringLiteral("Sundhed"));
    CHECK(window.caption()->place() == QStringLiteral("1 af 3"));
    QTest::keyClick(&window, Qt::Key_Right);
    CHECK(window.view() == View::Gaps);
    CHECK(window.gaps()->isVisible());
    QTest::keyClick(&window, Qt::Key_Right);
    QTest::keyClick(&window, Qt::Key_Right); // at the end it stays
    CHECK(shown.application->views().current() == last);
    CHECK(window.view() == View::Table);
    CHECK(window.caption()->place() == QStringLiteral("3 af 3"));
    CHECK_FALSE(window.tiles()->isVisible());
    QTest::keyClick(&window, Qt::Key_PageUp);
    CHECK(window.view() == View::Gaps);

    QTest::keyClick(&window, Qt::Key_Escape);
    QTest::qWait(20);
    CHECK_FALSE(shown.application->isPresenting());
    CHECK_FALSE(window.isFullScreen());
    CHECK(window.caption() == nullptr);
    CHECK(sizes() == std::get<0>(before));
    CHECK(std::tuple(window.size(), controller.filter(), controller.selectedProject()) ==
          std::tuple(std::get<1>(before), std::get<2>(before), std::get<3>(before)));
    CHECK(shown.application->theme().scale() == 1.0);
    CHECK(window.view() == View::Map);
    CHECK(window.map()->measure() == MapMeasure::InOperation);
    for (QWidget* part :
         std::initializer_list<QWidget*>{window.titleBar(), window.tiles(), window.filters(), window.charts(),
                                         window.details(), window.tabs(), window.chips()})
        CHECK(part->isVisible());
    controller.undo(); // what was done before can still be taken back
    CHECK(controller.filter().isEmpty());
}

TEST_CASE("A presentation can be ended by closing the window, and what is remembered is what was before",
          "[app][views][presentation][window]")
{
    const QTemporaryDir home;
    {
        const Shown shown(home.path());
        shown.press(Qt::Key_F11);
        REQUIRE(shown.application->isPresenting());
        shown.application->saveSettings();
        CHECK_FALSE(shown.application->isPresenting());
    }
    const Shown again(home.path());
    CHECK(again.application->theme().scale() == 1.0);
    CHECK_FALSE(again.window().isFullScreen());
}

TEST_CASE("A list of municipalities is kept by name, chosen in both tabs, and forgotten",
          "[app][views][compare][window]")
{
    const QTemporaryDir home;
    const auto trigger = [](PeerChoiceRow& row, const char* data) {
        QMenu* menu = row.makeRuleMenu();
        bool found = false;
        for (auto* action : menu->actions()) {
            if (action->data().toString() == QString::fromUtf8(data)) {
                found = true;
                action->trigger();
            }
        }
        delete menu;
        QCoreApplication::processEvents();
        return found;
    };
    {
        const Shown shown(home.path(), {QStringLiteral("--municipality=Kolding")});
        shown.window().showView(View::Compare);
        auto& row = shown.window().compare()->head().choices();
        CHECK_FALSE(trigger(row, "save")); // nothing is put together yet
        REQUIRE(trigger(row, "chosen"));
        PeerChoice choice = shown.window().compare()->choice();
        choice.beside = {domain::MunicipalityCode(QStringLiteral("0561")),
                         domain::MunicipalityCode(QStringLiteral("0630"))};
        shown.window().compare()->setChoice(choice);
        REQUIRE(trigger(row, "save"));
        auto* popup = qobject_cast<NamePopup*>(QApplication::activePopupWidget());
        REQUIRE(popup != nullptr);
        QTest::keyClicks(&popup->field(), QStringLiteral("Trekanten & mere"));
        QTest::keyClick(&popup->field(), Qt::Key_Return);
        CHECK(shown.window().compare()->choice().rule == analysis::PeerRule::List);
        CHECK(shown.window().compare()->choice().listName == QStringLiteral("Trekanten & mere"));
    }
    const Shown again(home.path(), {QStringLiteral("--municipality=Horsens")});
    again.window().showView(View::Gaps);
    auto& row = again.window().gaps()->choices();
    REQUIRE(trigger(row, "list:Trekanten & mere"));
    CHECK(again.window().gaps()->sentence().contains(QStringLiteral("Trekanten & mere")));
    CHECK(again.window().gaps()->choice().listed.size() == 3);
    REQUIRE(trigger(row, "forget"));
    again.window().gaps()->setChoice([&] {
        PeerChoice other = again.window().gaps()->choice();
        other.rule = analysis::PeerRule::Size;
        other.listed.clear();
        return other;
    }());
    CHECK_FALSE(trigger(row, "list:Trekanten & mere"));
}

TEST_CASE("The first start asks whose picture to open on, can be passed over, and asks no second time",
          "[app][start][window]")
{
    const auto asks = [](const QStringList& arguments, const Settings& settings, const char* platform) {
        return Application::asksMunicipality(StartOptions::parse(arguments), settings, QLatin1String(platform));
    };
    const QTemporaryDir home;
    {
        const Shown shown(home.path());
        CHECK(shown.window().findChild<FirstQuestion*>() == nullptr); // nobody sits here
        shown.application->askMunicipality();
        auto* question = shown.window().findChild<FirstQuestion*>();
        REQUIRE(question != nullptr);
        REQUIRE(question->isVisible());
        QTest::mouseClick(&question->chooser(), Qt::LeftButton);
        auto* popup = qobject_cast<MunicipalityPopup*>(QApplication::activePopupWidget());
        REQUIRE(popup != nullptr);
        QTest::keyClicks(&popup->search(), QStringLiteral("assens"));
        QTest::keyClick(&popup->search(), Qt::Key_Return);
        QTest::qWait(10);
        CHECK(shown.window().findChild<FirstQuestion*>() == nullptr);
        CHECK(shown.window().view() == View::Compare);
        CHECK(shown.controller().filter().keys(Dimension::Municipality) == std::set<QString>{QStringLiteral("0420")});
        shown.application->saveSettings();
    }
    const Settings answered(home.filePath(QStringLiteral("settings.ini")));
    CHECK_FALSE(asks({}, answered, "xcb"));
    const Settings fresh(home.filePath(QStringLiteral("none.ini")));
    CHECK(asks({}, fresh, "xcb"));
    CHECK(asks({QStringLiteral("--theme=dark")}, fresh, "windows"));
    CHECK_FALSE(asks({}, fresh, "offscreen"));
    for (const char* option : {"--view=board", "--municipality=Esbjerg", "--screenshot=a.png", "--exit-after-startup",
                               "--db=a.sqlite", "--edition=X", "--size=1024x768", "register.csv"})
        CHECK_FALSE(asks({QString::fromUtf8(option)}, fresh, "xcb"));

    const Shown shown;
    shown.application->askMunicipality();
    auto* question = shown.window().findChild<FirstQuestion*>();
    REQUIRE(question != nullptr);
    QTest::keyClick(question, Qt::Key_Escape);
    QTest::qWait(10);
    CHECK(shown.window().findChild<FirstQuestion*>() == nullptr);
    CHECK(shown.controller().filter().isEmpty());
    CHECK(shown.window().view() == View::Map);
}
