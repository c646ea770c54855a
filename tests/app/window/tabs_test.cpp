// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compare_panel.h"
#include "app/gaps/gaps_panel.h"
#include "app/head/chips_row.h"
#include "app/head/empty_notice.h"
#include "app/shared/icon_button.h"
#include "app/shared/peer_choice_row.h"
#include "app/shared/tab_strip.h"
#include "core/exchange/table_reader.h"
#include "tests/app/window/shown_window.h"

#include <QMenu>
#include <QPushButton>

using namespace landkort;
using namespace landkort::app;
using namespace landkort::app::test;
using query::Dimension;

static QRect placeIn(const QWidget& window, const QWidget& part)
{
    return {part.mapTo(&window, QPoint()), part.size()};
}

TEST_CASE("Six tabs give way beside undo and redo: none is cut, none covers another, all are reached", "[app][window]")
{
    const Shown shown;
    auto& window = shown.window();
    auto& tabs = *window.tabs();
    for (const double scale : {1.0, 1.25, 1.5, 2.0}) {
        shown.application->theme().setScale(scale);
        for (const QSize size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080)}) {
            window.resize(size);
            QTest::qWait(10);
            window.resize(size); // with the columns that fold at this width folded
            for (const auto view : {View::Map, View::Changes, View::Gaps}) {
                window.showView(view);
                QTest::qWait(10);
                if (scale <= 1.5)
                    CHECK(window.width() == size.width()); // the tabs keep no window from being narrow
                INFO("scale " << scale << ", width " << size.width() << ", tab " << viewKey(view).toStdString());
                const QRect strip = placeIn(window, tabs);
                CHECK(tabs.width() >= tabs.sizeHint().width()); // no tab is cut
                CHECK(tabs.isTabVisible(tabs.currentIndex()));
                bool hidden = false;
                for (int i = 0; i < tabs.count(); ++i)
                    hidden = hidden || !tabs.isTabVisible(i);
                CHECK(tabs.moreButton()->isVisible() == hidden);
                const QRect undo = placeIn(window, *window.chips()->undoButton());
                const QRect more = hidden ? placeIn(window, *tabs.moreButton()) : QRect(strip.right(), 0, 1, 1);
                CHECK(more.left() >= strip.right());
                CHECK(undo.left() > more.right());
                CHECK(undo.top() < strip.bottom()); // alone they are no reason for a row of their own
            }
        }
    }
    shown.application->theme().setScale(1.25);
    window.resize(1024, 768);
    QTest::qWait(10);
    window.resize(1024, 768);
    window.showView(View::Map);
    QTest::qWait(10);
    REQUIRE_FALSE(tabs.isTabVisible(static_cast<int>(View::Gaps)));
    CHECK(tabs.moreButton()->text() == QStringLiteral("Flere"));
    QMenu* menu = tabs.makeMoreMenu();
    QStringList names;
    for (const auto* action : menu->actions())
        names.append(action->text());
    CHECK(names.contains(QStringLiteral("Ændringer over tid"))); // by its full name
    REQUIRE(names.back() == QStringLiteral("Hvide pletter"));
    menu->actions().back()->trigger();
    delete menu;
    CHECK(window.view() == View::Gaps);
    CHECK(tabs.isTabVisible(static_cast<int>(View::Gaps)));
    shown.application->theme().setScale(1.0);
}

TEST_CASE("White spots are a tab by option, key and choice, and share the comparison's municipality",
          "[app][gaps][window]")
{
    CHECK(StartOptions::parse({QStringLiteral("--view=gaps")}).view == View::Gaps);
    const Shown shown({}, {QStringLiteral("--municipality=Assens")});
    auto& window = shown.window();
    CHECK(window.gaps() == nullptr); // not built until it is shown
    shown.press(Qt::Key_6, Qt::ControlModifier);
    REQUIRE(window.view() == View::Gaps);
    CHECK(window.gaps()->choice().subject.text() == QStringLiteral("0420"));
    CHECK(window.findChild<EmptyNotice*>()->isHidden()); // the set is the place
    window.gaps()->setScope(GapsPanel::Scope::Country);
    CHECK_FALSE(window.findChild<EmptyNotice*>()->isHidden());
    window.gaps()->setScope(GapsPanel::Scope::Municipality);
    PeerChoice choice = window.gaps()->choice();
    choice.subject = domain::MunicipalityCode(QStringLiteral("0621"));
    choice.rule = analysis::PeerRule::Group;
    emit window.gaps()->choices().choiceAsked(choice);
    window.showView(View::Compare);
    REQUIRE(window.compare() != nullptr);
    CHECK(window.compare()->choice() == choice);
}

TEST_CASE("White spots are saved as a table that opens again", "[app][gaps][window]")
{
    const Shown shown({}, {QStringLiteral("--municipality=Kolding")});
    shown.window().showView(View::Gaps);
    for (const char* name : {"huller.csv", "huller.xlsx"}) {
        const QString file = shown.folder.filePath(QString::fromUtf8(name));
        shown.application->fileChooser().setNextAnswer(file);
        bool written = false;
        QObject::connect(&shown.application->exportJob(), &ExportJob::finished, &shown.window(),
                         [&](bool done) { written = done; });
        QTest::mouseClick(&shown.window().gaps()->saveLink(), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return written; }));
        const auto read = exchange::readTableFile(file);
        REQUIRE(read.ok());
        const auto rows = shown.window().gaps()->rows();
        REQUIRE(read.value().sheet.rows.size() == rows.size());
        CHECK(read.value().sheet.rows.at(1).cells.at(0) == rows.at(1).at(0));
        CHECK(read.value().sheet.rows.at(1).cells.at(1) == rows.at(1).at(1));
    }
}
