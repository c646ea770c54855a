// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/edition_store.h"

#include "core/storage/binding.h"
#include "core/storage/origin_writer.h"
#include "core/storage/project_reader.h"
#include "core/storage/project_writer.h"
#include "core/storage/sqlite_error.h"
#include "core/storage/vocabulary_rows.h"

#include <QCoreApplication>

#include <SQLiteCpp/SQLiteCpp.h>

namespace landkort::storage {

namespace {

const char* const kVisibleMunicipality = "municipality";
const char* const kVisibleDomain = "domain";

void writePublished(SQLite::Database& connection, qint64 id, const domain::PublishedTotals& totals)
{
    SQLite::Statement row(connection,
                          "INSERT INTO published_totals (edition_id, projects, municipalities, in_operation, domains, "
                          "source, source_note, quality) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    run(row, id, totals.projects, totals.municipalities, totals.inOperation, totals.domains, totals.source,
        totals.sourceNote, domain::key(totals.quality));
    SQLite::Statement visible(connection,
                              "INSERT INTO published_visible (edition_id, kind, position, key) VALUES (?, ?, ?, ?)");
    for (int i = 0; const auto& code : totals.visibleMunicipalities)
        run(visible, id, QString::fromLatin1(kVisibleMunicipality), i++, code.text());
    for (int i = 0; const auto& key : totals.visibleDomains)
        run(visible, id, QString::fromLatin1(kVisibleDomain), i++, key);
}

qint64 writeEdition(SQLite::Database& connection, const domain::Edition& edition)
{
    SQLite::Statement row(
        connection, "INSERT INTO editions (name, kind, coverage, as_of, publisher, bundled) VALUES (?, ?, ?, ?, ?, ?)");
    const auto coverage =
        edition.coverage ? std::optional<QString>(domain::key(*edition.coverage)) : std::optional<QString>();
    run(row, edition.name, domain::key(edition.kind), coverage, edition.asOf, edition.publisher, edition.bundled);
    const qint64 id = connection.getLastInsertRowid();
    if (edition.published)
        writePublished(connection, id, *edition.published);
    return id;
}

domain::PublishedTotals readPublished(SQLite::Database& connection, qint64 id)
{
    domain::PublishedTotals totals;
    SQLite::Statement row(connection, "SELECT projects, municipalities, in_operation, domains, source, source_note, "
                                      "quality FROM published_totals WHERE edition_id = ?");
    bindValue(row, 1, id);
    if (!row.executeStep())
        throw DamagedContent("published totals without numbers");
    totals.projects = numberAt(row, 0);
    totals.municipalities = numberAt(row, 1);
    totals.inOperation = numberAt(row, 2);
    totals.domains = numberAt(row, 3);
    totals.source = textAt(row, 4);
    totals.sourceNote = textAt(row, 5);
    totals.quality = requiredEnumAt(row, 6, domain::totalsQualityFromKey);

    SQLite::Statement visible(connection,
                              "SELECT kind, key FROM published_visible WHERE edition_id = ? ORDER BY kind, position");
    bindValue(visible, 1, id);
    while (visible.executeStep()) {
        if (textAt(visible, 0) == QLatin1String(kVisibleMunicipality))
            totals.visibleMunicipalities.emplace_back(textAt(visible, 1));
        else
            totals.visibleDomains.append(textAt(visible, 1));
    }
    return totals;
}

std::vector<domain::Edition> readEditions(SQLite::Database& connection, bool removed)
{
    std::vector<domain::Edition> editions;
    SQLite::Statement row(connection, "SELECT id, name, kind, coverage, as_of, publisher, bundled FROM editions "
                                      "WHERE (removed_on IS NOT NULL) = ? ORDER BY id");
    bindValue(row, 1, removed);
    while (row.executeStep()) {
        domain::Edition edition;
        edition.id = domain::EditionId{row.getColumn(0).getInt64()};
        edition.name = textAt(row, 1);
        edition.kind = requiredEnumAt(row, 2, domain::editionKindFromKey);
        edition.coverage = enumAt(row, 3, domain::coverageFromKey);
        edition.asOf = dateAt(row, 4);
        edition.publisher = textAt(row, 5);
        edition.bundled = flagAt(row, 6);
        if (edition.kind == domain::EditionKind::PublishedTotals)
            edition.published = readPublished(connection, row.getColumn(0).getInt64());
        editions.push_back(std::move(edition));
    }
    return editions;
}

enum class NameIs { Free, Taken, OfRemoved };

NameIs lookUpName(SQLite::Database& connection, const QString& name)
{
    SQLite::Statement row(connection, "SELECT removed_on IS NOT NULL FROM editions WHERE name = ?");
    bindValue(row, 1, name);
    if (!row.executeStep())
        return NameIs::Free;
    return flagAt(row, 0) ? NameIs::OfRemoved : NameIs::Taken;
}

base::Error nameRefused(NameIs found, const QString& name)
{
    const char* const source =
        found == NameIs::OfRemoved
            ? QT_TRANSLATE_NOOP("Error", "A removed edition is named “%1”. Choose another name, or restore that one.")
            : QT_TRANSLATE_NOOP("Error", "There is an edition named “%1” already. Choose another name.");
    return {base::ErrorKind::InvalidInput, source, {name}, {}};
}

/// SQLite builds a table of every IN list of a CHECK anew for every row, which cost half of a large import. The lists
/// name the keys of our enums, which the types promise; ProjectWriter checks the rest itself.
class ChecksAtRest {
public:
    explicit ChecksAtRest(SQLite::Database& connection) : m_connection(connection)
    {
        connection.exec("PRAGMA ignore_check_constraints = ON");
    }
    ~ChecksAtRest() { m_connection.tryExec("PRAGMA ignore_check_constraints = OFF"); }
    ChecksAtRest(const ChecksAtRest&) = delete;
    ChecksAtRest& operator=(const ChecksAtRest&) = delete;

private:
    SQLite::Database& m_connection;
};

/// False when cancelled on the way.
bool writeContent(SQLite::Database& connection, const NewEdition& content, const domain::MunicipalityCatalog& catalog,
                  const base::Progress& progress, qint64 id)
{
    writeVocabulary(connection, id, content.vocabulary);
    writeImport(connection, id, content);
    const ChecksAtRest atRest(connection);
    // The search gathers this many bytes before it writes a segment; with its usual 1 MB it spends most on merging
    // them.
    connection.exec("INSERT INTO search (search, rank) VALUES ('hashsize', 8388608)");
    ProjectWriter writer(connection, catalog);
    OriginWriter origins(connection);
    const int total = static_cast<int>(content.projects.size());
    constexpr int reportEvery = 500;
    for (int position = 0; const auto& project : content.projects) {
        if (position % reportEvery == 0) {
            progress.report(position, total);
            if (progress.cancelled())
                return false;
        }
        const auto at = static_cast<size_t>(position);
        const qint64 row = writer.write(domain::EditionId{id}, position++, project);
        if (!content.provenance.projects.empty())
            origins.write(row, content.provenance.projects[at]);
        if (!content.contacts.empty())
            origins.write(row, content.contacts[at]);
    }
    return true;
}

} // namespace

base::Result<std::vector<domain::Edition>> EditionStore::list()
{
    return guarded(m_database, [&] { return readEditions(m_database.connection(), false); });
}

base::Result<std::vector<domain::Edition>> EditionStore::removed()
{
    return guarded(m_database, [&] { return readEditions(m_database.connection(), true); });
}

base::Result<domain::EditionId> EditionStore::add(const NewEdition& content, const domain::MunicipalityCatalog& catalog,
                                                  const base::Progress& progress)
{
    NameIs name = NameIs::Free;
    const auto added = guarded(m_database, [&]() -> std::optional<domain::EditionId> {
        SQLite::Database& connection = m_database.connection();
        SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
        name = lookUpName(connection, content.edition.name);
        if (name != NameIs::Free)
            return std::nullopt;
        const qint64 id = writeEdition(connection, content.edition);
        if (!writeContent(connection, content, catalog, progress, id))
            return std::nullopt;
        transaction.commit();
        return domain::EditionId{id};
    });
    if (!added)
        return added.error();
    if (added.value())
        return *added.value();
    if (name != NameIs::Free)
        return nameRefused(name, content.edition.name);
    return base::Error{
        base::ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Error", "The import was stopped; nothing was changed."), {}, {}};
}

base::Result<domain::EditionId> EditionStore::add(const domain::Edition& edition, const domain::Vocabulary& vocabulary,
                                                  const std::vector<domain::Project>& projects,
                                                  const domain::MunicipalityCatalog& catalog)
{
    NewEdition content;
    content.edition = edition;
    content.vocabulary = vocabulary;
    content.projects = projects;
    return add(content, catalog);
}

static void markRemoved(SQLite::Database& connection, domain::EditionId id, const std::optional<QString>& on)
{
    SQLite::Statement row(connection, "UPDATE editions SET removed_on = ? WHERE id = ?");
    run(row, on, static_cast<qint64>(id));
}

base::Result<void> EditionStore::remove(domain::EditionId id, const QDate& on)
{
    return guarded(m_database, [&] { markRemoved(m_database.connection(), id, on.toString(Qt::ISODate)); });
}

base::Result<void> EditionStore::restore(domain::EditionId id)
{
    return guarded(m_database, [&] { markRemoved(m_database.connection(), id, std::nullopt); });
}

base::Result<domain::Vocabulary> EditionStore::vocabulary(domain::EditionId id)
{
    return guarded(m_database, [&] { return readVocabulary(m_database.connection(), static_cast<qint64>(id)); });
}

base::Result<std::vector<domain::Project>> EditionStore::projects(domain::EditionId id)
{
    return guarded(m_database, [&] { return readProjects(m_database.connection(), id); });
}

} // namespace landkort::storage
