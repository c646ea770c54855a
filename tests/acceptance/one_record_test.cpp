// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"
#include "core/query/snapshot.h"
#include "core/workflow/create_report.h"
#include "core/workflow/import_register.h"
#include "tests/core/report/pdf_reading.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace landkort;
using query::Dimension;

namespace {

/// Our record is line 17. Line 9 is in Næstved too, line 12 in Næstved and another domain.
QByteArray registerFile()
{
    QByteArray csv = "\xEF\xBB\xBFTitel;Kommune;Fagområde;Status;Opstart\r\n";
    for (int line = 2; line <= 20; ++line) {
        const QByteArray number = QByteArray::number(line);
        if (line == 9)
            csv += "Faldsensor;Næstved;Sundhed og ældre;Pilot;2022\r\n";
        else if (line == 12)
            csv += "Affaldsrute;Næstved Kommune;Teknik og miljø;Planlagt;\r\n";
        else if (line == 17)
            csv += "Digitalt nattilsyn på plejecentre;Næstved Kommune;Sundhed og ældre;Drift (2023);2023\r\n";
        else
            csv += "Projekt " + number + ";Køge;Sundhed og ældre;Pilot;2024\r\n";
    }
    return csv;
}

std::unique_ptr<workflow::LandscapeStore> openStore(const QString& file)
{
    workflow::OpenOptions options;
    options.storeFile = file;
    options.dataFolder = QStringLiteral(LANDKORT_SOURCE_DIR "/data");
    auto store = workflow::LandscapeStore::open(options);
    REQUIRE(store);
    return std::move(store).value();
}

const query::FacetRow& rowOf(const query::Snapshot& snapshot, Dimension dimension, const char* key)
{
    const int item = snapshot.landscape->itemOf(dimension, QString::fromUtf8(key));
    REQUIRE(item >= 0);
    return snapshot.facet(dimension).rows[static_cast<size_t>(item)];
}

} // namespace

TEST_CASE("One record walks from line 17 of a file into a report", "[acceptance][import]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.csv"));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(registerFile());
    }

    // 1. File: five texts and the number 17.
    const auto file = exchange::readTableFile(path);
    REQUIRE(file);
    const auto& rows = file.value().sheet.rows;
    const auto raw = std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.lineNumber == 17; });
    REQUIRE(raw != rows.end());
    CHECK(raw->cells == QStringList{"Digitalt nattilsyn på plejecentre", "Næstved Kommune", "Sundhed og ældre",
                                    "Drift (2023)", "2023"});

    // 2. Meaning.
    const auto store = openStore(folder.filePath(QStringLiteral("store.landkort")));
    workflow::ImportOptions options;
    options.name = QStringLiteral("Kommunernes indberetning");
    options.asOf = base::PartialDate::fromIso(QStringLiteral("2026-11"));
    options.coverage = domain::Coverage::Complete;
    options.importedOn = QDate(2026, 11, 25);
    const auto import = workflow::prepareImport(file.value(), options, *store);
    REQUIRE(import);
    CHECK(import.value().rowsRead == 19);
    CHECK(import.value().projects == 19);
    CHECK(std::none_of(import.value().issues.begin(), import.value().issues.end(),
                       [](const auto& issue) { return issue.lineNumber == 17; }));

    // 3. Database: nothing before, all of it after.
    const size_t before = store->editions().size();
    const auto edition = store->addEdition(import.value().content);
    REQUIRE(edition);
    CHECK(store->editions().size() == before + 1);
    const auto again = openStore(store->storeFile()); // another program sees it too
    const auto loaded = again->load(again->findEdition(options.name).value().id);
    REQUIRE(loaded);
    const auto landscape = loaded.value();
    const int row = landscape->rowOf(domain::ProjectId(QStringLiteral("naestved-digitalt-nattilsyn-paa-plejecentre")));
    REQUIRE(row >= 0);
    const auto& project = landscape->projects()[static_cast<size_t>(row)];
    CHECK(project.status == domain::Status::InOperation);
    CHECK(project.started->toIso() == QStringLiteral("2023"));
    const auto provenance = again->provenanceOf(landscape->edition().id, row);
    REQUIRE(provenance);
    REQUIRE(provenance.value().rows.size() == 1);
    CHECK(provenance.value().rows.front().lineNumber == 17);
    const auto& fields = provenance.value().fields;
    const auto status = std::find_if(fields.begin(), fields.end(),
                                     [](const auto& field) { return field.field == QStringLiteral("status"); });
    REQUIRE(status != fields.end());
    CHECK(status->original == QStringLiteral("Drift (2023)"));
    CHECK(again->importedFiles(landscape->edition().id).value().front().sha256 == file.value().sha256);

    // 4. Question: Næstved has three, two of them in health care, one in operation.
    query::ProjectFilter filter;
    CHECK(rowOf(*query::makeSnapshot(landscape, filter), Dimension::Municipality, "0370").filtered.projects == 3);
    filter.choose(Dimension::Domain, {QStringLiteral("health_care")});
    const auto snapshot = query::makeSnapshot(landscape, filter);
    const auto& naestved = rowOf(*snapshot, Dimension::Municipality, "0370");
    CHECK(naestved.filtered.projects == 2);
    CHECK(naestved.filtered.of(domain::Status::InOperation) == 1);
    CHECK(snapshot->totals.projects == 18);
    CHECK(snapshot->totals.inOperation == 1);

    // 6. Report: the whole file, and our record in it.
    workflow::ReportRequest request;
    request.file = folder.filePath(QStringLiteral("naestved.pdf"));
    request.snapshot = snapshot;
    request.borders = again->borders().value();
    request.subject = domain::MunicipalityCode(QStringLiteral("0370"));
    REQUIRE(workflow::createReport(request));
    const QString text = test::pdfText(request.file).simplified();
    CHECK(text.contains(QStringLiteral("Digitalt nattilsyn")));
    CHECK(text.contains(QStringLiteral("Kommunernes indberetning")));
}
