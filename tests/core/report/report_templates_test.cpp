// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/pdf_reading.h"
#include "tests/core/report/report_writing.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <array>

using namespace landkort;
using namespace landkort::test;
using query::Dimension;
using report::ReportTemplate;

namespace {

void checkWithQpdf(const QString& file)
{
    CHECK(toolOutput(QStringLiteral("qpdf"), {QStringLiteral("--check"), file}).contains(QStringLiteral("No syntax")));
}

std::vector<domain::Project> manyProjects(size_t count)
{
    std::vector<domain::Project> projects;
    const auto& all = bundle().landscape->projects();
    for (size_t i = 0; i < count; ++i) {
        projects.push_back(all[i % all.size()]);
        projects.back().id = domain::ProjectId(QStringLiteral("p%1").arg(i));
    }
    return projects;
}

/// Levels of the headings in reading order.
std::vector<int> headingLevels(const QString& structure)
{
    std::vector<int> levels;
    static const QRegularExpression heading(QStringLiteral("^\\s*H([1-6]) \\(block\\)"),
                                            QRegularExpression::MultilineOption);
    auto found = heading.globalMatch(structure);
    while (found.hasNext())
        levels.push_back(found.next().captured(1).toInt());
    return levels;
}

} // namespace

TEST_CASE("Every template passes its own check for many municipalities in both languages", "[core][report][slow]")
{
    constexpr std::array<const char*, 12> municipalities = {"0101", "0147", "0400", "0420", "0461", "0550",
                                                            "0561", "0630", "0751", "0773", "0825", "0851"};
    for (const auto language : {base::Language::Danish, base::Language::English}) {
        for (const char* code : municipalities) {
            INFO(code);
            const auto report = written(bundle().landscape, {}, code, language);
            CHECK(report->receipt.contains(QStringLiteral("84")));
            const auto levels = headingLevels(pdfStructure(report->file));
            REQUIRE(levels.size() > 3);
            CHECK(levels.front() == 1);
            for (size_t i = 1; i < levels.size(); ++i)
                CHECK(levels[i] <= levels[i - 1] + 1);
        }
        for (const auto kind : {ReportTemplate::Landscape, ReportTemplate::Domain}) {
            query::ProjectFilter filter;
            filter.choose(Dimension::Domain, {QStringLiteral("health_care")});
            const auto report =
                written(bundle().landscape, filter, "", language, [&](workflow::ReportRequest& r) { r.kind = kind; });
            checkWithQpdf(report->file);
        }
    }
}

TEST_CASE("A long report lists its sections with their pages, a short one does not", "[core][report]")
{
    const auto report = written(bundle().landscape, {}, "", base::Language::English);
    checkWithQpdf(report->file);
    const QString structure = pdfStructure(report->file);
    CHECK(structure.count(QRegularExpression(QStringLiteral("\\bTOC\\n"))) == 1);
    CHECK(structure.contains(QRegularExpression(QStringLiteral("TOCI\\s+Reference \\(inline\\)\\s+Link"))));
    const QString first =
        toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-l"), QStringLiteral("2"),
                                                 report->file, QStringLiteral("-")});
    for (const char* section : {"Use cases", "The projects", "Method, sources and licences"}) {
        INFO(section);
        const auto row = QRegularExpression(QString::fromLatin1(section) + QStringLiteral(" (\\d+)\n")).match(first);
        REQUIRE(row.hasMatch());
        const QString page = row.captured(1);
        const QString there =
            toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-f"), page,
                                                     QStringLiteral("-l"), page, report->file, QStringLiteral("-")});
        CHECK(there.contains(QRegularExpression(QStringLiteral("(^|\n)%1\n").arg(QString::fromLatin1(section)))));
    }
    const auto annex = written(bundle().landscape, {}, "0420");
    CHECK_FALSE(pdfStructure(annex->file).contains(QStringLiteral("TOCI")));
}

TEST_CASE("The annex has its sections in order", "[core][report]")
{
    const auto report = written(bundle().landscape, {}, "0561");
    checkWithQpdf(report->file);
    const QString structure = pdfStructure(report->file);
    qsizetype last = -1;
    for (const char* heading :
         {"Kunstig intelligens i Esbjerg Kommune", "Hvor er vi?", "Vores projekter", "Angivet i drift (2)",
          "Pilotprojekter (2)", "Sammenlignelige kommuner", "Dokumenteret hos andre, ikke fundet dokumenteret hos os",
          "Spørgsmål til udvalget", "Metode, kilder og licenser", "Definitioner", "Licenser og krediteringer"}) {
        INFO(heading);
        const qsizetype at = structure.indexOf(QLatin1Char('"') + QString::fromUtf8(heading), last + 1);
        CHECK(at > last);
        last = at;
    }
}

TEST_CASE("The annex lists comparable municipalities without ranking them", "[core][report]")
{
    // Esbjerg and its like: the sentence says how the set is made, and the names stand in Danish order.
    const auto report = written(bundle().landscape, {}, "0630");
    const QString text = unwrapped(pdfText(report->file));
    CHECK(text.contains(QStringLiteral("Kommuner i samme kommunegruppe som Vejle (Provinsbykommune)")));
    CHECK(text.contains(QStringLiteral("Listen er ikke en rangliste")));
}

TEST_CASE("A municipality without a documented project gets an annex that claims nothing", "[core][report]")
{
    const auto report = written(bundle().landscape, {}, "0400");
    const QString text = unwrapped(pdfText(report->file));
    CHECK(text.contains(QStringLiteral("Kunstig intelligens i Bornholms Regionskommune")));
    CHECK(text.contains(QStringLiteral("Det er ikke det samme som ingen")));
    CHECK_FALSE(text.contains(QStringLiteral("har ikke")));
    CHECK_FALSE(text.contains(QStringLiteral("har ingen")));
}

TEST_CASE("The case fields stand above the title when given", "[core][report]")
{
    const auto change = [](workflow::ReportRequest& r) {
        r.fields = {QStringLiteral("Økonomiudvalget"), QStringLiteral("8. december 2026"), QStringLiteral("26/0000"),
                    QStringLiteral("Digitalisering og IT"), QStringLiteral("Åben")};
    };
    const auto report = written(bundle().landscape, {}, "0561", base::Language::Danish, change);
    CHECK(unwrapped(pdfText(report->file))
              .startsWith(QStringLiteral("Bilag til udvalg Økonomiudvalget Møde 8. december 2026 Sagsnr. 26/0000 "
                                         "Digitalisering og IT Åben Kunstig intelligens")));
    const auto without = written(bundle().landscape, {}, "0561");
    CHECK_FALSE(pdfText(without->file).contains(QStringLiteral("Sagsnr.")));
}

TEST_CASE("A logo has its alternative text and a box", "[core][report]")
{
    // One grey pixel.
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000"
                                               "000a49444154789c636800000082008177cd72b60000000049454e44ae426082");
    const auto report = written(bundle().landscape, {}, "0561", base::Language::Danish,
                                [&](workflow::ReportRequest& r) { r.logoPng = png; });
    checkWithQpdf(report->file);
    CHECK(bytesOf(report->file).size() > 1000);
    QPDF pdf;
    pdf.processFile(report->file.toUtf8().constData());
    QPDFObjectHandle first = pdf.getRoot().getKey("/StructTreeRoot").getKey("/K");
    while (first.isArray())
        first = first.getArrayItem(0);
    QPDFObjectHandle figure = first.getKey("/K").getArrayItem(0);
    CHECK(figure.getKey("/S").isNameAndEquals("/Figure"));
    CHECK(figure.getKey("/Alt").getUTF8Value() == "Logo: Esbjerg Kommune");
    CHECK(figure.getKey("/A").getKey("/BBox").isArray());
}

TEST_CASE("A logo that is no PNG is refused, and nothing is written", "[core][report]")
{
    const QTemporaryDir folder;
    auto request = requestFor(query::makeSnapshot(bundle().landscape, {}), folder.filePath(QStringLiteral("x.pdf")));
    request.logoPng = "GIF89a";
    const auto result = workflow::createReport(request);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().kind == base::ErrorKind::InvalidInput);
    CHECK_FALSE(QFile::exists(request.file));
}

TEST_CASE("The attached data hold the filtered rows and the edition's hash", "[core][report]")
{
    const auto report = written(bundle().landscape, {}, "0561", base::Language::Danish,
                                [](workflow::ReportRequest& r) { r.attachData = true; });
    checkWithQpdf(report->file);
    const QString csv = report->folder.filePath(QStringLiteral("data.csv"));
    toolOutput(QStringLiteral("pdfdetach"),
               {QStringLiteral("-savefile"), QStringLiteral("data.csv"), QStringLiteral("-o"), csv, report->file});
    const QString rows = QString::fromUtf8(bytesOf(csv));
    CHECK(rows.count(QStringLiteral("\r\n")) == 7); // a header and six rows of Esbjerg
    CHECK(rows.count(QStringLiteral("0561")) == 6);
    static const QRegularExpression hash(QStringLiteral("SHA-256 for hele opgørelsen: [0-9a-f ]{64,}"));
    CHECK(unwrapped(pdfText(report->file)).contains(hash));
    QPDF pdf;
    pdf.processFile(report->file.toUtf8().constData());
    CHECK(pdf.getRoot().getKey("/AF").getArrayNItems() == 2);
    CHECK(pdf.getRoot().getKey("/AF").getArrayItem(0).getKey("/AFRelationship").isNameAndEquals("/Data"));
}

TEST_CASE("Reports of none, one, 34 and 500 projects pass their own check", "[core][report][slow]")
{
    for (const size_t count : {size_t(0), size_t(1), size_t(34), size_t(500)}) {
        INFO(count);
        const auto report = written(landscapeWith(manyProjects(count)), {});
        checkWithQpdf(report->file);
    }
}

TEST_CASE("Header rows are tagged once however many pages a table has", "[core][report]")
{
    const auto report = written(landscapeWith(manyProjects(148)), {});
    const QString structure = pdfStructure(report->file);
    CHECK(structure.count(QStringLiteral("THead")) == structure.count(QStringLiteral("Table (block)")));
    // Printed on every page, read once.
    const QString head = QStringLiteral("Projekt Kommune Fagområde Status");
    CHECK(unwrapped(pdfText(report->file)).count(head) > structure.count(QStringLiteral("\"Projekt\"")));
}

TEST_CASE("A title of 5,000 characters is shown whole", "[core][report]")
{
    auto projects = bundle().landscape->projects();
    projects.resize(2);
    projects[0].title = QStringLiteral("ord ").repeated(1250) + QStringLiteral("slut");
    projects[1].description = QString(5000, QLatin1Char('W')) + QStringLiteral("Q");
    const auto report = written(landscapeWith(projects), {});
    checkWithQpdf(report->file);
    const QString text = unwrapped(pdfText(report->file));
    // In the table and again in the list of sources.
    CHECK(text.count(QStringLiteral("ord ord ")) + text.count(QStringLiteral(" ord ord")) >= 2 * 1200);
    CHECK(text.count(QStringLiteral("ord slut")) == 2);
    CHECK(text.count(QLatin1Char('W')) >= 5000);
}

TEST_CASE("A hostile register stays readable, and what cannot be shown is listed", "[core][report]")
{
    auto projects = bundle().landscape->projects();
    projects.resize(4);
    projects[0].title = QStringLiteral("<span size='x'>&amp; %1 %n \\ ( ) <<");
    projects[1].title = QStringLiteral("vend \u202Eom\u202C her");
    projects[2].title = QStringLiteral("emoji \U0001F600 slut");
    projects[3].title = QStringLiteral("null\u0001 og \u0007 klokke");
    projects[3].source.address = QStringLiteral("https://x.dk/'a\\b) >> endobj");
    const auto report = written(landscapeWith(projects), {});
    checkWithQpdf(report->file);
    const QString text = unwrapped(pdfText(report->file));
    CHECK(text.contains(QStringLiteral("<span size='x'>&amp; %1 %n \\ ( ) <<")));
    CHECK(text.contains(QStringLiteral("vend [U+202E]om[U+202C] her")));
    CHECK(text.contains(QStringLiteral("emoji [U+1F600] slut")));
    CHECK(text.contains(QStringLiteral("null[U+0001] og [U+0007] klokke")));
    CHECK(text.contains(QStringLiteral("Tegn, der ikke kunne vises")));
    CHECK(text.contains(QStringLiteral("U+1F600 ")));
}

TEST_CASE("SOURCE_DATE_EPOCH sets the file's date", "[core][report]")
{
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
    const auto report = written(bundle().landscape, {}, "0561");
    qunsetenv("SOURCE_DATE_EPOCH");
    QPDF pdf;
    pdf.processFile(report->file.toUtf8().constData());
    CHECK(pdf.getTrailer().getKey("/Info").getKey("/CreationDate").getUTF8Value() == "D:20231114221320Z");
}

TEST_CASE("Templates ask for what they are about", "[core][report]")
{
    const QTemporaryDir folder;
    for (const auto kind : {ReportTemplate::Annex, ReportTemplate::Domain}) {
        auto request =
            requestFor(query::makeSnapshot(bundle().landscape, {}), folder.filePath(QStringLiteral("x.pdf")));
        request.kind = kind;
        const auto result = workflow::createReport(request);
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().kind == base::ErrorKind::InvalidInput);
    }
}

TEST_CASE("Everything drawn is tagged or a typed artifact", "[core][report]")
{
    const auto report = written(bundle().landscape, {}, "0751");
    const QString plain =
        toolOutput(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                            report->file, QStringLiteral("-")});
    CHECK(plain.count(QStringLiteral("/Subtype /Footer")) >= 4);
    CHECK(plain.count(QStringLiteral("/Subtype /Header")) >= 3);
    CHECK(plain.contains(QStringLiteral("/Artifact << /Type /Layout >> BDC")));
    CHECK_FALSE(plain.contains(QStringLiteral("/Artifact BMC")));
}
