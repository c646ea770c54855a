// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_dialog.h"

#include "app/head/title_bar.h"
#include "app/report/case_card.h"
#include "app/report/outline_card.h"
#include "app/report/page_preview.h"
#include "app/report/receipt_card.h"
#include "app/report/subject_card.h"
#include "app/shared/icon_button.h"
#include "app/shared/tick_box.h"
#include "tests/app/window/shown_window.h"
#include "tests/core/report/pdf_reading.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>

using namespace landkort;
using namespace landkort::app;
using landkort::app::test::Shown;
using landkort::test::pdfText;
using landkort::test::unwrapped;

namespace {

struct Opened : Shown {
    explicit Opened(const QString& home = {}, const QStringList& arguments = {}) : Shown(home, arguments)
    {
        QTest::mouseClick(window().titleBar()->reportButton(), Qt::LeftButton);
        REQUIRE(application->reportJob().dialog());
        waitForPage();
    }

    ReportDialog& dialog() const { return *application->reportJob().dialog(); }
    ReportSession& session() const { return *application->reportJob().session(); }
    void waitForPage() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !session().isDrawing(); }, 15000));
    }
    void choose(QComboBox* box, const QString& words) const
    {
        const int index = box->findText(words, Qt::MatchStartsWith);
        INFO(words.toStdString());
        REQUIRE(index >= 0);
        box->setCurrentIndex(index);
        emit box->activated(index); // as the list does when an entry is clicked
        waitForPage();
    }
    void type(QLineEdit* line, const QString& words) const
    {
        line->setFocus();
        QTest::keyClicks(line, words);
    }
    QString save(const QString& name = QStringLiteral("rapport.pdf")) const
    {
        const QString file = folder.filePath(name);
        application->fileChooser().setNextAnswer(file);
        QSignalSpy finished(&application->reportJob(), &ReportJob::finished);
        QTest::mouseClick(&dialog().saveButton(), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return finished.count() == 1; }, 20000));
        return file;
    }
    void tick(int row) const
    {
        QListView* list = dialog().contents().list();
        const QRect item = list->visualRect(list->model()->index(row, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {item.left() + 14, item.center().y()});
    }
};

} // namespace

TEST_CASE("The dialog proposes the municipality the filter chooses and draws its first page", "[app][report]")
{
    const Opened opened({}, {QStringLiteral("--municipality=Esbjerg")});
    CHECK(opened.dialog().subject().templateBox()->currentText() == QStringLiteral("Bilag til udvalg"));
    CHECK(opened.dialog().subject().placeBox()->currentText() == QStringLiteral("Esbjerg"));
    CHECK(opened.dialog().preview().pageLabel()->text().startsWith(QStringLiteral("Side 1 af ")));
    const QImage page = opened.session().picture();
    REQUIRE_FALSE(page.isNull());
    CHECK(page.width() == opened.dialog().preview().sheet()->width()); // sharp: a pixel of the page for one on screen
    CHECK(opened.session().fileName() == QStringLiteral("ai-landkort-esbjerg-2026-11-23.pdf"));
}

TEST_CASE("What is typed stands on the page, in the file and in the receipt's report", "[app][report]")
{
    const Opened opened({}, {QStringLiteral("--municipality=Esbjerg")});
    const QImage before = opened.session().picture();
    opened.type(opened.dialog().caseCard().committeeLine(), QStringLiteral("Økonomiudvalget"));
    opened.type(opened.dialog().caseCard().meetingLine(), QStringLiteral("8. december 2026"));
    opened.type(opened.dialog().caseCard().caseLine(), QStringLiteral("26/004711"));
    opened.choose(opened.dialog().caseCard().classificationBox(), QStringLiteral("Åben"));
    CHECK(opened.session().picture() != before);
    opened.tick(1); // our projects
    opened.dialog().contents().addText(report::OwnText::Kind::Paragraph);
    QTest::keyClicks(opened.dialog().contents().textField(), QStringLiteral("Forvaltningen indstiller til drøftelse."));
    opened.waitForPage();
    const QString text = unwrapped(pdfText(opened.save()));
    CHECK(text.startsWith(
        QStringLiteral("Bilag til udvalg Økonomiudvalget Møde 8. december 2026 Sagsnr. 26/004711 Åben")));
    CHECK(text.contains(QStringLiteral("Forvaltningen indstiller til drøftelse.")));
    CHECK_FALSE(text.contains(QStringLiteral("Vores projekter")));
    CHECK(opened.dialog().receipt().title().contains(QStringLiteral("rapport.pdf")));
    CHECK(opened.dialog().receipt().words().startsWith(
        QStringLiteral("Maskinkontrol bestået (84 forhold). Et menneske skal se på:")));
    CHECK(opened.dialog().receipt().openButton()->isVisible());
    CHECK(opened.dialog().receipt().folderButton()->isVisible());
}

TEST_CASE("What was typed is there again, also when nothing was written", "[app][report]")
{
    const QTemporaryDir home;
    {
        const Opened opened(home.path(), {QStringLiteral("--municipality=Esbjerg")});
        opened.type(opened.dialog().caseCard().committeeLine(), QStringLiteral("Byrådet"));
        opened.dialog().contents().addText(report::OwnText::Kind::List);
        QTest::keyClicks(opened.dialog().contents().textField(), QStringLiteral("et"));
        opened.tick(0);
        QTest::keyClick(&opened.dialog(), Qt::Key_Escape);
        REQUIRE(QTest::qWaitFor([&] { return !opened.application->reportJob().dialog(); }));
    }
    const Opened again(home.path(), {QStringLiteral("--municipality=Esbjerg")});
    CHECK(again.dialog().caseCard().committeeLine()->text() == QStringLiteral("Byrådet"));
    const auto& outline = again.dialog().contents().outline();
    CHECK_FALSE(outline.front().included);
    CHECK(outline.back().content == std::variant<report::Section, report::OwnText>(
                                        report::OwnText{report::OwnText::Kind::List, QStringLiteral("et")}));
}

TEST_CASE("Sections are moved by keys and by buttons, and the list is a sound model", "[app][report]")
{
    const Opened opened({}, {QStringLiteral("--municipality=Esbjerg")});
    auto& contents = opened.dialog().contents();
    const QAbstractItemModelTester tester(contents.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto first = contents.outline()[0];
    contents.list()->setFocus();
    contents.list()->setCurrentIndex(contents.model()->index(0));
    QTest::keyClick(contents.list(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(contents.list(), Qt::Key_Down, Qt::ControlModifier);
    CHECK(contents.outline()[2] == first);
    CHECK(contents.list()->currentIndex().row() == 2);
    QTest::keyClick(contents.list(), Qt::Key_Space);
    CHECK_FALSE(contents.outline()[2].included);
    opened.waitForPage();
    CHECK(opened.session().choices().outline()[2] == report::OutlineItem{first.content, false});
    std::unique_ptr<QMimeData> dragged(contents.model()->mimeData({contents.model()->index(2)}));
    contents.model()->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {});
    CHECK(contents.outline()[0].content == first.content);
    CHECK(contents.outline().size() == 5);
}

TEST_CASE("Pages are turned by buttons and by keys", "[app][report]")
{
    const Opened opened({}, {QStringLiteral("--municipality=Esbjerg")});
    auto& preview = opened.dialog().preview();
    const QImage first = opened.session().picture();
    QTest::mouseClick(static_cast<QWidget*>(preview.nextButton()), Qt::LeftButton);
    opened.waitForPage();
    CHECK(preview.pageLabel()->text().startsWith(QStringLiteral("Side 2 af ")));
    CHECK(opened.session().picture() != first);
    auto* area = preview.sheet()->parentWidget()->parentWidget();
    QTest::keyClick(area, Qt::Key_End);
    opened.waitForPage();
    CHECK(opened.session().page() == opened.session().pageCount());
    CHECK_FALSE(static_cast<QWidget*>(preview.nextButton())->isEnabled());
    QTest::keyClick(area, Qt::Key_PageUp);
    opened.waitForPage();
    CHECK(opened.session().page() == opened.session().pageCount() - 1);
    QTest::mouseClick(preview.fitButton(), Qt::LeftButton);
    CHECK(preview.sheet()->height() <= area->height());
}

TEST_CASE("Each template asks for what it needs, and says what is missing", "[app][report]")
{
    const Opened opened;
    auto& subject = opened.dialog().subject();
    CHECK(subject.templateBox()->currentText() == QStringLiteral("Landsoverblik"));
    CHECK(opened.dialog().saveButton().isEnabled());
    opened.choose(subject.templateBox(), QStringLiteral("Fagområde"));
    CHECK_FALSE(opened.dialog().saveButton().isEnabled());
    CHECK(opened.dialog().hintText() == QStringLiteral("Vælg det fagområde, rapporten handler om."));
    CHECK(opened.dialog().preview().sheet()->sentence() == opened.dialog().hintText());
    opened.choose(subject.domainBox(), QStringLiteral("Sundhed og ældre"));
    CHECK(opened.dialog().saveButton().isEnabled());
    CHECK(opened.session().fileName() == QStringLiteral("ai-landkort-sundhed-og-aeldre-2026-11-23.pdf"));
    opened.choose(subject.languageBox(), QStringLiteral("English"));
    CHECK(
        unwrapped(pdfText(opened.save())).contains(QStringLiteral("Artificial intelligence: Health and elderly care")));
    // One register: nothing to compare with, so it is not offered.
    CHECK(subject.templateBox()->findText(QStringLiteral("Ændringer"), Qt::MatchStartsWith) < 0);
    opened.choose(subject.templateBox(), QStringLiteral("Bilag"));
    CHECK(opened.dialog().hintText() == QStringLiteral("Vælg den kommune, bilaget handler om."));
}

TEST_CASE("A municipality is found by typing its name", "[app][report]")
{
    const Opened opened;
    opened.choose(opened.dialog().subject().templateBox(), QStringLiteral("Bilag"));
    QComboBox* place = opened.dialog().subject().placeBox();
    place->lineEdit()->setFocus();
    QTest::keyClicks(place->lineEdit(), QStringLiteral("Ærø"));
    QTest::keyClick(place->lineEdit(), Qt::Key_Return);
    opened.waitForPage();
    CHECK(opened.session().choices().municipality == QStringLiteral("0492"));
    CHECK(opened.dialog().sentencesField().toPlainText().contains(QStringLiteral("Ærø")));
}

TEST_CASE("The sentences for the case are copied", "[app][report]")
{
    const Opened opened({}, {QStringLiteral("--municipality=Esbjerg")});
    QTest::mouseClick(&opened.dialog().copyButton(), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("Esbjerg er nævnt i seks offentligt dokumenterede AI-projekter.")));
}

TEST_CASE("An atlas asks for an explicit yes, shows how far it is and can be stopped", "[app][report]")
{
    const Opened opened;
    auto& subject = opened.dialog().subject();
    opened.choose(subject.templateBox(), QStringLiteral("Bilag"));
    opened.choose(subject.placeBox(), QStringLiteral("Alle 98 kommuner"));
    CHECK_FALSE(opened.dialog().saveButton().isEnabled());
    CHECK(opened.dialog().hintText().contains(QStringLiteral("Sig først ja")));
    QTest::mouseClick(subject.confirmBox(), Qt::LeftButton);
    REQUIRE(opened.dialog().saveButton().isEnabled());
    const QString atlas = opened.folder.filePath(QStringLiteral("atlas"));
    opened.application->fileChooser().setNextAnswer(atlas);
    QSignalSpy progressed(&opened.session(), &ReportSession::progressed);
    QSignalSpy finished(&opened.application->reportJob(), &ReportJob::finished);
    QTest::mouseClick(&opened.dialog().saveButton(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return progressed.count() >= 2; }, 30000));
    CHECK(progressed.last().at(1).toInt() == 98);
    QTest::keyClick(&opened.dialog(), Qt::Key_Escape); // a file is being written: it stays
    QTest::mouseClick(&opened.dialog().cancelAtlasButton(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return finished.count() == 1; }, 30000));
    REQUIRE(opened.application->reportJob().dialog());
    CHECK(opened.dialog().receipt().title().contains(QStringLiteral("Stoppet")));
    const auto files = QDir(atlas).entryList({QStringLiteral("*.pdf")});
    CHECK(files.size() >= 2);
    CHECK(files.size() < 98);
}

TEST_CASE("The printer gets the report's pages at 300 dpi, to the edge of the sheet", "[app][report]")
{
    const Opened opened({}, {QStringLiteral("--municipality=Esbjerg")});
    const QString file = opened.folder.filePath(QStringLiteral("printed.pdf"));
    opened.application->reportJob().setPrinterChooser([&](QPrinter& printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        printer.setFromTo(1, 2);
        return true;
    });
    QSignalSpy finished(&opened.application->reportJob(), &ReportJob::finished);
    QTest::mouseClick(&opened.dialog().printButton(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return finished.count() == 1; }, 30000));
    CHECK(opened.dialog().receipt().title() == QStringLiteral("2 sider er sendt til printeren."));
    const QString info = landkort::test::toolOutput(QStringLiteral("pdfinfo"), {file});
    CHECK(info.contains(QRegularExpression(QStringLiteral("Pages: +2\n"))));
    CHECK(info.contains(QStringLiteral("A4")));
    const QString pictures = landkort::test::toolOutput(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file});
    CHECK(pictures.contains(QRegularExpression(QStringLiteral("2480 +3508"))));
    CHECK(pictures.contains(QRegularExpression(QStringLiteral(" 300 +300 "))));
}
