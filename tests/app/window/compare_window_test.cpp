// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/compare/compare_head.h"
#include "app/compare/compare_panel.h"
#include "app/compare/peer_matrix_view.h"
#include "app/head/empty_notice.h"

#include <QMenu>
#include <QTemporaryDir>
#include <QtTest>

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::app;
using query::Dimension;

namespace {

/// The whole program with a data folder of its own.
struct Program {
    explicit Program(const QString& home, const QStringList& arguments = {})
    {
        qputenv("AI_LANDKORT_HOME", home.toUtf8());
        application = std::make_unique<Application>(
            StartOptions::parse(QStringList{QStringLiteral("--size=1280x800")} + arguments));
        REQUIRE_FALSE(application->start().has_value());
        application->window().activateWindow();
        QCoreApplication::processEvents();
    }
    MainWindow& window() const { return application->window(); }
    ComparePanel& panel() const
    {
        REQUIRE(window().compare() != nullptr);
        return *window().compare();
    }
    std::unique_ptr<Application> application;
};

} // namespace

TEST_CASE("The comparison is a tab of the window, by option and by key", "[app][compare][window]")
{
    const QTemporaryDir home;
    const Program program(home.path(), {QStringLiteral("--view=table"), QStringLiteral("--municipality=Esbjerg")});
    CHECK(program.window().compare() == nullptr); // not built until it is shown
    QTest::keyClick(&program.window(), Qt::Key_4, Qt::ControlModifier);
    QCoreApplication::processEvents();
    CHECK(program.window().view() == View::Compare);
    CHECK(program.panel().head().sentence().startsWith(QStringLiteral("9 kommuner")));
    CHECK(StartOptions::parse({QStringLiteral("--view=compare")}).view == View::Compare);
}

TEST_CASE("Municipality and set are remembered", "[app][compare][window]")
{
    const QTemporaryDir home;
    {
        const Program program(home.path(), {QStringLiteral("--view=compare")});
        CHECK(program.panel().message().startsWith(QStringLiteral("Vælg en kommune")));
        PeerChoice choice;
        choice.subject = domain::MunicipalityCode(QStringLiteral("0540"));
        choice.rule = analysis::PeerRule::Neighbours;
        program.panel().setChoice(choice);
        QCoreApplication::processEvents();
        CHECK(program.panel().head().sentence().contains(QStringLiteral("Sønderborg")));
        program.application->saveSettings();
    }
    {
        const Program program(home.path());
        REQUIRE(program.window().view() == View::Compare);
        CHECK(program.panel().choice().subject.text() == QStringLiteral("0540"));
        CHECK(program.panel().choice().rule == analysis::PeerRule::Neighbours);
        program.window().showView(View::Table);
        program.application->saveSettings();
    }
    {
        const Program program(home.path()); // the tab is not built, and what it remembers stays
        program.application->saveSettings();
    }
    const Program program(home.path(), {QStringLiteral("--view=compare")});
    CHECK(program.panel().choice().subject.text() == QStringLiteral("0540"));
}

TEST_CASE("A list is opened from the menu; what is wrong with one stands in the message bar", "[app][compare][window]")
{
    const QTemporaryDir home;
    const Program program(home.path(), {QStringLiteral("--view=compare"), QStringLiteral("--municipality=Esbjerg")});
    const auto open = [&](const QByteArray& text) {
        QFile file(home.filePath(QStringLiteral("liste.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        program.application->fileChooser().setNextAnswer(file.fileName());
        QMenu* menu = program.panel().head().makeRuleMenu();
        for (auto* action : menu->actions()) {
            if (action->data().toString() == QLatin1String("file"))
                action->trigger();
        }
        delete menu;
        QCoreApplication::processEvents();
    };
    open("Kommune\nVejle\nKolding\n");
    CHECK(program.panel().picture()->counts.rows.size() == 3);
    CHECK(program.application->messages().current() == nullptr);
    open("Kommune\nVejlee\n");
    CHECK(program.panel().picture()->counts.rows.size() == 3);
    REQUIRE(program.application->messages().current() != nullptr);
    const QString words = program.application->messages().current()->words(program.application->controller().texts());
    CHECK(words.contains(QStringLiteral("Vejlee")));
    CHECK(words.contains(QStringLiteral("mente du Vejle?")));
}

TEST_CASE("A municipality without documented projects is compared all the same", "[app][compare][window]")
{
    const QTemporaryDir home;
    const Program program(home.path(), {QStringLiteral("--view=compare"), QStringLiteral("--municipality=Assens")});
    const auto* notice = program.window().findChild<EmptyNotice*>();
    REQUIRE(notice != nullptr);
    CHECK(notice->isHidden());
    CHECK(program.panel().matrix().isVisible());
    program.window().showView(View::Table);
    CHECK_FALSE(notice->isHidden());
    program.window().showView(View::Compare);
    CHECK(notice->isHidden());
    program.application->controller().setText(QStringLiteral("xyzzy"));
    CHECK_FALSE(notice->isHidden());
}
