// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/pdf_reading.h"
#include "tests/core/report/report_writing.h"

using namespace landkort;
using namespace landkort::test;
using domain::Status;

namespace {

/// The bundled register a year earlier: the first project is not there yet, one that is gone now is, and the first of
/// those in operation are pilots.
std::shared_ptr<const query::Landscape> yearBefore(domain::Coverage coverage = domain::Coverage::Documented)
{
    auto projects = bundle().landscape->projects();
    domain::Project gone = projects.front();
    gone.id = domain::ProjectId(QStringLiteral("gone"));
    gone.title = QStringLiteral("Parkeringskamera uden efterfølger");
    projects.front() = gone;
    int moved = 0;
    for (auto& project : projects) {
        if (project.id == gone.id || project.status != Status::InOperation || moved == 3)
            continue;
        project.status = Status::Pilot;
        for (auto& adoption : project.adoptions)
            adoption.status = Status::Pilot;
        ++moved;
    }
    domain::Edition edition = bundle().landscape->edition();
    edition.name = QStringLiteral("Registret året før");
    edition.coverage = coverage;
    edition.asOf = base::PartialDate::fromIso(QStringLiteral("2025-11-20"));
    return std::make_shared<query::Landscape>(
        edition, bundle().landscape->vocabulary(),
        std::make_shared<domain::MunicipalityCatalog>(bundle().landscape->catalog()), std::move(projects),
        query::TextSearch{});
}

std::unique_ptr<Written> changes(std::shared_ptr<const query::Landscape> earlier, const char* subject = "",
                                 base::Language language = base::Language::Danish)
{
    return written(bundle().landscape, {}, subject, language, [&](workflow::ReportRequest& request) {
        request.kind = report::ReportTemplate::Changes;
        request.earlier = earlier;
    });
}

} // namespace

TEST_CASE("The report on changes says first what cannot be concluded", "[core][report]")
{
    const auto report = changes(yearBefore());
    const QString text = unwrapped(pdfText(report->file));
    const auto at = [&](const char* words) { return text.indexOf(QString::fromUtf8(words)); };
    CHECK(at("Sammenlignet med »Registret året før« pr. 20. november 2025.") > 0);
    REQUIRE(at("Hvad man ikke kan slutte") > 0);
    CHECK(at("Begge registre er dokumenterede eksempler") > at("Hvad man ikke kan slutte"));
    CHECK(at("Tre projekter har en anden status.") > at("Begge registre er dokumenterede eksempler"));
    CHECK(at("Ét projekt er kun i det seneste register. Ét projekt er kun i det tidligere register.") > 0);
    CHECK(at("Kun i det tidligere register (1)") > 0);
    CHECK(at("Parkeringskamera uden efterfølger") > at("Kun i det tidligere register (1)"));
    CHECK(at("Status: pilotprojekt → i drift") > at("Anden status (3)"));
    for (const char* claim : {"Nye projekter", "Udgåede", "vækst på", "er nye"})
        CHECK_FALSE(text.contains(QString::fromUtf8(claim)));
}

TEST_CASE("The flow of statuses is described, and its table says the same", "[core][report]")
{
    const auto report = changes(yearBefore());
    const QString text = unwrapped(pdfText(report->file));
    CHECK(text.contains(QStringLiteral("I det tidligere register I det seneste register Projekter i drift ikke her 1 "
                                       "pilotprojekt i drift 3 ikke her i drift 1 i drift i drift 59")));
    const QString structure = pdfStructure(report->file);
    CHECK(structure.contains(QStringLiteral("Figure")));
    CHECK(bytesOf(report->file).size() < 250 * 1024);
}

TEST_CASE("Between complete registers new is new and gone is gone", "[core][report]")
{
    domain::Edition edition = bundle().landscape->edition();
    edition.coverage = domain::Coverage::Complete;
    const auto later =
        std::make_shared<query::Landscape>(edition, bundle().landscape->vocabulary(),
                                           std::make_shared<domain::MunicipalityCatalog>(bundle().landscape->catalog()),
                                           bundle().landscape->projects(), query::TextSearch{});
    const auto write = [&](domain::Coverage coverage) {
        return written(later, {}, "", base::Language::Danish, [&](workflow::ReportRequest& request) {
            request.kind = report::ReportTemplate::Changes;
            request.earlier = yearBefore(coverage);
        });
    };
    const QString same = unwrapped(pdfText(write(domain::Coverage::Complete)->file));
    CHECK(same.contains(QStringLiteral("Ét projekt er nyt. Ét projekt er udgået.")));
    CHECK(same.contains(QStringLiteral("Udgåede projekter (1)")));
    CHECK_FALSE(same.contains(QStringLiteral("Hvad man ikke kan slutte")));
    const QString mixed = unwrapped(pdfText(write(domain::Coverage::Documented)->file));
    CHECK(mixed.contains(QStringLiteral("Det ene register er fuldstændigt, det andet er dokumenterede eksempler")));
    CHECK_FALSE(mixed.contains(QStringLiteral("projekt er nyt")));
}

TEST_CASE("The report on changes of a municipality counts there", "[core][report]")
{
    for (const auto language : {base::Language::Danish, base::Language::English}) {
        const auto report = changes(yearBefore(), "0751", language);
        CHECK(report->receipt.contains(QStringLiteral("84")));
        CHECK(unwrapped(pdfText(report->file)).contains(QStringLiteral("Aarhus Kommune")));
        CHECK(toolOutput(QStringLiteral("qpdf"), {QStringLiteral("--check"), report->file})
                  .contains(QStringLiteral("No syntax")));
    }
}

TEST_CASE("Two registers that say the same make a short report that says so", "[core][report]")
{
    const auto report = changes(bundle().landscape);
    CHECK(unwrapped(pdfText(report->file)).contains(QStringLiteral("De to registre siger det samme i dette udsnit.")));
}

TEST_CASE("Totals are never compared with a register, nor a later one taken for an earlier", "[core][report]")
{
    auto request = requestFor(query::makeSnapshot(bundle().landscape, {}), {});
    request.kind = report::ReportTemplate::Changes;
    CHECK_FALSE(workflow::draftReport(request).ok());
    for (const auto& edition : bundle().store->editions()) {
        if (edition.kind == domain::EditionKind::PublishedTotals)
            request.earlier = bundle().store->load(edition.id).value();
    }
    REQUIRE(request.earlier);
    CHECK_FALSE(workflow::draftReport(request).ok());
    request.snapshot = query::makeSnapshot(yearBefore(), {});
    request.earlier = bundle().landscape;
    const auto later = workflow::draftReport(request);
    REQUIRE_FALSE(later.ok());
    CHECK(later.error().sentence(base::Texts()).contains(QStringLiteral("er senere end")));
}
