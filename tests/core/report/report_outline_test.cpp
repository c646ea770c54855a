// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_outline.h"

#include "tests/core/report/pdf_reading.h"
#include "tests/core/report/report_writing.h"

#include <QJsonDocument>

using namespace landkort;
using namespace landkort::test;
using report::OwnText;
using report::ReportOutline;
using report::ReportTemplate;
using report::Section;

namespace {

ReportOutline mixed()
{
    return {{Section::Questions, true},
            {OwnText{OwnText::Kind::Heading, QStringLiteral("Forvaltningens bemærkninger")}, true},
            {OwnText{OwnText::Kind::Paragraph, QStringLiteral("Første <b>afsnit</b>.\n\nAndet & sidste.")}, true},
            {OwnText{OwnText::Kind::List, QStringLiteral("- et punkt\n• et til\n\n")}, true},
            {OwnText{OwnText::Kind::Paragraph, QStringLiteral("Udeladt af mig.")}, false},
            {Section::Projects, true},
            {Section::Elsewhere, false}};
}

} // namespace

TEST_CASE("Sections stand in the order chosen, with the user's own text between them", "[core][report]")
{
    const auto report = written(bundle().landscape, {}, "0561", base::Language::Danish,
                                [](workflow::ReportRequest& request) { request.outline = mixed(); });
    const QString structure = pdfStructure(report->file);
    qsizetype last = -1;
    for (const char* words : {"Kunstig intelligens i Esbjerg Kommune", "Spørgsmål til udvalget",
                              "Forvaltningens bemærkninger", "Første <b>afsnit</b>.", "Andet & sidste.", "et punkt",
                              "et til", "Vores projekter", "Metode, kilder og licenser"}) {
        INFO(words);
        const qsizetype at = structure.indexOf(QString::fromUtf8(words), last + 1);
        REQUIRE(at > last);
        last = at;
    }
    const QString text = unwrapped(pdfText(report->file));
    for (const char* gone : {"Udeladt af mig", "Hvor er vi?", "Listen er ikke en rangliste", "Dokumenteret hos andre"})
        CHECK_FALSE(text.contains(QString::fromUtf8(gone)));
    CHECK_FALSE(text.contains(QStringLiteral("- et punkt")));
}

TEST_CASE("The user's own heading is a heading and the list a list", "[core][report]")
{
    const auto report = written(bundle().landscape, {}, "0561", base::Language::Danish,
                                [](workflow::ReportRequest& request) { request.outline = mixed(); });
    static const QRegularExpression heading(QStringLiteral("H2 \\(block\\)\\s*\"?Forvaltningens bemærkninger"));
    CHECK(pdfStructure(report->file).contains(heading));
    static const QRegularExpression item(QStringLiteral("LBody \\(block\\)\\s*\"?et til"));
    CHECK(pdfStructure(report->file).contains(item));
}

TEST_CASE("A text of the user's own may stand first, be empty or be long", "[core][report]")
{
    const QString longText = QStringLiteral("Lange ord om digitaliseringsstrategi og kvalitetssikring. ").repeated(100);
    const auto report =
        written(bundle().landscape, {}, "0420", base::Language::Danish, [&](workflow::ReportRequest& request) {
            request.outline = {{OwnText{OwnText::Kind::List, QStringLiteral(" \n\t\n")}, true},
                               {OwnText{OwnText::Kind::Heading, longText}, true},
                               {OwnText{OwnText::Kind::Paragraph, longText}, true}};
        });
    const QString text = unwrapped(pdfText(report->file));
    CHECK(text.count(QStringLiteral("digitaliseringsstrategi")) >= 190); // a word may be divided over two pages
}

TEST_CASE("An outline survives being saved, whatever was typed", "[core][report]")
{
    const QByteArray saved = QJsonDocument(report::toJson(mixed())).toJson();
    const auto again = report::outlineFromJson(QJsonDocument::fromJson(saved).array());
    REQUIRE(again.ok());
    CHECK(again.value() == mixed());
}

TEST_CASE("A list of lines in the file is a list, and what is no part is named", "[core][report]")
{
    const auto read =
        report::outlineFromJson(QJsonDocument::fromJson(R"([{"list": ["a", "b"]}, {"section": "use-cases"}])").array());
    REQUIRE(read.ok());
    CHECK(std::get<OwnText>(read.value()[0].content).text == QStringLiteral("a\nb"));
    const auto wrong = report::outlineFromJson(QJsonDocument::fromJson(R"([{"chapter": "x"}])").array());
    REQUIRE_FALSE(wrong.ok());
    CHECK(wrong.error().sentence(base::Texts()).contains(QStringLiteral("chapter")));
    CHECK_FALSE(report::outlineFromJson(QJsonDocument::fromJson(R"(["projects"])").array()).ok());
}

TEST_CASE("Names choose sections of their template only", "[core][report]")
{
    const auto two = report::outlineFromNames(QStringLiteral("questions, projects"), ReportTemplate::Annex);
    REQUIRE(two.ok());
    CHECK(two.value() == ReportOutline{{Section::Questions, true}, {Section::Projects, true}});
    CHECK_FALSE(report::outlineFromNames(QStringLiteral("questions"), ReportTemplate::Domain).ok());
    CHECK_FALSE(report::outlineFromNames(QStringLiteral("projekter"), ReportTemplate::Annex).ok());
}

TEST_CASE("An outline made for one template fits another without losing the user's text", "[core][report]")
{
    const auto fitted = report::fittedOutline(mixed(), ReportTemplate::Domain);
    const auto own = std::count_if(fitted.begin(), fitted.end(),
                                   [](const auto& item) { return std::holds_alternative<OwnText>(item.content); });
    CHECK(own == 4);
    CHECK(fitted.back() == report::OutlineItem{Section::UseCases, false});
    CHECK(report::fittedOutline(fitted, ReportTemplate::Domain) == fitted);
}
