// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/shown_window.h"

#include "app/changes/changes_panel.h"
#include "app/changes/flow_view.h"
#include "app/details/details_panel.h"
#include "app/head/edition_menu.h"
#include "app/head/message_bar.h"
#include "app/head/title_bar.h"
#include "app/import/edition_form.h"
#include "app/import/import_dialog.h"
#include "tests/core/exchange/data_folder.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTextBrowser>

using namespace landkort;
using namespace landkort::app;
using landkort::app::test::Shown;

namespace {

const char* const kRegister = "Anvendte filtre: Land er Danmark\r\n"
                              "\r\n"
                              "Kommune;Fagområde;Projektnavn;Status;Kontakt\r\n"
                              "Esbjerg;Borgerservice;Chatbot <b>til</b> alle;I drift;Ib, ib@esbjerg.dk\r\n"
                              "Aarhus Kommune;Borgerservice;Chatbot <b>til</b> alle;Drift (delvis);Bo, bo@aarhus.dk\r\n"
                              "Odense;Økonomi;Bogføring;Drift (delvis);Ea, ea@odense.dk\r\n"
                              "Atlantis;Økonomi;Budget;Pilot;Al, al@atlantis.dk\r\n";

/// The window with a file on its way in.
struct Importing : Shown {
    Importing()
    {
        file = folder.filePath(QStringLiteral("KL_udtræk.csv"));
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(kRegister);
        out.close();
        emit window().fileDropped(file);
        waitForFile();
    }
    ~Importing()
    {
        if (application->importJob().dialog())
            application->importJob().dialog()->reject();
    }

    ImportDialog& dialog() const
    {
        auto* shown = application->importJob().dialog();
        REQUIRE(shown);
        return *shown;
    }
    ImportSession& session() const { return *application->importJob().session(); }
    void waitForFile() const
    {
        REQUIRE(dialog().isVisible());
        REQUIRE(QTest::qWaitFor([this] { return session().understanding() && !session().isBusy(); }, 15000));
    }
    QString cell(QTableView& view, int row, int column) const
    {
        return view.model()->index(row, column).data().toString();
    }
    int rowWith(QTableView& view, const QString& words) const
    {
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            if (cell(view, row, 0).contains(words))
                return row;
        }
        return -1;
    }
    /// Opens the list of a cell by a click and takes the entry, as a person does.
    void choose(QTableView& view, int row, int column, const QString& label) const
    {
        const QModelIndex index = view.model()->index(row, column);
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, view.visualRect(index).center());
        auto* box = view.viewport()->findChild<QComboBox*>();
        REQUIRE(box);
        const int entry = box->findText(label);
        REQUIRE(entry >= 0);
        QTest::qWait(10); // the list opens by itself
        box->setCurrentIndex(entry);
        box->hidePopup();
        emit box->activated(entry);
        QTest::qWait(10);
        waitForFile();
    }
    void load() const
    {
        QTest::mouseClick(&dialog().loadButton(), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([this] { return application->importJob().dialog() == nullptr; }, 15000));
    }

    QString file;
};

} // namespace

TEST_CASE("A file dropped on the window is shown before anything of it is loaded", "[app][import]")
{
    const Importing shown;
    CHECK(shown.tile(0) == QStringLiteral("148"));
    CHECK(shown.dialog().resultText().startsWith(
        QStringLiteral("4 rækker = 3 projekter + 1 række om de samme projekter")));
    CHECK(shown.dialog().resultText().contains(QStringLiteral("3 navngivne kommuner")));
    auto& columns = shown.dialog().columnsView();
    CHECK(shown.cell(columns, 0, 0) == QStringLiteral("Kommune"));
    CHECK(columns.model()->index(2, 1).data(Qt::EditRole).toInt() == static_cast<int>(exchange::ImportField::Title));
    CHECK(columns.model()->index(4, 1).data(Qt::EditRole).toInt() == static_cast<int>(exchange::ImportField::Contact));
    CHECK_FALSE(shown.dialog().loadButton().isEnabled()); // what the file holds must be said
    CHECK(shown.dialog().hintText() == QStringLiteral("Vælg, om filen rummer alt eller eksempler."));
}

TEST_CASE("A loaded file becomes an edition, and loading can be undone and done again", "[app][import]")
{
    const Importing shown;
    QTest::mouseClick(shown.dialog().form().documentedButton(), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    shown.waitForFile();
    REQUIRE(shown.dialog().loadButton().isEnabled());
    shown.load();
    CHECK(shown.tile(0) == QStringLiteral("3"));
    CHECK(shown.window().tiles()->tile(0)->content().label == QStringLiteral("dokumenterede projekter"));
    CHECK(shown.controller().landscape().edition().name == QStringLiteral("KL udtræk"));
    CHECK(shown.window().messageBar()->text() == QStringLiteral("3 projekter er indlæst som »KL udtræk«."));

    auto* menu = shown.window().titleBar()->makeEditionMenu();
    const auto act = [](QMenu* in, const QString& words) {
        for (QAction* action : in->actions()) {
            if (action->text() == words) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    REQUIRE(act(menu, QStringLiteral("Fjern »KL udtræk«")));
    CHECK(shown.tile(0) == QStringLiteral("148"));
    menu = shown.window().titleBar()->makeEditionMenu();
    REQUIRE(act(menu, QStringLiteral("Hent »KL udtræk« tilbage")));
    CHECK(shown.tile(0) == QStringLiteral("3"));
}

TEST_CASE("A complete register shows KL's labels", "[app][import]")
{
    const Importing shown;
    QTest::mouseClick(shown.dialog().form().completeButton(), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    shown.waitForFile();
    shown.load();
    CHECK(shown.window().tiles()->tile(0)->content().label == QStringLiteral("AI-projekter"));
    CHECK(shown.window().tiles()->tile(1)->content().label == QStringLiteral("kommuner"));
    CHECK(shown.window().tiles()->tile(2)->content().label == QStringLiteral("projekter i drift"));
    CHECK(shown.window().tiles()->tile(4)->content().number ==
          QStringLiteral("0")); // of a complete list it can be said
}

TEST_CASE("A problem is answered once for all its lines, and the answer can be taken back", "[app][import]")
{
    const Importing shown;
    shown.dialog().showPage(ImportDialog::Problems);
    auto& problems = shown.dialog().problemsView();
    const int asked = shown.rowWith(problems, QStringLiteral("Drift (delvis)"));
    REQUIRE(asked >= 0);
    CHECK(shown.cell(problems, asked, 1) == QStringLiteral("linje 5, 6"));
    CHECK(shown.dialog().resultText().contains(QStringLiteral("1 angivet i drift")));
    shown.choose(problems, asked, 2, QStringLiteral("regn som »i drift«"));
    CHECK(shown.dialog().resultText().contains(QStringLiteral("2 angivet i drift")));
    const int answered = shown.rowWith(problems, QStringLiteral("er besvaret"));
    REQUIRE(answered == 0);
    CHECK(shown.cell(problems, 0, 2) == QStringLiteral("regnes som »i drift«"));
    shown.choose(problems, 0, 2, QStringLiteral("Intet svar"));
    CHECK(shown.dialog().resultText().contains(QStringLiteral("1 angivet i drift")));
    CHECK(shown.rowWith(problems, QStringLiteral("er besvaret")) < 0);
}

TEST_CASE("A column can be read as something else, and without a title nothing is loaded", "[app][import]")
{
    const Importing shown;
    QTest::mouseClick(shown.dialog().form().documentedButton(), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    auto& columns = shown.dialog().columnsView();
    const QString ignore = exchange::label(exchange::ImportField::Ignore, base::Texts());
    const QString title = exchange::label(exchange::ImportField::Title, base::Texts());
    shown.choose(columns, 2, 1, ignore);
    CHECK_FALSE(shown.dialog().loadButton().isEnabled());
    CHECK(shown.dialog().hintText().contains(QStringLiteral("Projektnavn"))); // the columns to choose among
    shown.choose(columns, 2, 1, title);
    CHECK(shown.dialog().loadButton().isEnabled());
    CHECK(shown.dialog().resultText().startsWith(QStringLiteral("4 rækker = 3 projekter")));
}

TEST_CASE("A problem leads to its line in the file", "[app][import]")
{
    const Importing shown;
    shown.dialog().showPage(ImportDialog::Problems);
    auto& problems = shown.dialog().problemsView();
    const int row = shown.rowWith(problems, QStringLiteral("Atlantis"));
    REQUIRE(row >= 0);
    const QModelIndex lines = problems.model()->index(row, ImportIssueModel::Lines);
    problems.scrollTo(lines);
    QTest::mouseClick(problems.viewport(), Qt::LeftButton, Qt::NoModifier, problems.visualRect(lines).center());
    auto& file = shown.dialog().fileView();
    CHECK(file.isVisible());
    CHECK(file.currentIndex().data().toString() == QStringLiteral("Atlantis"));
    CHECK(file.model()->headerData(file.currentIndex().row(), Qt::Vertical).toInt() == 7);
}

TEST_CASE("What the edition is called and when it was made must be said", "[app][import]")
{
    const Importing shown;
    QTest::mouseClick(shown.dialog().form().documentedButton(), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    shown.waitForFile();
    auto* name = shown.dialog().form().nameField();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Kommunernes AI-landkort (KL)"));
    CHECK_FALSE(shown.dialog().loadButton().isEnabled());
    CHECK(shown.dialog().hintText() == QStringLiteral("Der findes allerede en opgørelse med det navn; vælg et andet."));
    QTest::keyClicks(name, QStringLiteral(" 2"));
    auto* date = shown.dialog().form().dateField();
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("i går"));
    CHECK_FALSE(shown.dialog().loadButton().isEnabled());
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("november 2026"));
    shown.waitForFile();
    CHECK(shown.dialog().loadButton().isEnabled());
    shown.load();
    CHECK(shown.controller().landscape().edition().asOf->toIso() == QStringLiteral("2026-11"));
}

TEST_CASE("A file continues an edition without changing it", "[app][import]")
{
    const Importing shown;
    QTest::mouseClick(shown.dialog().form().documentedButton(), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    QTest::mouseClick(shown.dialog().form().continueButton(), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    shown.waitForFile();
    CHECK(shown.dialog().resultText().contains(QStringLiteral("151 dokumenterede projekter")));
    shown.load();
    CHECK(shown.tile(0) == QStringLiteral("151"));

    shown.window().showView(View::Changes);
    QTest::qWait(10);
    auto* changes = shown.window().changes();
    REQUIRE(changes);
    CHECK(changes->sentence().startsWith(QStringLiteral("Begge registre er dokumenterede eksempler")));
    CHECK(changes->list().model()->rowCount() == 3);
    CHECK(changes->durationText() ==
          QStringLiteral("Tiden fra pilot til drift kan ikke angives: det kræver mindst 3 komplette registre med en "
                         "dato, og der er 0."));
    CHECK(changes->kindButton(ChangeListModel::Kind::New).text() == QStringLiteral("Kun i den seneste (3)"));
    CHECK(changes->flow().inWords().contains(QStringLiteral("63 fra »i drift« til »i drift«")));
    CHECK(changes->flow().inWords().contains(QStringLiteral("1 fra »ikke her« til »i drift«")));
    QTest::mouseClick(&changes->kindButton(ChangeListModel::Kind::Gone), Qt::LeftButton);
    CHECK(changes->list().model()->rowCount() == 0);
    // The window's filter holds here too.
    shown.controller().chooseOnly(query::Dimension::Domain, QStringLiteral("economy"));
    CHECK(changes->kindButton(ChangeListModel::Kind::New).text() == QStringLiteral("Kun i den seneste (2)"));
}

TEST_CASE("With one register only, the tab of changes says why it shows nothing", "[app][import]")
{
    const Shown shown;
    shown.window().showView(View::Changes);
    QTest::qWait(10);
    CHECK(shown.window().changes()->sentence().contains(QStringLiteral("her er kun ét")));
    CHECK_FALSE(shown.window().changes()->list().isVisible());
}

TEST_CASE("Cancelling loads nothing", "[app][import]")
{
    const Importing shown;
    QTest::keyClick(&shown.dialog(), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return shown.application->importJob().dialog() == nullptr; }));
    CHECK(shown.tile(0) == QStringLiteral("148"));
    CHECK(QFileInfo(shown.file).size() == QByteArray(kRegister).size());
}

TEST_CASE("A file that cannot be read is one sentence, and nothing can be loaded", "[app][import]")
{
    const Shown shown;
    emit shown.window().fileDropped(shown.folder.filePath(QStringLiteral("findes <i>ikke</i>.csv")));
    auto* dialog = shown.application->importJob().dialog();
    REQUIRE(dialog);
    REQUIRE(
        QTest::qWaitFor([&] { return dialog->hintText().contains(QStringLiteral("findes <i>ikke</i>.csv")); }, 15000));
    CHECK_FALSE(dialog->loadButton().isEnabled());
    dialog->reject();
}

TEST_CASE("The details of an imported project say which line and which words each value was read from", "[app][import]")
{
    const Importing shown;
    auto& problems = shown.dialog().problemsView();
    shown.dialog().showPage(ImportDialog::Problems);
    shown.choose(problems, shown.rowWith(problems, QStringLiteral("Drift (delvis)")), 2,
                 QStringLiteral("regn som »i drift«"));
    QTest::mouseClick(shown.dialog().form().documentedButton(), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    shown.waitForFile();
    shown.load();
    for (const auto& project : shown.controller().landscape().projects()) {
        if (project.title == QStringLiteral("Bogføring"))
            shown.controller().selectProject(project.id);
    }
    const QString words = shown.window().details()->findChild<QTextBrowser*>()->toPlainText();
    CHECK(words.contains(QStringLiteral("KL_udtræk.csv, linje 6, indlæst ")));
    CHECK(words.contains(QStringLiteral("»Drift (delvis)«, linje 6")));
    CHECK_FALSE(words.contains(QStringLiteral("ea@odense.dk")));
    shown.controller().clearAll();
    shown.application->showEdition(domain::EditionId{1});
    shown.controller().selectProject(shown.controller().landscape().projects().front().id);
    CHECK_FALSE(
        shown.window().details()->findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("Læst fra")));
}

TEST_CASE("A newer register that came with the program is offered once and becomes an edition beside the old one",
          "[app][window][import]")
{
    const QTemporaryDir home;
    const auto bar = [](const Shown& shown) { return shown.window().findChild<MessageBar*>(); };
    {
        const Shown first(home.path()); // makes the store
        QTest::qWait(20);
        CHECK_FALSE(bar(first)->isVisible());
    }
    const landkort::test::DataCopy newer;
    newer.replace(QStringLiteral("edition.tsv"), "2026-11-23", "2027-03-01");
    const QByteArray dataBefore = qgetenv("AI_LANDKORT_DATA");
    qputenv("AI_LANDKORT_DATA", newer.folder().toUtf8());
    {
        const Shown shown(home.path());
        REQUIRE(QTest::qWaitFor([&] { return bar(shown)->actions().size() == 1; }));
        CHECK(bar(shown)->text().contains(QStringLiteral("1. marts 2027")));
        QTest::mouseClick(bar(shown)->actions().front(), Qt::LeftButton);
        CHECK(shown.controller().landscape().edition().name ==
              QStringLiteral("Offentligt dokumenterede kommunale AI-projekter, 1. marts 2027"));
        CHECK(shown.tile(0) == QStringLiteral("148"));
        CHECK_FALSE(bar(shown)->isVisible());
    }
    {
        const Shown again(home.path());
        QTest::qWait(20);
        CHECK_FALSE(bar(again)->isVisible());
    }
    if (dataBefore.isEmpty())
        qunsetenv("AI_LANDKORT_DATA");
    else
        qputenv("AI_LANDKORT_DATA", dataBefore);
}
