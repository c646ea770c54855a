// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/pdf_reading.h"
#include "tests/core/report/report_writing.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>

using namespace landkort;
using namespace landkort::test;

namespace {

void collectFigures(QPDFObjectHandle node, std::vector<std::string>& alternatives)
{
    if (node.isArray()) {
        for (int i = 0; i < node.getArrayNItems(); ++i)
            collectFigures(node.getArrayItem(i), alternatives);
    } else if (node.isDictionary() && node.hasKey("/S")) {
        if (node.getKey("/S").isNameAndEquals("/Figure"))
            alternatives.push_back(node.hasKey("/Alt") ? node.getKey("/Alt").getUTF8Value() : "");
        collectFigures(node.getKey("/K"), alternatives);
    }
}

} // namespace

TEST_CASE("The report of the whole edition says its literal figures and its coverage", "[core][report]")
{
    const auto report = written(bundle().landscape, {});
    const QString text = unwrapped(pdfText(report->file));
    CHECK(text.contains(QStringLiteral("Offentligt dokumenterede AI-projekter pr. 23. november 2026. Eksempler med "
                                       "kilde – ikke en fuldstændig opgørelse.")));
    CHECK(text.contains(QStringLiteral("Registret rummer 148 dokumenterede AI-projekter. De nævner 56 kommuner.")));
    CHECK(text.contains(QStringLiteral("63 er angivet i drift, 22 er pilotprojekter, 29 er planlagt, 23 er afsluttet "
                                       "eller opgivet, og for elleve er status ikke oplyst.")));
    CHECK(text.contains(QStringLiteral("heraf 46 oplyst inden for to år")));
    CHECK(text.contains(QStringLiteral("© OpenStreetMap contributors")));
    CHECK(text.contains(QStringLiteral("Danmarks Statistik")));
}

TEST_CASE("A municipality's report speaks of its own status", "[core][report]")
{
    const auto report = written(bundle().landscape, {}, "0561");
    const QString text = unwrapped(pdfText(report->file));
    CHECK(text.contains(QStringLiteral("Kunstig intelligens i Esbjerg Kommune")));
    CHECK(text.contains(
        QStringLiteral("Esbjerg er nævnt i seks offentligt dokumenterede AI-projekter. To er angivet i "
                       "drift, to er pilotprojekter, ét er planlagt, og ét er afsluttet eller opgivet.")));
    CHECK(text.contains(QStringLiteral("delt med")));
}

TEST_CASE("A municipality without a documented project is not said to have none", "[core][report]")
{
    const auto report = written(bundle().landscape, {}, "0420");
    const QString text = unwrapped(pdfText(report->file));
    CHECK(text.contains(QStringLiteral("ikke fundet offentligt dokumenterede AI-projekter, der nævner Assens; det er "
                                       "ikke det samme som ingen.")));
    CHECK_FALSE(text.contains(QStringLiteral("har ikke")));
    CHECK(text.contains(QStringLiteral("Der er ikke fundet offentligt dokumenterede AI-projekter, der nævner Assens "
                                       "Kommune.")));
}

TEST_CASE("The report is a tagged PDF with language, title, scopes and alternative texts", "[core][report]")
{
    const auto report = written(bundle().landscape, {}, "0751");
    CHECK(toolOutput(QStringLiteral("qpdf"), {QStringLiteral("--check"), report->file})
              .contains(QStringLiteral("No syntax")));
    const QString structure = pdfStructure(report->file);
    const auto at = [&](const char* text) { return structure.indexOf(QString::fromUtf8(text)); };
    CHECK(structure.startsWith(QStringLiteral("Document")));
    CHECK(at("H1") >= 0);
    CHECK(at("H1") < at("H2"));
    CHECK(at("Angivet i drift (") < at("Pilotprojekter ("));
    for (const char* tag : {"L (block)", "LI", "LBody", "Figure", "Table", "THead", "TBody", "TR", "TH", "TD", "Link"})
        CHECK(at(tag) >= 0);

    QPDF pdf;
    pdf.processFile(report->file.toUtf8().constData());
    QPDFObjectHandle root = pdf.getRoot();
    CHECK(root.getKey("/Lang").getUTF8Value() == "da-DK");
    CHECK(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    CHECK(pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value() == "Kunstig intelligens i Aarhus Kommune");
    std::vector<std::string> alternatives;
    collectFigures(root.getKey("/StructTreeRoot").getKey("/K"), alternatives);
    REQUIRE(alternatives.size() == 2);
    CHECK(alternatives[0].find("56 kommuner med dokumenterede projekter, 42 uden") != std::string::npos);
    CHECK(alternatives[0].find("Aarhus (20)") != std::string::npos);
    CHECK(alternatives[1].find("i drift") != std::string::npos);
}

TEST_CASE("Every link of the report has contents, and pages with links a tab order", "[core][report]")
{
    const auto report = written(bundle().landscape, {}, "0561");
    QPDF pdf;
    pdf.processFile(report->file.toUtf8().constData());
    int links = 0;
    for (auto& page : pdf.getAllPages()) {
        CHECK(page.getKey("/Tabs").isNameAndEquals("/S"));
        QPDFObjectHandle annotations = page.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            QPDFObjectHandle link = annotations.getArrayItem(i);
            CHECK_FALSE(link.getKey("/Contents").getUTF8Value().empty());
            CHECK(link.hasKey("/StructParent"));
            ++links;
        }
    }
    CHECK(links >= 6);
}

TEST_CASE("The report embeds its fonts with Unicode", "[core][report]")
{
    const auto report = written(bundle().landscape, {}, "0561");
    const QStringList lines =
        toolOutput(QStringLiteral("pdffonts"), {report->file}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(lines.isEmpty());
    for (const auto& line : lines) {
        INFO(line.toStdString());
        CHECK(line.contains(QStringLiteral("Inter")));
        CHECK(line.contains(QRegularExpression(QStringLiteral("yes\\s+yes\\s+yes"))));
    }
}

TEST_CASE("The same data give the same bytes", "[core][report]")
{
    const auto first = written(bundle().landscape, {}, "0561");
    const auto second = written(bundle().landscape, {}, "0561");
    CHECK(bytesOf(first->file) == bytesOf(second->file));
}

TEST_CASE("The report shows hostile text as it is", "[core][report]")
{
    auto projects = bundle().landscape->projects();
    projects.resize(3);
    projects[0].title = QStringLiteral("<b>fed</b> & =HYPERLINK(\"x\") %1");
    projects[1].title = QString(300, QLatin1Char('W')) + QChar(0x202E);
    projects[1].source.address = QStringLiteral("javascript:alert(1)");
    projects[2].title = QStringLiteral("Tegn \U0010FFFD slut");
    const auto landscape = landscapeWith(projects);
    const auto report = written(landscape, {});
    const QString text = unwrapped(pdfText(report->file));
    CHECK(text.contains(QStringLiteral("<b>fed</b> & =HYPERLINK(\"x\") %1")));
    CHECK(text.contains(QStringLiteral("[U+202E]")));
    CHECK(text.contains(QStringLiteral("[U+10FFFD]")));
    CHECK_FALSE(bytesOf(report->file).contains("/URI (javascript"));
}

TEST_CASE("An empty selection gives an honest report", "[core][report]")
{
    query::ProjectFilter filter;
    filter.startedFrom = 1990;
    filter.startedTo = 1991;
    const auto report = written(bundle().landscape, filter);
    CHECK(unwrapped(pdfText(report->file))
              .contains(QStringLiteral("Udsnittet rummer ingen dokumenterede AI-projekter.")));
}

TEST_CASE("KL's published totals give a page that says what is not published", "[core][report]")
{
    for (const auto& edition : bundle().store->editions()) {
        if (edition.kind != domain::EditionKind::PublishedTotals || !edition.published->municipalities)
            continue;
        const auto report = written(bundle().store->load(edition.id).value(), {});
        const QString text = unwrapped(pdfText(report->file));
        CHECK(text.contains(QStringLiteral("119")));
        CHECK(text.contains(QStringLiteral("ikke oplyst")));
        CHECK(text.contains(QStringLiteral("Fordelingen på kommuner er ikke offentliggjort.")));
        return;
    }
    FAIL("no edition with KL's three totals");
}

TEST_CASE("An English report is English whatever the window's language", "[core][report]")
{
    const auto report = written(bundle().landscape, {}, "0561", base::Language::English);
    CHECK(unwrapped(pdfText(report->file))
              .contains(QStringLiteral("Esbjerg is named in six publicly documented AI projects.")));
}

namespace {

/// How often an element sets a language: "/TH/Span da-DK" with its parent.
void collectLanguages(QPDFObjectHandle node, const std::string& parent, std::map<std::string, int>& marked)
{
    if (node.isArray()) {
        for (int i = 0; i < node.getArrayNItems(); ++i)
            collectLanguages(node.getArrayItem(i), parent, marked);
    } else if (node.isDictionary() && node.hasKey("/S")) {
        const std::string type = node.getKey("/S").getName();
        if (node.hasKey("/Lang"))
            ++marked[parent + type + " " + node.getKey("/Lang").getUTF8Value()];
        collectLanguages(node.getKey("/K"), type, marked);
    }
}

std::map<std::string, int> languagesIn(const QString& file)
{
    QPDF pdf;
    pdf.processFile(file.toUtf8().constData());
    std::map<std::string, int> marked;
    collectLanguages(pdf.getRoot().getKey("/StructTreeRoot").getKey("/K"), "", marked);
    return marked;
}

} // namespace

TEST_CASE("In an English report the register's own words are marked as Danish", "[core][report]")
{
    const auto english = written(bundle().landscape, {}, "0561", base::Language::English);
    const int projects = 6;
    const auto marked = languagesIn(english->file);
    // Title and description of each project, and each source with its link.
    CHECK(marked == std::map<std::string, int>{{"/TH/Span da-DK", 2 * projects},
                                               {"/LBody/Span da-DK", projects},
                                               {"/LBody/Link da-DK", projects}});
    CHECK(pdfStructure(english->file)
              .contains(
                  QRegularExpression(QStringLiteral("Span \\(inline\\):?\\s*\"?Generativ chatbot svarer borgerne"))));
    const auto danish = written(bundle().landscape, {}, "0561");
    CHECK(languagesIn(danish->file).empty());
}

TEST_CASE("A report that cannot be written leaves no file and says so", "[core][report]")
{
    const QTemporaryDir folder;
    const auto snapshot = query::makeSnapshot(bundle().landscape, {});
    const auto result =
        workflow::createReport(requestFor(snapshot, folder.filePath(QStringLiteral("missing/report.pdf"))));
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().sentence(base::Texts()).contains(QStringLiteral("report.pdf")));
    CHECK(QDir(folder.path()).isEmpty());
}
