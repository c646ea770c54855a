// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/import_register.h"

#include "tests/core/exchange/import_world.h"

using namespace landkort;
using domain::Status;
using test::issueOf;
using workflow::ImportOptions;
using workflow::prepareImport;

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

exchange::TableFile fileOf(std::initializer_list<const char*> lines)
{
    exchange::TableFile file;
    file.fileName = QStringLiteral("liste.csv");
    file.sha256 = "abc";
    file.format = QStringLiteral("csv");
    file.sheet = test::sheetOf(lines);
    return file;
}

ImportOptions named(const char* name)
{
    ImportOptions options;
    options.name = QString::fromUtf8(name);
    options.asOf = base::PartialDate::fromIso(QStringLiteral("2026-10-01"));
    options.publisher = QStringLiteral("KL");
    options.importedOn = QDate(2026, 11, 25);
    return options;
}

workflow::PreparedImport prepared(const exchange::TableFile& file, const ImportOptions& options,
                                  const workflow::LandscapeStore& store)
{
    auto import = prepareImport(file, options, store);
    REQUIRE(import);
    CHECK(import.value().rowsRead == import.value().projects + import.value().merged + import.value().skipped);
    return std::move(import).value();
}

const exchange::TableFile& klFile()
{
    static const auto file =
        fileOf({"Anvendte filtre:\nStatus er ikke (Tom)", "", "Titel|Kommune|Fagområde|Status",
                "FleetOptimiser|Aarhus|Teknik og miljø|I drift", "FleetOptimiser|Odense|Teknik og miljø|Pilot",
                "Chatbot|Esbjerg|Borgerservice|I drift", "Referater|Køge|(Tom)|i gang?", "|Køge||", "Total|4||"});
    return file;
}

} // namespace

TEST_CASE("An import becomes an edition whose numbers a dry run has told", "[core][workflow][import]")
{
    const auto store = openStore();
    auto options = named("KL 2026");
    options.coverage = domain::Coverage::Complete;
    const auto import = prepared(klFile(), options, *store);
    CHECK(import.rowsRead == 5);
    CHECK(import.projects == 3);
    CHECK(import.merged == 1);
    CHECK(import.skipped == 1);
    const auto totals = workflow::totalsOf(import, *store);
    CHECK(totals.projects == 3);
    CHECK(totals.municipalities == 4);
    CHECK(totals.inOperation == 2);
    CHECK(totals.inOperationRecent == 2); // a complete register is its own source
    CHECK(totals.unknown == 1);
    CHECK(issueOf(import.issues, "filter_block", 1));
    CHECK(issueOf(import.issues, "status_of_edition", 0));

    const size_t before = store->editions().size();
    const auto edition = store->addEdition(import.content);
    REQUIRE(edition);
    CHECK(store->editions().size() == before + 1);
    const auto landscape = store->load(edition.value().id);
    REQUIRE(landscape);
    CHECK(query::makeSnapshot(landscape.value(), {})->totals == totals);
    const auto provenance = store->provenanceOf(edition.value().id, 0);
    REQUIRE(provenance);
    CHECK(provenance.value().rows.size() == 2);
    CHECK(store->importedFiles(edition.value().id).value().front().sha256 == "abc");
    CHECK(store->check());
    const auto again = store->addEdition(import.content);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == base::ErrorKind::InvalidInput);
}

TEST_CASE("Statuses of documented examples stay undated when nothing dates them", "[core][workflow][import]")
{
    const auto store = openStore();
    const auto import = prepared(klFile(), named("Liste"), *store);
    CHECK(workflow::totalsOf(import, *store).inOperationRecent == 0);
    CHECK_FALSE(issueOf(import.issues, "status_of_edition"));
}

TEST_CASE("The mapping last used is used again for the same header", "[core][workflow][import]")
{
    const auto store = openStore();
    auto options = named("Første");
    exchange::MappingFile mapping;
    mapping.columns[QStringLiteral("Status")] = exchange::ImportField::Ignore;
    mapping.rules.set(QStringLiteral("domain"), QStringLiteral("Borgerservice"), QStringLiteral("administration"));
    options.mapping = mapping;
    REQUIRE(store->addEdition(prepared(klFile(), options, *store).content));
    const auto second = prepared(klFile(), named("Anden"), *store);
    CHECK(issueOf(second.issues, "saved_mapping"));
    CHECK(second.mapping.columns[3].field == exchange::ImportField::Ignore);
    CHECK(second.content.projects[1].domainKey == QStringLiteral("administration"));
    CHECK_FALSE(second.content.rules.isEmpty());
}

TEST_CASE("A table without a title column or without rows is refused with a sentence", "[core][workflow][import]")
{
    const auto store = openStore();
    std::vector<base::Error> faults;
    CHECK_FALSE(prepareImport(fileOf({"A|Kommune", "x|Aarhus"}), named("N"), *store, &faults));
    CHECK(faults.size() == 1);
    CHECK_FALSE(prepareImport(fileOf({"Titel|Kommune"}), named("N"), *store));
    CHECK_FALSE(prepareImport(fileOf({}), named("N"), *store));
}

TEST_CASE("Importing into an edition updates what it knows and adds the rest", "[core][workflow][import]")
{
    const auto store = openStore();
    const auto first = store->addEdition(prepared(klFile(), named("2026"), *store).content);
    REQUIRE(first);
    auto options = named("2027");
    options.into = first.value();
    const auto file = fileOf({"Titel|Kommune|Status|Leverandør", "Fleetoptimiser|Odense|I drift|Aarhus Kommune",
                              "Chatbot|Esbjerg|(Tom)|KMD", "Fotogenkendelse|Assens|Pilot|"});
    const auto import = prepared(file, options, *store);
    CHECK(import.updated == 2);
    CHECK(import.added == 1);
    REQUIRE(import.content.projects.size() == 4);
    const auto& fleet = import.content.projects[0];
    CHECK(fleet.adoptions.size() == 2);
    CHECK(fleet.adoptions[1].status == Status::InOperation);
    CHECK(fleet.vendors == QStringList{"Aarhus Kommune"});
    CHECK(import.content.projects[1].status == Status::InOperation); // not stated this time: stays
    CHECK(import.content.provenance.files.size() == 2);
    CHECK(import.content.provenance.projects[0].rows.back().file == 1);
    const auto* earlier =
        test::originOf(import.content.provenance.projects[0].fields, "status", domain::OriginRule::Earlier);
    REQUIRE(earlier);
    CHECK(earlier->original == QStringLiteral("pilot"));
    CHECK(earlier->municipality.text() == QStringLiteral("0461"));
    CHECK(issueOf(import.issues, "updated_project", 2));
    REQUIRE(store->addEdition(import.content));
    CHECK(store->load(first.value().id).value()->projects().size() == 3); // the first is as it was
}

TEST_CASE("Importing into the bundled register keeps all of it", "[core][workflow][import]")
{
    const auto store = openStore();
    auto options = named("Udvidet");
    options.into = store->defaultEdition();
    const auto before = store->content(store->defaultEdition().id);
    REQUIRE(before);
    const auto file = fileOf({"Titel|Kommune|Status", "Noget helt nyt med billeder af køer|Assens|Pilot"});
    const auto import = prepared(file, options, *store);
    CHECK(import.added == 1);
    REQUIRE(import.content.projects.size() == before.value().projects.size() + 1);
    CHECK(std::equal(before.value().projects.begin(), before.value().projects.end(), import.content.projects.begin()));
    CHECK(store->addEdition(import.content));
}

TEST_CASE("The bundled register's own file imports to the same projects", "[core][workflow][import]")
{
    const auto store = openStore();
    const auto file = exchange::readTableFile(test::bundledDataFolder() + QStringLiteral("/ai_projects.tsv"));
    REQUIRE(file);
    const auto import = prepared(file.value(), named("Igen"), *store);
    CHECK(import.issues.empty());
    CHECK(import.content.vocabulary == test::vocabulary());
    const auto bundled = store->content(store->defaultEdition().id);
    REQUIRE(bundled);
    REQUIRE(import.content.projects.size() == bundled.value().projects.size());
    for (size_t i = 0; i < import.content.projects.size(); ++i) {
        domain::Project ours = import.content.projects[i];
        const domain::Project& theirs = bundled.value().projects[i];
        INFO(ours.id.text().toStdString());
        CHECK(test::placesOf(ours).size() == test::placesOf(theirs).size());
        ours.adoptions = theirs.adoptions; // what each place says is in another file
        CHECK(ours == theirs);
        for (const auto& origin : import.content.provenance.projects[i].fields)
            CHECK(origin.rule == domain::OriginRule::OneOfSeveral);
    }
}

TEST_CASE("An edition can be removed and restored, but never the last register", "[core][workflow][import]")
{
    const auto store = openStore();
    const auto bundled = store->defaultEdition();
    CHECK_FALSE(store->removeEdition(bundled.id));
    const auto added = store->addEdition(prepared(klFile(), named("KL 2026"), *store).content);
    REQUIRE(added);
    REQUIRE(store->removeEdition(bundled.id));
    CHECK(store->defaultEdition().name == QStringLiteral("KL 2026"));
    CHECK_FALSE(store->findEdition(bundled.name));
    REQUIRE(store->removedEditions().size() == 1);
    CHECK_FALSE(store->restoreEdition(QStringLiteral("findes ikke")));
    REQUIRE(store->restoreEdition(bundled.name.toUpper()));
    CHECK(store->defaultEdition().name == bundled.name);
    CHECK(store->removedEditions().empty());
}
