// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/pdf_reading.h"
#include "tests/core/report/report_writing.h"

#include <QFile>

using namespace landkort;
using namespace landkort::test;

namespace {

/// Grey values of a page, as poppler draws the PDF at 72 dpi.
QByteArray greyOfPdf(const QString& file, int page, int width, int height)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("page"));
    toolOutput(QStringLiteral("pdftoppm"),
               {QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"), QString::number(page),
                QStringLiteral("-singlefile"), QStringLiteral("-gray"), QStringLiteral("-scale-to-x"),
                QString::number(width), QStringLiteral("-scale-to-y"), QString::number(height), file, out});
    QByteArray pgm = bytesOf(out + QStringLiteral(".pgm"));
    return pgm.right(static_cast<qsizetype>(width) * height);
}

QByteArray greyOf(const report::PagePicture& picture)
{
    QByteArray grey;
    for (qsizetype i = 0; i < picture.pixels.size(); i += 4) {
        quint32 pixel = 0;
        memcpy(&pixel, picture.pixels.constData() + i, 4);
        grey.append(
            static_cast<char>((((pixel >> 16) & 255) * 30 + ((pixel >> 8) & 255) * 59 + (pixel & 255) * 11) / 100));
    }
    return grey;
}

/// Mean darkness of a square of 8 × 8 pixels.
double darkness(const QByteArray& grey, int width, int x, int y)
{
    int sum = 0;
    for (int row = y; row < y + 8; ++row) {
        for (int column = x; column < x + 8; ++column)
            sum += 255 - static_cast<unsigned char>(grey.at(static_cast<qsizetype>(row) * width + column));
    }
    return sum / 64.0;
}

} // namespace

TEST_CASE("The page looked at is the page of the PDF", "[core][report]")
{
    const auto report = written(bundle().landscape, {}, "0561");
    const auto request = [&] {
        auto made = requestFor(report->snapshot, {});
        made.subject = domain::MunicipalityCode(QStringLiteral("0561"));
        return made;
    }();
    const QString info = toolOutput(QStringLiteral("pdfinfo"), {report->file});
    for (const int page : {1, 2, 99}) {
        const auto preview = workflow::previewReport(request, page, 1);
        REQUIRE(preview.ok());
        const auto& picture = preview.value().picture;
        CHECK(preview.value().pageCount >= 3);
        CHECK(info.contains(QRegularExpression(QStringLiteral("Pages:\\s+%1\n").arg(preview.value().pageCount))));
        CHECK(preview.value().page == std::min(page, preview.value().pageCount));
        CHECK(picture.width == 595);
        CHECK(picture.height == 842);
        const QByteArray drawn = greyOf(picture);
        const QByteArray expected = greyOfPdf(report->file, preview.value().page, picture.width, picture.height);
        REQUIRE(drawn.size() == expected.size());
        int different = 0;
        double inked = 0;
        for (int y = 0; y + 8 <= picture.height; y += 8) {
            for (int x = 0; x + 8 <= picture.width; x += 8) {
                const double mine = darkness(drawn, picture.width, x, y);
                inked += mine > 10;
                different += std::abs(mine - darkness(expected, picture.width, x, y)) > 40;
            }
        }
        CHECK(inked > 200);    // of 7,770 squares: the page is not blank
        CHECK(different < 20); // two rasterisers never agree to the pixel
    }
}

TEST_CASE("What stands in the way of a page is told as of a file", "[core][report]")
{
    auto request = requestFor(query::makeSnapshot(bundle().landscape, {}), {});
    request.kind = report::ReportTemplate::Annex;
    CHECK_FALSE(workflow::previewReport(request, 1, 1).ok());
}

TEST_CASE("The sentences for the case say how many, how old and what they rest on", "[core][report]")
{
    auto request = requestFor(query::makeSnapshot(bundle().landscape, {}), {});
    request.subject = domain::MunicipalityCode(QStringLiteral("0561"));
    const QString sentences = workflow::caseSentences(request);
    CHECK(sentences.startsWith(QStringLiteral("Esbjerg er nævnt i seks offentligt dokumenterede AI-projekter. To er "
                                              "angivet i drift, to er pilotprojekter, ét "
                                              "er planlagt, og ét er afsluttet eller opgivet.")));
    CHECK(sentences.contains(QStringLiteral("oplysning")));
    CHECK(sentences.endsWith(QStringLiteral("Tallene bygger på offentligt dokumenterede AI-projekter pr. 23. november "
                                            "2026: eksempler med kilde, ikke en fuldstændig opgørelse.")));
    query::ProjectFilter filter;
    filter.choose(query::Dimension::Domain, {QStringLiteral("health_care")});
    request.snapshot = query::makeSnapshot(bundle().landscape, filter);
    CHECK(workflow::caseSentences(request).contains(QStringLiteral("Udsnit: Fagområde: Sundhed og ældre.")));
}

TEST_CASE("The file name tells whose, for whom and as of when, in plain letters", "[core][report]")
{
    auto request = requestFor(query::makeSnapshot(bundle().landscape, {}), {});
    CHECK(workflow::reportFileName(request) == QStringLiteral("ai-landkort-landsoverblik-2026-11-23.pdf"));
    request.subject = domain::MunicipalityCode(QStringLiteral("0173"));
    request.fields.committee = QStringLiteral("  Økonomi- og \"erhvervs\"udvalget/../x ");
    CHECK(workflow::reportFileName(request) ==
          QStringLiteral("ai-landkort-lyngby-taarbaek-oekonomi-og-erhvervs-udvalget-x-2026-11-23.pdf"));
}
