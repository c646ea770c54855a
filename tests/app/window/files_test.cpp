// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/shown_window.h"

#include "app/head/about_dialog.h"
#include "app/head/message_bar.h"
#include "app/head/status_line.h"
#include "app/head/title_bar.h"
#include "core/exchange/table_reader.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace landkort;
using namespace landkort::app;
using landkort::app::test::Shown;

namespace {

/// Takes the entry of the window's menu, as a person does.
QAction* entryOf(QMenu* menu, const QString& words)
{
    for (auto* action : menu->actions()) {
        if (action->text().startsWith(words))
            return action;
        if (action->menu()) {
            if (auto* inner = entryOf(action->menu(), words))
                return inner;
        }
    }
    return nullptr;
}

void take(const Shown& shown, const QString& words)
{
    auto* menu = shown.window().titleBar()->makeMenu();
    auto* action = entryOf(menu, words);
    REQUIRE(action);
    REQUIRE(action->isEnabled());
    action->trigger();
    menu->deleteLater();
}

bool isOffered(const Shown& shown, const QString& words)
{
    auto* menu = shown.window().titleBar()->makeMenu();
    menu->deleteLater();
    auto* action = entryOf(menu, words);
    REQUIRE(action);
    return action->isEnabled();
}

/// The bundled borders as a file of the user's; without Esbjerg when asked.
QString borderFile(const Shown& shown, bool complete = true)
{
    QFile source(QStringLiteral(LANDKORT_SOURCE_DIR "/data/municipalities.geojson"));
    REQUIRE(source.open(QIODevice::ReadOnly));
    QByteArray content = source.readAll();
    if (!complete)
        content.replace("\"0561\"", "\"0999\"").replace("Esbjerg", "Atlantis"); // neither code nor name
    const QString path = shown.folder.filePath(QStringLiteral("dagi <1>.geojson"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

void read(const Shown& shown, const QString& file, bool usable)
{
    QSignalSpy read(&shown.application->bordersJob(), &BordersJob::read);
    shown.application->fileChooser().setNextAnswer(file);
    take(shown, QStringLiteral("Indlæs kommunegrænser"));
    REQUIRE(QTest::qWaitFor([&] { return read.count() == 1; }, 20000));
    CHECK(read.first().first().toBool() == usable);
}

} // namespace

TEST_CASE("Borders are loaded after a look at what changes, and the program's own come back", "[app][borders]")
{
    Shown shown;
    const QString own = shown.window().statusLine()->attributionText();
    CHECK(own.contains(QStringLiteral("OpenStreetMap")));
    CHECK_FALSE(isOffered(shown, QStringLiteral("Brug programmets egne")));
    read(shown, borderFile(shown), true);
    auto* dialog = shown.application->bordersJob().dialog();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(dialog->preview()->textFormat() == Qt::PlainText);
    CHECK(dialog->preview()->text().contains(QStringLiteral("dagi <1>.geojson")));
    CHECK(dialog->preview()->text().contains(QStringLiteral("100,0 %")));
    CHECK(shown.window().statusLine()->attributionText() == own); // nothing yet
    dialog->attributionField()->setText(QStringLiteral("© Nogen <b>anden</b>"));
    MapPanel* before = shown.window().map();
    QTest::mouseClick(dialog->useButton(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return shown.window().map() != before && shown.window().map()->isReady(); }));
    CHECK(shown.window().statusLine()->attributionText().startsWith(QStringLiteral("© Nogen <b>anden</b>")));
    // The new map works: a click on Esbjerg filters.
    QTest::mouseClick(&shown.canvas(), Qt::LeftButton, Qt::NoModifier, shown.pixelOf("0561"));
    CHECK(shown.controller().filter().keys(query::Dimension::Municipality).contains(QStringLiteral("0561")));
    shown.controller().clearAll();

    AboutDialog about(shown.application->theme(), QStringLiteral("© Nogen <b>anden</b>"), &shown.window());
    bool said = false;
    for (auto* label : about.findChildren<QLabel*>())
        said = said ||
               (label->text().contains(QStringLiteral("© Nogen <b>anden</b>")) && label->textFormat() == Qt::PlainText);
    CHECK(said);

    CHECK(isOffered(shown, QStringLiteral("Brug programmets egne")));
    MapPanel* loaded = shown.window().map();
    take(shown, QStringLiteral("Brug programmets egne"));
    REQUIRE(QTest::qWaitFor([&] { return shown.window().map() != loaded && shown.window().map()->isReady(); }));
    CHECK(shown.window().statusLine()->attributionText() == own);
    CHECK_FALSE(isOffered(shown, QStringLiteral("Brug programmets egne")));
}

TEST_CASE("Borders that were loaded are there at the next start; a broken file changes nothing", "[app][borders]")
{
    QTemporaryDir home;
    {
        Shown shown(home.path());
        read(shown, borderFile(shown, false), false);
        REQUIRE(shown.application->messages().current());
        CHECK(shown.application->messages().current()->words(base::Texts()).contains(QStringLiteral("Esbjerg")));
        CHECK_FALSE(shown.application->bordersJob().dialog());
        shown.window().showView(View::Table); // the map is rebuilt when it is shown again
        read(shown, borderFile(shown), true);
        QTest::mouseClick(shown.application->bordersJob().dialog()->useButton(), Qt::LeftButton);
        CHECK_FALSE(shown.window().map());
        shown.window().showView(View::Map);
        REQUIRE(QTest::qWaitFor([&] { return shown.window().map() && shown.window().map()->isReady(); }));
    }
    Shown again(home.path());
    CHECK(again.window().statusLine()->attributionText().startsWith(QStringLiteral("dagi <1>.geojson")));
    CHECK(isOffered(again, QStringLiteral("Brug programmets egne")));
}

TEST_CASE("The menu exports the shown projects and saves the empty form", "[app][export]")
{
    Shown shown;
    shown.controller().choose(query::Dimension::Municipality, {QStringLiteral("0561")});
    const auto written = [&](const QString& name, const QString& entry) {
        QSignalSpy finished(&shown.application->exportJob(), &ExportJob::finished);
        const QString file = shown.folder.filePath(name);
        shown.application->fileChooser().setNextAnswer(file);
        take(shown, entry);
        REQUIRE(QTest::qWaitFor([&] { return finished.count() == 1; }, 20000));
        CHECK(finished.first().first().toBool());
        return file;
    };
    const auto table =
        exchange::readTableFile(written(QStringLiteral("a.xlsx"), QStringLiteral("Projekter til Excel")));
    REQUIRE(table);
    CHECK(table.value().sheet.rows.size() == shown.controller().snapshot().matching.size() + 1);
    const auto form =
        exchange::readTableFile(written(QStringLiteral("f.xlsx"), QStringLiteral("Gem tomt indberetningsskema")));
    REQUIRE(form);
    CHECK(form.value().sheet.rows.size() == 1);
    CHECK(QFileInfo(written(QStringLiteral("k.png"), QStringLiteral("Kortet som billede"))).size() > 1000);
    shown.application->fileChooser().setNextAnswer(std::nullopt); // thought better of it
    take(shown, QStringLiteral("Projekter som CSV"));

    QSignalSpy finished(&shown.application->exportJob(), &ExportJob::finished);
    shown.application->fileChooser().setNextAnswer(QStringLiteral("/findes/ikke/a.csv"));
    take(shown, QStringLiteral("Projekter som CSV"));
    REQUIRE(QTest::qWaitFor([&] { return finished.count() == 1; }, 20000));
    CHECK_FALSE(finished.first().first().toBool());
    CHECK(shown.application->messages().current()->kind == UserMessages::Kind::Warning);
}

TEST_CASE("The map and the chart are copied as pictures, in a drawing and in pixels", "[app][export]")
{
    const Shown shown;
    shown.controller().chooseOnly(query::Dimension::Region, QStringLiteral("1081"));
    QByteArray before;
    for (const QString& what : {QStringLiteral("Kortet"), QStringLiteral("Fagområderne")}) {
        auto* menu = shown.window().titleBar()->makeMenu();
        auto* copies = entryOf(menu, QStringLiteral("Kopiér et billede"));
        REQUIRE(copies);
        QSignalSpy finished(&shown.application->exportJob(), &ExportJob::finished);
        entryOf(copies->menu(), what)->trigger();
        menu->deleteLater();
        REQUIRE(QTest::qWaitFor([&] { return finished.count() == 1; }, 20000));
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        const QImage picture = qvariant_cast<QImage>(copied->imageData());
        CHECK(picture.width() > 1000); // 2 pixels per point
        const QByteArray drawing = copied->data(QStringLiteral("image/svg+xml"));
        CHECK(drawing.contains("<svg"));
        CHECK(drawing != before);
        before = drawing;
    }
    CHECK(shown.window().messageBar()->text().contains(QStringLiteral("kopieret")));
}

TEST_CASE("The chart is saved as a drawing", "[app][export]")
{
    const Shown shown;
    const QString file = shown.folder.filePath(QStringLiteral("fag.svg"));
    shown.application->fileChooser().setNextAnswer(file);
    QSignalSpy finished(&shown.application->exportJob(), &ExportJob::finished);
    take(shown, QStringLiteral("Fagområderne som tegning"));
    REQUIRE(QTest::qWaitFor([&] { return finished.count() == 1; }, 20000));
    QFile saved(file);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll().contains("<svg"));
}
