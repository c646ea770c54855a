// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/export_register.h"

#include "core/exchange/table_reader.h"
#include "core/workflow/filter_arguments.h"
#include "core/workflow/import_register.h"
#include "tests/core/exchange/import_world.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace landkort;
using workflow::ExportFormat;

namespace {

std::unique_ptr<workflow::LandscapeStore> openStore()
{
    workflow::OpenOptions options;
    options.inMemory = true;
    options.dataFolder = test::bundledDataFolder();
    auto store = workflow::LandscapeStore::open(options);
    REQUIRE(store);
    return std::move(store).value();
}

std::shared_ptr<const query::Snapshot> snapshotOf(const workflow::LandscapeStore& store,
                                                  const std::vector<workflow::FilterArgument>& arguments = {})
{
    const auto landscape = store.load(store.defaultEdition().id);
    REQUIRE(landscape);
    const auto filter = workflow::filterFromArguments(arguments, *landscape.value());
    REQUIRE(filter);
    return query::makeSnapshot(landscape.value(), filter.value());
}

QByteArray exported(const query::Snapshot& snapshot, const workflow::LandscapeStore& store, ExportFormat format,
                    base::Language language)
{
    const base::Texts texts(language);
    const auto borders = store.borders();
    REQUIRE(borders);
    const auto bytes = workflow::exportBytes({snapshot, *borders.value(), texts, QDate(2026, 11, 25)}, format);
    REQUIRE(bytes);
    return bytes.value();
}

workflow::PreparedImport importedAgain(const QByteArray& bytes, ExportFormat format,
                                       const workflow::LandscapeStore& store)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("eksport.") + workflow::key(format));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto table = exchange::readTableFile(path);
    REQUIRE(table);
    workflow::ImportOptions options;
    options.name = QStringLiteral("Igen");
    options.asOf = store.defaultEdition().asOf;
    options.importedOn = QDate(2026, 11, 25);
    auto import = workflow::prepareImport(table.value(), options, store);
    REQUIRE(import);
    return std::move(import).value();
}

} // namespace

TEST_CASE("Our own CSV, XLSX and ODS import again to the same projects and totals, in both languages",
          "[core][workflow][export]")
{
    const auto store = openStore();
    const auto snapshot = snapshotOf(*store);
    for (const auto format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Ods}) {
        for (const auto language : {base::Language::Danish, base::Language::English}) {
            CAPTURE(workflow::key(format).toStdString(), static_cast<int>(language));
            const auto import = importedAgain(exported(*snapshot, *store, format, language), format, *store);
            CHECK(import.issues.empty());
            query::Totals expected = snapshot->totals;
            auto totals = workflow::totalsOf(import, *store);
            expected.inOperationRecent = totals.inOperationRecent; // the rows do not carry the statuses' dates
            CHECK(totals == expected);
            REQUIRE(import.content.projects.size() == snapshot->matching.size());
            for (size_t i = 0; i < snapshot->matching.size(); ++i) {
                const auto& was = snapshot->landscape->projects()[i];
                const auto& is = import.content.projects[i];
                CHECK(is.id == was.id);
                CHECK(is.title == was.title);
                CHECK(is.description == was.description);
                CHECK(is.domainKey == was.domainKey);
                CHECK(is.useCaseKey == was.useCaseKey);
                CHECK(is.target == was.target);
                CHECK(is.started == was.started);
                CHECK(is.vendors == was.vendors);
                CHECK(is.source.address == was.source.address);
                CHECK(is.adoptions.size() == was.adoptions.size());
            }
        }
    }
}

TEST_CASE("Titles that look like formulas come back as they were", "[core][workflow][export]")
{
    const auto store = openStore();
    const auto original = store->load(store->defaultEdition().id).value();
    auto projects = original->projects();
    const QStringList titles = {QStringLiteral("=1+1"),  QStringLiteral("'=1+1"), QStringLiteral("-fuld"),
                                QStringLiteral("@navn"), QStringLiteral("+plus"), QStringLiteral("''-x")};
    projects.resize(static_cast<size_t>(titles.size()));
    for (qsizetype i = 0; i < titles.size(); ++i)
        projects[static_cast<size_t>(i)].title = titles.at(i);
    const auto landscape = std::make_shared<query::Landscape>(original->edition(), original->vocabulary(),
                                                              store->catalog(), projects, original->search());
    const auto snapshot = query::makeSnapshot(landscape, {});
    for (const auto format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Ods}) {
        CAPTURE(workflow::key(format).toStdString());
        const QByteArray bytes = exported(*snapshot, *store, format, base::Language::Danish);
        if (format == ExportFormat::Csv)
            CHECK(bytes.contains(";'=1+1;"));
        const auto import = importedAgain(bytes, format, *store);
        REQUIRE(import.content.projects.size() == projects.size());
        for (qsizetype i = 0; i < titles.size(); ++i)
            CHECK(import.content.projects[static_cast<size_t>(i)].title == titles.at(i));
    }
}

TEST_CASE("A second sheet says what was exported", "[core][workflow][export]")
{
    const auto store = openStore();
    const auto snapshot = snapshotOf(*store, {{QStringLiteral("municipality"), QStringLiteral("Esbjerg")}});
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("e.ods"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(exported(*snapshot, *store, ExportFormat::Ods, base::Language::English));
    file.close();
    const auto about = exchange::readTableFile(path, {QStringLiteral("About this export")});
    REQUIRE(about);
    QStringList values;
    for (const auto& row : about.value().sheet.rows)
        values.append(row.cells.value(1));
    CHECK(values.contains(snapshot->landscape->edition().name));
    CHECK(values.contains(QStringLiteral("25 November 2026")));
    CHECK(values.filter(QStringLiteral("Esbjerg")).size() == 1);
    CHECK(values.contains(QStringLiteral("%1 of 148").arg(snapshot->matching.size())));
}

TEST_CASE("GeoJSON has the counted municipalities with their own counts", "[core][workflow][export]")
{
    const auto store = openStore();
    const auto all = snapshotOf(*store);
    const auto object =
        QJsonDocument::fromJson(exported(*all, *store, ExportFormat::GeoJson, base::Language::Danish)).object();
    const auto features = object[QLatin1String("features")].toArray();
    REQUIRE(features.size() == 98);
    int projects = 0;
    for (const auto& feature : features) {
        const auto properties = feature.toObject()[QLatin1String("properties")].toObject();
        int statuses = 0;
        for (const auto status : domain::kAllStatuses)
            statuses += properties[domain::key(status)].toInt();
        CHECK(statuses == properties[QLatin1String("projects")].toInt());
        projects += statuses;
    }
    const int placed = *all->totals.projects - *all->totals.withoutMunicipality;
    CHECK(projects == placed + all->extraCounts);
    CHECK(object[QLatin1String("attribution")].toString().contains(QStringLiteral("OpenStreetMap")));
    // What it draws can be read as borders again.
    const auto again =
        geo::readBorders(exported(*all, *store, ExportFormat::GeoJson, base::Language::Danish), QStringLiteral("x"));
    REQUIRE(again);
    CHECK(again.value().municipalities.size() == 98);

    const auto one = snapshotOf(*store, {{QStringLiteral("municipality"), QStringLiteral("Esbjerg")}});
    const auto few = QJsonDocument::fromJson(exported(*one, *store, ExportFormat::GeoJson, base::Language::Danish))
                         .object()[QLatin1String("features")]
                         .toArray();
    REQUIRE(few.size() == 1);
    CHECK(few[0].toObject()[QLatin1String("properties")][QLatin1String("code")].toString() == QStringLiteral("0561"));
}

TEST_CASE("GeoJSON of published totals has null, not 0", "[core][workflow][export]")
{
    const auto store = openStore();
    const auto published = std::find_if(store->editions().begin(), store->editions().end(),
                                        [](const auto& e) { return e.kind == domain::EditionKind::PublishedTotals; });
    REQUIRE(published != store->editions().end());
    const auto landscape = store->load(published->id);
    REQUIRE(landscape);
    const auto snapshot = query::makeSnapshot(landscape.value(), {});
    const auto features =
        QJsonDocument::fromJson(exported(*snapshot, *store, ExportFormat::GeoJson, base::Language::Danish))
            .object()[QLatin1String("features")]
            .toArray();
    REQUIRE_FALSE(features.isEmpty());
    for (const auto& feature : features)
        CHECK(feature.toObject()[QLatin1String("properties")][QLatin1String("projects")].isNull());
}
