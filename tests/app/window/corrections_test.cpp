// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/shown_window.h"

#include "app/changes/changes_panel.h"
#include "app/changes/identity_menu.h"
#include "app/corrections/correction_form.h"
#include "app/details/details_panel.h"
#include "app/head/status_line.h"
#include "app/head/title_bar.h"
#include "app/models/item_roles.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QTreeWidget>

#include <algorithm>

using namespace landkort;
using namespace landkort::app;
using landkort::app::test::Shown;

namespace {

void take(const Shown& shown, const QString& words)
{
    auto* menu = shown.window().titleBar()->makeMenu();
    menu->deleteLater();
    for (auto* action : menu->actions()) {
        if (action->text().startsWith(words)) {
            REQUIRE(action->isEnabled());
            action->trigger();
            return;
        }
    }
    FAIL("no entry " << words.toStdString());
}

/// The first project of one municipality alone with this status there.
domain::Project alone(const Shown& shown, domain::Status status)
{
    const auto& projects = shown.controller().landscape().projects();
    const auto found = std::find_if(projects.begin(), projects.end(), [&](const domain::Project& p) {
        return p.adoptions.size() == 1 && p.adoptions.front().status == status && p.status == status &&
               !p.municipalitiesClaimed;
    });
    REQUIRE(found != projects.end());
    return *found;
}

QTextBrowser* detailsText(const Shown& shown)
{
    return shown.window().details()->findChild<QTextBrowser*>();
}

/// Follows the link as a click does.
void follow(const Shown& shown, const QString& words)
{
    QTextBrowser* browser = detailsText(shown);
    QTextCursor cursor = browser->document()->find(words);
    REQUIRE_FALSE(cursor.isNull());
    emit browser->anchorClicked(QUrl(cursor.charFormat().anchorHref()));
}

CorrectionDialog* opened(const Shown& shown, const domain::Project& project)
{
    shown.controller().selectProject(project.id);
    follow(shown, QStringLiteral("Ret lokalt…"));
    auto* dialog = shown.application->correctionsJob().dialog();
    REQUIRE(dialog);
    REQUIRE(dialog->isVisible());
    return dialog;
}

void click(QPushButton* button)
{
    REQUIRE(button);
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

void choose(QComboBox* box, const QString& key)
{
    const int index = box->findData(key);
    REQUIRE(index >= 0);
    box->setCurrentIndex(index);
    emit box->activated(index);
}

/// Runs the action of the message that is shown.
void undoFromMessage(const Shown& shown)
{
    const auto* message = shown.application->messages().current();
    REQUIRE(message);
    REQUIRE(message->actions.size() == 1);
    message->actions.front().run();
}

CorrectionsDialog* list(const Shown& shown)
{
    if (!shown.application->correctionsJob().listDialog())
        take(shown, QStringLiteral("Lokale rettelser"));
    auto* dialog = shown.application->correctionsJob().listDialog();
    REQUIRE(dialog);
    return dialog;
}

QTreeWidgetItem* rowWith(CorrectionsDialog* dialog, const QString& words)
{
    for (int i = 0; i < dialog->list()->topLevelItemCount(); ++i) {
        auto* group = dialog->list()->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            if (group->child(j)->text(1).contains(words))
                return group->child(j);
        }
    }
    FAIL("no row " << words.toStdString());
    return nullptr;
}

void select(CorrectionsDialog* dialog, QTreeWidgetItem* item)
{
    dialog->list()->clearSelection();
    item->setSelected(true);
}

} // namespace

TEST_CASE("A status is corrected from the details, counts at once, is marked, and is undone from the message",
          "[app][corrections]")
{
    Shown shown;
    const auto pilot = alone(shown, domain::Status::Pilot);
    const auto before = shown.controller().snapshot().totals;
    auto* dialog = opened(shown, pilot);
    CHECK(dialog->municipality()->currentData().toString() == pilot.adoptions.front().municipality.text());
    CHECK(dialog->form()->status()->currentData().toString() == QStringLiteral("pilot"));
    CHECK_FALSE(dialog->undoButton());
    choose(dialog->form()->status(), QStringLiteral("in_operation"));
    CHECK(dialog->form()->statusDate()->text() == QDate::currentDate().toString(Qt::ISODate));
    dialog->note()->setText(QStringLiteral("Besluttet <b>nu</b>"));
    click(dialog->saveButton());
    const auto* left = shown.application->correctionsJob().dialog();
    CHECK((!left || !left->isVisible()));

    const auto after = shown.controller().snapshot().totals;
    CHECK(*after.inOperation == *before.inOperation + 1);
    CHECK(*after.pilot == *before.pilot - 1);
    CHECK(shown.window().statusLine()->accessibleName().contains(QStringLiteral("1 lokal rettelse")));
    const QString details = detailsText(shown)->toPlainText();
    CHECK(details.contains(QStringLiteral("Rettet lokalt")));
    CHECK(details.contains(QStringLiteral("Besluttet <b>nu</b>")));
    shown.window().showView(View::Table);
    auto* table = shown.window().table()->findChild<QTableView*>();
    int marked = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto index = table->model()->index(row, 0);
        if (index.data(LocalRole).toString() == QStringLiteral("rettet lokalt")) {
            ++marked;
            CHECK(index.data(ProjectIdRole).toString() == pilot.id.text());
            CHECK(index.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(", rettet lokalt")));
        }
    }
    CHECK(marked == 1);

    undoFromMessage(shown);
    CHECK(shown.controller().snapshot().totals == before);
    CHECK_FALSE(shown.window().statusLine()->accessibleName().contains(QStringLiteral("lokal rettelse")));
    CHECK_FALSE(detailsText(shown)->toPlainText().contains(QStringLiteral("Rettet lokalt")));
}

TEST_CASE("What is wrong in a correction stands in the dialog, which stays open", "[app][corrections]")
{
    Shown shown;
    auto* dialog = opened(shown, alone(shown, domain::Status::InOperation));
    dialog->form()->title()->clear();
    click(dialog->saveButton());
    CHECK(dialog->isVisible());
    CHECK(dialog->problem()->isVisible());
    CHECK(dialog->problem()->text() == QStringLiteral("Et projekt skal have en titel."));
    CHECK(dialog->problem()->textFormat() == Qt::PlainText);
    QTest::keyClicks(dialog->form()->title(), QStringLiteral("Nyt navn"));
    CHECK_FALSE(dialog->problem()->isVisible());
    dialog->form()->description()->setPlainText(QStringLiteral("Skriv til nn@kommune.dk"));
    click(dialog->saveButton());
    CHECK(dialog->problem()->text().contains(QStringLiteral("nn@kommune.dk")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(shown.controller().landscape().local().isEmpty());
}

TEST_CASE("A project is added by keyboard for the municipality the filter shows, and hidden again",
          "[app][corrections]")
{
    Shown shown;
    shown.controller().chooseOnly(query::Dimension::Municipality, QStringLiteral("0825"));
    const int before = *shown.controller().snapshot().totals.projects;
    take(shown, QStringLiteral("Tilføj projekt"));
    auto* dialog = shown.application->correctionsJob().dialog();
    REQUIRE(dialog);
    CHECK(dialog->municipality()->currentData().toString() == QStringLiteral("0825"));
    CHECK_FALSE(dialog->hideButton());
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(dialog->form()->title(), QStringLiteral("Fodgængere på Læsø"));
    choose(dialog->form()->list(domain::CorrectedField::Domain), QStringLiteral("technology_and_environment"));
    QTest::keyClick(dialog->form()->title(), Qt::Key_Return);
    const domain::ProjectId id(QStringLiteral("lokal-laesoe-fodgaengere-paa-laesoe"));
    REQUIRE(shown.controller().landscape().rowOf(id) >= 0);
    CHECK(*shown.controller().snapshot().totals.projects == before + 1);
    CHECK(shown.controller().filter().keys(query::Dimension::Municipality).contains(QStringLiteral("0825")));
    const auto& added =
        shown.controller().landscape().projects()[static_cast<size_t>(shown.controller().landscape().rowOf(id))];
    auto* again = opened(shown, added);
    CHECK(again->undoButton());
    click(again->hideButton());
    CHECK(shown.controller().landscape().rowOf(id) < 0);
    CHECK(*shown.controller().snapshot().totals.projects == before);
}

TEST_CASE("The list undoes and redoes; what is sent comes in as a proposal and is answered field by field",
          "[app][corrections]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("rettelser.json"));
    {
        Shown shown;
        const auto project = alone(shown, domain::Status::Pilot);
        auto* dialog = opened(shown, project);
        dialog->form()->title()->setText(QStringLiteral("Et bedre navn"));
        choose(dialog->form()->status(), QStringLiteral("ended"));
        click(dialog->saveButton());
        auto* all = list(shown);
        select(all, rowWith(all, QStringLiteral("Et bedre navn")));
        CHECK(all->undoButton()->text() == QStringLiteral("Fortryd"));
        CHECK_FALSE(all->acceptButton()->isEnabled());
        click(all->undoButton());
        CHECK(shown.controller().landscape().local().inForce.size() == 1);
        select(all, rowWith(all, QStringLiteral("Et bedre navn")));
        CHECK(all->undoButton()->text() == QStringLiteral("Gentag"));
        click(all->undoButton());
        CHECK(shown.controller().landscape().local().inForce.size() == 2);
        click(all->sendButton());
        auto* send = shown.application->correctionsJob().sendDialog();
        REQUIRE(send);
        CHECK(send->municipality()->currentData().toString() == project.adoptions.front().municipality.text());
        send->author()->setText(QStringLiteral("Digitalisering"));
        shown.application->fileChooser().setNextAnswer(file);
        click(send->sendButton());
        CHECK(QFile::exists(file));
    }
    Shown kl;
    const auto before = kl.controller().snapshot().totals;
    auto* all = list(kl);
    CHECK_FALSE(all->sendButton()->isEnabled());
    kl.application->fileChooser().setNextAnswer(file);
    click(all->receiveButton());
    CHECK(kl.controller().snapshot().totals == before);
    REQUIRE(all->list()->topLevelItemCount() == 1);
    CHECK(all->list()->topLevelItem(0)->text(0).contains(QStringLiteral("Digitalisering")));
    select(all, rowWith(all, QStringLiteral("Et bedre navn")));
    click(all->rejectButton());
    CHECK(kl.controller().landscape().local().isEmpty());
    select(all, all->list()->topLevelItem(0)); // the heading: all that is open below it
    click(all->acceptButton());
    CHECK(kl.controller().landscape().local().inForce.size() == 1);
    CHECK(*kl.controller().snapshot().totals.ended == *before.ended + 1);
    kl.application->fileChooser().setNextAnswer(file);
    click(all->receiveButton());
    CHECK(all->problem()->isVisible());
    CHECK(all->problem()->text().contains(QStringLiteral("allerede modtaget")));
}

TEST_CASE("Published totals cannot be corrected", "[app][corrections]")
{
    Shown shown;
    const auto projects = shown.controller().landscape().projects().size();
    CHECK(projects > 0);
    const auto offered = [&] {
        auto* menu = shown.window().titleBar()->makeMenu();
        menu->deleteLater();
        int entries = 0;
        for (auto* action : menu->actions()) {
            if (action->text().startsWith(QStringLiteral("Lokale rettelser")) ||
                action->text().startsWith(QStringLiteral("Tilføj projekt")))
                entries += action->isEnabled();
        }
        return entries;
    };
    CHECK(offered() == 2);
    std::optional<domain::EditionId> totals;
    auto store = workflow::LandscapeStore::open({});
    REQUIRE(store);
    for (const auto& edition : store.value()->editions()) {
        if (edition.kind == domain::EditionKind::PublishedTotals)
            totals = edition.id;
    }
    REQUIRE(totals);
    shown.application->showEdition(*totals);
    CHECK(offered() == 0);
}

TEST_CASE("In the tab of changes two projects are said to be one, and it is taken back", "[app][changes][identity]")
{
    QTemporaryDir home;
    const auto editionOf = [](const char* name, const char* id, const char* title) {
        storage::NewEdition content;
        content.edition.name = QString::fromUtf8(name);
        content.edition.coverage = domain::Coverage::Documented;
        content.edition.asOf = base::PartialDate::fromIso(QStringLiteral("2026-10"));
        domain::Project p;
        p.id = domain::ProjectId(QString::fromUtf8(id));
        p.title = QString::fromUtf8(title);
        content.projects = {p};
        return content;
    };
    {
        qputenv("AI_LANDKORT_HOME", home.path().toUtf8());
        auto store = workflow::LandscapeStore::open({});
        REQUIRE(store);
        REQUIRE(store.value()->addEdition(editionOf("Før", "a", "Referater")));
        REQUIRE(store.value()->addEdition(editionOf("Efter", "b", "Noter & mere")));
    }
    Shown shown(home.path());
    shown.window().showView(View::Changes);
    auto* changes = shown.window().changes();
    REQUIRE(changes);
    const auto choose = [](QComboBox& box, const QString& name) {
        for (int i = 0; i < box.count(); ++i) {
            if (box.itemText(i).startsWith(name)) {
                box.setCurrentIndex(i);
                emit box.activated(i);
                return;
            }
        }
        FAIL("no edition " << name.toStdString());
    };
    choose(changes->fromBox(), QStringLiteral("Før"));
    choose(changes->toBox(), QStringLiteral("Efter"));
    auto* rows = changes->list().model();
    REQUIRE(rows->rowCount() == 2); // new and gone
    auto* menu = changes->identityMenu(0);
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 1);
    auto* same = menu->actions().front()->menu();
    REQUIRE(same);
    REQUIRE(same->actions().size() == 1);
    CHECK(same->actions().front()->text() == QStringLiteral("Referater"));
    same->actions().front()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return rows->rowCount() == 1; }));
    CHECK(rows->index(0, 2).data().toString().contains(QStringLiteral("Samme projekt, som du har sagt")));
    CHECK(changes->fromBox().currentText().startsWith(QStringLiteral("Før")));
    undoFromMessage(shown);
    CHECK(rows->rowCount() == 2);
}
