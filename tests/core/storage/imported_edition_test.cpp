// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/catalog_store.h"
#include "core/storage/edition_store.h"
#include "core/storage/integrity_check.h"
#include "core/storage/mapping_store.h"
#include "core/storage/provenance_store.h"
#include "core/storage/schema_migrator.h"
#include "tests/core/query/small_landscape.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::storage;

namespace {

NewEdition imported(const char* name)
{
    NewEdition content;
    content.edition.name = QString::fromUtf8(name);
    content.edition.coverage = domain::Coverage::Complete;
    content.edition.asOf = base::PartialDate::fromIso(QStringLiteral("2026-10"));
    content.edition.publisher = QStringLiteral("KL");
    content.vocabulary.domains = {{QStringLiteral("economy"), QStringLiteral("Økonomi"), QStringLiteral("Finance")}};
    content.projects = {
        test::project("a", domain::Status::Pilot, "2024", {test::adoption("0461", domain::Status::Pilot)}),
        test::project("b", domain::Status::Unknown)};
    content.provenance.files = {{QStringLiteral("kl.csv"), "00ff", QStringLiteral("Ark1"), QDate(2026, 11, 1)}};
    domain::FieldOrigin origin{QStringLiteral("status"),
                               domain::MunicipalityCode(QStringLiteral("0461")),
                               {0, 17},
                               QStringLiteral("Status"),
                               QStringLiteral("PoC"),
                               domain::OriginRule::KnownWord};
    content.provenance.projects = {{{{0, 17}, {0, 18}}, {origin}}, {{{0, 19}}, {}}};
    content.contacts = {{{QStringLiteral("Kontakt"), QStringLiteral("Bo <bo@a.dk>")}}, {}};
    content.rules.set(QStringLiteral("status"), QStringLiteral("PoC?"), QStringLiteral("pilot"));
    content.rules.set(QStringLiteral("status"), QStringLiteral("Andet"), QString());
    content.mappingHeader = QStringLiteral("[\"Titel\"]");
    content.mapping = QStringLiteral("{}");
    return content;
}

std::shared_ptr<Database> newStore()
{
    auto database = Database::inMemory();
    REQUIRE(database);
    REQUIRE(SchemaMigrator().migrate(*database.value()).ok());
    REQUIRE(CatalogStore(*database.value()).write(*test::fourMunicipalities()));
    return database.value();
}

int rowsIn(Database& database, const char* table)
{
    return database.connection().execAndGet(std::string("SELECT count(*) FROM ") + table).getInt();
}

} // namespace

TEST_CASE("An imported edition comes back with all that is known of where it came from", "[core][storage][import]")
{
    const auto database = newStore();
    const auto content = imported("KL");
    const auto id = EditionStore(*database).add(content, *test::fourMunicipalities());
    REQUIRE(id);
    ProvenanceStore store(*database);
    CHECK(store.read(id.value()).value() == content.provenance);
    CHECK(store.readProject(id.value(), 0).value() == content.provenance.projects[0]);
    CHECK(store.contacts(id.value()).value() == content.contacts);
    CHECK(store.rules(id.value()).value() == content.rules);
    CHECK(EditionStore(*database).projects(id.value()).value() == content.projects);
    CHECK(MappingStore(*database).find(content.mappingHeader).value() == content.mapping);
    CHECK_FALSE(MappingStore(*database).find(QStringLiteral("[]")).value());
    REQUIRE(MappingStore(*database).forget(content.mappingHeader));
    CHECK_FALSE(MappingStore(*database).find(content.mappingHeader).value());
    CHECK(checkIntegrity(*database));
}

TEST_CASE("A project that breaks the store's rules is refused whole, and the rules hold again after an import",
          "[core][storage][import]")
{
    const auto database = newStore();
    EditionStore store(*database);
    auto nameless = imported("KL");
    nameless.projects[1].id = domain::ProjectId(QString());
    CHECK_FALSE(store.add(nameless, *test::fourMunicipalities()));
    auto negative = imported("KL");
    negative.projects[1].municipalitiesClaimed = -1;
    CHECK_FALSE(store.add(negative, *test::fourMunicipalities()));
    CHECK(rowsIn(*database, "editions") == 0);
    CHECK(rowsIn(*database, "projects") == 0);
    REQUIRE(store.add(imported("KL"), *test::fourMunicipalities()));
    CHECK_THROWS(database->connection().exec("UPDATE projects SET status = 'i gang'"));
    CHECK_THROWS(database->connection().exec("UPDATE projects SET slug = ''"));
    CHECK(checkIntegrity(*database));
}

TEST_CASE("A removed edition is not listed, keeps its name and can be restored", "[core][storage][import]")
{
    const auto database = newStore();
    EditionStore store(*database);
    const auto id = store.add(imported("KL"), *test::fourMunicipalities());
    REQUIRE(id);
    REQUIRE(store.remove(id.value(), QDate(2026, 11, 25)));
    CHECK(store.list().value().empty());
    REQUIRE(store.removed().value().size() == 1);
    const auto again = store.add(imported("KL"), *test::fourMunicipalities());
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == base::ErrorKind::InvalidInput);
    REQUIRE(store.restore(id.value()));
    CHECK(store.list().value().size() == 1);
    CHECK(store.removed().value().empty());
    CHECK(ProvenanceStore(*database).read(id.value()).value() == imported("KL").provenance);
}

TEST_CASE("A cancelled or refused import leaves nothing behind", "[core][storage][import]")
{
    const auto database = newStore();
    base::Progress progress;
    progress.cancel();
    const auto cancelled = EditionStore(*database).add(imported("KL"), *test::fourMunicipalities(), progress);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == base::ErrorKind::Cancelled);
    auto broken = imported("KL");
    broken.projects[1].domainKey = QStringLiteral("no_such_domain");
    CHECK_FALSE(EditionStore(*database).add(broken, *test::fourMunicipalities()));
    for (const char* table : {"editions", "projects", "project_rows", "field_origins", "contacts", "imported_files",
                              "import_rules", "saved_mappings", "search"}) {
        INFO(table);
        CHECK(rowsIn(*database, table) == 0);
    }
}

TEST_CASE("Every rule of origin has a key that is read back", "[core][domain][import]")
{
    for (int i = 0; i <= static_cast<int>(domain::OriginRule::Earlier); ++i) {
        const auto rule = static_cast<domain::OriginRule>(i);
        CHECK(domain::originRuleFromKey(domain::key(rule)) == rule);
    }
    CHECK_FALSE(domain::originRuleFromKey(QStringLiteral("x")));
}

TEST_CASE("A store of the first version is backed up, upgraded and keeps what it had", "[core][storage][import]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("store.landkort"));
    const auto steps = embeddedSchemaSteps();
    REQUIRE(steps.size() >= 2);
    {
        const auto old = Database::open(file, Database::Open::Scratch);
        REQUIRE(old);
        REQUIRE(SchemaMigrator({steps[0]}).migrate(*old.value()).outcome == MigrationOutcome::Created);
        REQUIRE(CatalogStore(*old.value()).write(*test::fourMunicipalities()));
        old.value()->connection().exec(
            "INSERT INTO editions VALUES (7, 'Old', 'register', 'documented', '2024', 'KL', 1)");
        old.value()->connection().exec(
            "INSERT INTO projects (edition_id, position, slug, title, status, technology, description, note, partners, "
            "ai_unclear) VALUES (7, 0, 'a', 'A', 'pilot', '', '', '', '', 0)");
    }
    const auto opened = Database::open(file, Database::Open::Existing);
    REQUIRE(opened);
    const auto migration = SchemaMigrator().migrate(*opened.value());
    CHECK(migration.outcome == MigrationOutcome::Upgraded);
    CHECK(QFileInfo::exists(migration.backupFile));
    const auto editions = EditionStore(*opened.value()).list();
    REQUIRE(editions);
    REQUIRE(editions.value().size() == 1);
    CHECK(editions.value().front().name == QStringLiteral("Old"));
    CHECK(EditionStore(*opened.value()).projects(editions.value().front().id).value().size() == 1);
    CHECK(ProvenanceStore(*opened.value()).read(editions.value().front().id).value().projects.empty());
    CHECK(EditionStore(*opened.value()).add(imported("KL"), *test::fourMunicipalities()));
    // The back-up is still a store of the first version.
    const auto backup = Database::open(migration.backupFile, Database::Open::Existing);
    REQUIRE(backup);
    CHECK(backup.value()->connection().execAndGet("PRAGMA user_version").getInt() == 1);
}
