// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/shown_window.h"

#include "app/charts/bar_chart.h"
#include "app/charts/bar_view.h"
#include "app/charts/charts_panel.h"
#include "app/details/details_panel.h"
#include "app/filter/facet_view.h"
#include "app/filter/filter_panel.h"
#include "app/filter/filter_section.h"
#include "app/head/chip.h"
#include "app/head/chips_row.h"
#include "app/head/empty_notice.h"
#include "app/head/kl_band.h"
#include "app/head/message_bar.h"
#include "app/head/tile.h"
#include "app/head/tile_row.h"
#include "app/head/title_bar.h"
#include "app/map/map_canvas.h"
#include "app/map/map_inset.h"
#include "app/map/map_panel.h"
#include "app/report/receipt_card.h"
#include "app/report/report_dialog.h"
#include "app/report/report_session.h"
#include "app/shared/elided_button.h"
#include "app/shared/tab_strip.h"
#include "app/shared/text_width.h"
#include "app/table/table_panel.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::app;
using landkort::app::test::Shown;
using query::Dimension;

TEST_CASE("The window opens on the bundled register with its literal figures", "[app][window]")
{
    const Shown shown;
    const QStringList expected = {QStringLiteral("148"), QStringLiteral("56"), QStringLiteral("63"),
                                  QStringLiteral("22"),  QStringLiteral("29"), QStringLiteral("23"),
                                  QStringLiteral("11")};
    for (int i = 0; i < TileRow::kTiles; ++i)
        CHECK(shown.tile(i) == expected.at(i));
    CHECK(shown.window().tiles()->tile(2)->content().note == QStringLiteral("heraf 46 oplyst inden for to år"));
    CHECK(shown.window().tiles()->tile(0)->content().label == QStringLiteral("dokumenterede projekter"));
}

TEST_CASE("A click on a municipality changes tiles, table and charts", "[app][window]")
{
    const Shown shown;
    const QImage before = shown.chartsPicture();
    QTest::mouseClick(&shown.canvas(), Qt::LeftButton, Qt::NoModifier, shown.pixelOf("0561"));
    CHECK(shown.controller().filter().isChosen(Dimension::Municipality, QStringLiteral("0561")));
    CHECK(shown.tile(0) == QStringLiteral("6"));
    CHECK(shown.tile(2) == QStringLiteral("2"));
    CHECK(shown.window().tiles()->tile(0)->content().of == QStringLiteral("af 148"));
    CHECK(shown.chartsPicture() != before);
    CHECK(shown.tableRows() == 6);
}

TEST_CASE("A tick in the domain list and a click on a bar are the same filter", "[app][window]")
{
    const Shown shown;
    FacetView* list = shown.window().filters()->section(Dimension::Domain)->view();
    const QModelIndex first = list->model()->index(0, 0);
    list->scrollTo(first);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                      list->visualRect(first).center() - QPoint(list->visualRect(first).width() / 3, 0));
    CHECK(shown.controller().filter().keys(Dimension::Domain) == std::set<QString>{QStringLiteral("administration")});
    CHECK(shown.tile(0) == QStringLiteral("21"));
    shown.controller().clearAll();

    const auto& bars = shown.domainBars();
    QTest::mouseClick(bars.viewport(), Qt::LeftButton, Qt::NoModifier,
                      bars.geometryOfBars().band(0).center().toPoint());
    CHECK(shown.controller().filter().keys(Dimension::Domain) == std::set<QString>{QStringLiteral("health_care")});
    CHECK(shown.tile(0) == QStringLiteral("23"));
}

TEST_CASE("Resting on a municipality highlights its part of the charts", "[app][window]")
{
    const Shown shown;
    const QImage before = shown.chartsPicture();
    QTest::mouseMove(&shown.canvas(), shown.pixelOf("0751"));
    CHECK_FALSE(shown.controller().highlight().isEmpty());
    CHECK(shown.chartsPicture() != before);
    CHECK(shown.tile(0) == QStringLiteral("148"));
}

TEST_CASE("Undo and redo take back changes of the filter", "[app][window]")
{
    const Shown shown;
    QTest::mouseClick(shown.window().tiles()->statusTile(domain::Status::Pilot), Qt::LeftButton);
    CHECK(shown.tile(0) == QStringLiteral("22"));
    shown.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown.tile(0) == QStringLiteral("148"));
    shown.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown.tile(0) == QStringLiteral("22"));
}

TEST_CASE("The search box filters as one types", "[app][window]")
{
    const Shown shown;
    shown.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(shown.window().titleBar()->searchField(), QStringLiteral("voicebot"));
    REQUIRE(QTest::qWaitFor([&] { return shown.tile(0) != QStringLiteral("148"); }));
    CHECK(shown.controller().filter().texts == QStringList{QStringLiteral("voicebot")});
}

TEST_CASE("The language is switched while the window is open", "[app][window]")
{
    const Shown shown;
    CHECK(shown.window().titleBar()->reportButton()->text() == QStringLiteral("Lav rapport"));
    shown.application->setLanguage(base::Language::English);
    QTest::qWait(10);
    CHECK(shown.window().titleBar()->reportButton()->text() == QStringLiteral("Make report"));
    CHECK(shown.window().tiles()->tile(0)->content().label == QStringLiteral("documented projects"));
    shown.application->setLanguage(base::Language::Danish);
    QTest::qWait(10);
    CHECK(shown.window().titleBar()->reportButton()->text() == QStringLiteral("Lav rapport"));
}

TEST_CASE("The theme is switched while the window is open", "[app][window]")
{
    const Shown shown;
    shown.application->theme().setMode(ThemeMode::Light);
    QTest::qWait(10);
    CHECK(shown.window().grab().toImage().pixelColor(4, 780) != darkPalette().background);
    shown.application->theme().setMode(ThemeMode::Dark);
    QTest::qWait(10);
    const QImage dark = shown.window().grab().toImage();
    CHECK(dark.pixelColor(8, 300) == darkPalette().background);
    CHECK(dark.pixelColor(8, 8) == darkPalette().panel);
    shown.application->theme().setMode(ThemeMode::Light);
}

TEST_CASE("KL's edition shows what is published and leads back", "[app][window]")
{
    const Shown shown;
    QTest::mouseClick(shown.window().band()->editionLink(), Qt::LeftButton);
    CHECK(shown.tile(0) == QStringLiteral("119"));
    CHECK(shown.tile(1) == QStringLiteral("34"));
    CHECK(shown.tile(2) == QStringLiteral("63"));
    CHECK(shown.window().tiles()->tile(2)->content().note.isEmpty()); // how old they are was not published
    for (int i = 3; i < TileRow::kTiles; ++i)
        CHECK(shown.tile(i) == QStringLiteral("ikke oplyst"));
    CHECK_FALSE(shown.window().map()->classes().published);
    QStringList words;
    for (const auto* label : shown.window().filters()->findChildren<QLabel*>())
        words.append(label->text());
    CHECK(words.contains(QStringLiteral("Fredensborg")));
    CHECK(words.contains(QStringLiteral("29 ikke synlige i kilden")));
    QTest::mouseClick(shown.window().band()->editionLink(), Qt::LeftButton);
    CHECK(shown.tile(0) == QStringLiteral("148"));
}

TEST_CASE("An empty result names the filter that empties it and takes it away", "[app][window]")
{
    const Shown shown;
    shown.controller().chooseOnly(Dimension::Municipality, QStringLiteral("0420"));
    auto* notice = shown.window().findChild<EmptyNotice*>();
    REQUIRE(notice->isVisible());
    CHECK(notice->text().contains(QStringLiteral("Assens")));
    CHECK(shown.tile(0) == QStringLiteral("ingen"));
    QTest::mouseClick(notice->buttons().front(), Qt::LeftButton);
    CHECK(shown.tile(0) == QStringLiteral("148"));
    CHECK_FALSE(notice->isVisible());
}

TEST_CASE("Lav rapport writes the PDF and says where", "[app][window]")
{
    const Shown shown;
    const QString file = shown.folder.filePath(QStringLiteral("rapport.pdf"));
    QTest::mouseClick(shown.window().titleBar()->reportButton(), Qt::LeftButton);
    ReportJob& job = shown.application->reportJob();
    REQUIRE(QTest::qWaitFor([&] { return job.dialog() && !job.session()->isDrawing(); }, 15000));
    shown.application->fileChooser().setNextAnswer(file);
    QSignalSpy finished(&job, &ReportJob::finished);
    QTest::mouseClick(&job.dialog()->saveButton(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return finished.count() == 1; }, 15000));
    CHECK(QFileInfo(file).size() > 10000);
    CHECK(job.dialog()->receipt().title().contains(QStringLiteral("rapport.pdf")));
}

TEST_CASE("A report that cannot be written is one sentence and leaves nothing", "[app][window]")
{
    const Shown shown;
    const QString file = shown.folder.filePath(QStringLiteral("missing/rapport.pdf"));
    shown.press(Qt::Key_R, Qt::ControlModifier);
    ReportJob& job = shown.application->reportJob();
    REQUIRE(QTest::qWaitFor([&] { return job.dialog() && !job.session()->isDrawing(); }, 15000));
    shown.application->fileChooser().setNextAnswer(file);
    QSignalSpy finished(&job, &ReportJob::finished);
    QTest::mouseClick(&job.dialog()->saveButton(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return finished.count() == 1; }, 15000));
    CHECK(job.dialog()->receipt().title().contains(QStringLiteral("rapport.pdf")));
    CHECK_FALSE(QFileInfo::exists(file));
}

TEST_CASE("Filter, tab and measure are remembered", "[app][window]")
{
    const QTemporaryDir home;
    {
        const Shown shown(home.path());
        shown.controller().chooseOnly(Dimension::Domain, QStringLiteral("health_care"));
        shown.window().map()->setMeasure(MapMeasure::Pilot);
        shown.application->saveSettings();
    }
    const Shown again(home.path());
    CHECK(again.tile(0) == QStringLiteral("23"));
    CHECK(again.window().map()->measure() == MapMeasure::Pilot);
    CHECK_FALSE(again.controller().canUndo());
}

TEST_CASE("On a projector what the edition is and is not can be read whole, also with larger text", "[app][window]")
{
    const Shown shown;
    for (const double scale : {1.0, 1.25, 1.5}) {
        shown.application->theme().setScale(scale);
        shown.window().resize(1024, 768);
        QTest::qWait(10);
        const auto* edition = shown.window().titleBar()->findChild<ElidedButton*>();
        INFO("scale " << scale << ", width " << edition->width());
        CHECK(edition->text().contains(QStringLiteral("ikke KL's liste")));
        CHECK_FALSE(edition->isElided());
    }
    shown.window().titleBar()->findChild<ElidedButton*>()->setFixedWidth(120);
    CHECK(shown.window().titleBar()->findChild<ElidedButton*>()->isElided());
    shown.application->theme().setScale(1.0);
}

TEST_CASE("The filter's words stand below the tabs where there is no room beside them", "[app][window]")
{
    const Shown shown;
    shown.application->theme().setScale(1.25);
    shown.window().resize(1024, 768);
    shown.controller().chooseOnly(Dimension::Municipality, QStringLiteral("0561"));
    shown.controller().chooseOnly(Dimension::UseCase, QStringLiteral("none"));
    QTest::qWait(10);
    const auto* row = shown.window().chips();
    CHECK(row->mapTo(&shown.window(), QPoint()).y() >
          shown.window().tabs()->mapTo(&shown.window(), QPoint()).y() + shown.window().tabs()->height() / 2);
    REQUIRE(row->chips().size() == 2);
    for (const Chip* chip : row->chips())
        CHECK(chip->width() >= chip->sizeHint().width());
    shown.controller().clearAll();
    shown.application->theme().setScale(1.0);
    shown.window().resize(1280, 800);
    QTest::qWait(10);
    CHECK(row->mapTo(&shown.window(), QPoint()).y() <=
          shown.window().tabs()->mapTo(&shown.window(), QPoint()).y() + shown.window().tabs()->height() / 2);
    shown.application->theme().setScale(1.0);
}

TEST_CASE("The table's columns give way before it scrolls sideways", "[app][window]")
{
    const Shown shown;
    shown.window().showView(View::Table);
    for (const QSize& size : {QSize(1280, 800), QSize(1024, 768), QSize(1920, 1080)}) {
        shown.window().resize(size);
        QTest::qWait(10);
        const auto* view = shown.window().table()->findChild<QTableView*>();
        INFO("width " << view->viewport()->width());
        CHECK(view->horizontalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("No inset covers the place where Bornholm truly lies", "[app][window]")
{
    const Shown shown;
    const int bornholm =
        shown.controller().landscape().catalog().indexOf(domain::MunicipalityCode(QStringLiteral("0400")));
    for (const QSize& size : {QSize(1280, 800), QSize(1024, 768), QSize(1920, 1080), QSize(1366, 768)}) {
        shown.window().resize(size);
        QTest::qWait(10);
        const QRectF place = shown.canvas().boxOf(bornholm);
        const auto insets = shown.window().map()->findChildren<MapInset*>();
        REQUIRE(insets.size() == 2);
        for (const MapInset* inset : insets) {
            INFO(size.width() << "x" << size.height());
            CHECK(inset->isVisible());
            CHECK_FALSE(QRectF(inset->geometry()).intersects(place));
        }
    }
}

TEST_CASE("The details take room only when something is chosen", "[app][window]")
{
    const Shown shown;
    QTest::qWait(10);
    const int hint = shown.window().details()->height();
    QTest::mouseClick(&shown.canvas(), Qt::LeftButton, Qt::NoModifier, shown.pixelOf("0561"));
    QTest::qWait(10);
    CHECK(shown.window().details()->height() > hint + 60);
    shown.controller().clearAll();
    QTest::qWait(10);
    CHECK(shown.window().details()->height() == hint);
}

TEST_CASE("A long list has a search field, and its heading is read whole in a narrow column", "[app][window]")
{
    const Shown shown;
    shown.window().resize(1024, 768);
    QTest::qWait(10);
    auto* section = shown.window().filters()->section(Dimension::Domain);
    auto* field = section->findChild<QLineEdit*>();
    REQUIRE(field);
    QTest::keyClicks(field, QStringLiteral("sund"));
    CHECK(section->view()->model()->rowCount() == 1);
    field->clear();
    CHECK(section->view()->model()->rowCount() == 13);
}

TEST_CASE("A filter chosen again measures no text and fills no outline", "[app][window]")
{
    const Shown shown;
    const QStringList domains = {QStringLiteral("health_care"), QStringLiteral("administration")};
    const auto chooseBoth = [&] {
        for (const auto& domain : domains) {
            shown.controller().choose(Dimension::Domain, {domain});
            QCoreApplication::processEvents();
        }
    };
    for (int round = 0; round < 4; ++round) // until the layout has come to rest
        chooseBoth();
    const int texts = textsMeasured();
    const int outlines = shown.canvas().outlinesFilled();
    CHECK(texts > 50);
    CHECK(outlines > 50);
    chooseBoth();
    CHECK(textsMeasured() == texts);
    CHECK(shown.canvas().outlinesFilled() == outlines);
}
