// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema_migrator.h"

#include "core/storage/sqlite_error.h"
#include "core/storage/store_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

static void loadEmbeddedSchema()
{
    // A static library's resources are dropped by the linker unless somebody asks for them.
    Q_INIT_RESOURCE(landkort_schema);
}

namespace landkort::storage {

namespace {

const char* const kNewer =
    QT_TRANSLATE_NOOP("Error", "The store %1 was written by a newer version of AI-landkort. Install the newest version "
                               "to open it; nothing was changed.");
const char* const kNotOurs =
    QT_TRANSLATE_NOOP("Error", "The file %1 is a database of another program, or empty. Choose another file; "
                               "nothing was changed.");

struct Header {
    int applicationId = 0;
    int version = 0;
    bool empty = true;
};

Header readHeader(Database& database)
{
    SQLite::Database& connection = database.connection();
    Header header;
    header.applicationId = connection.execAndGet("PRAGMA application_id").getInt();
    header.version = connection.execAndGet("PRAGMA user_version").getInt();
    header.empty = connection.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    return header;
}

} // namespace

std::vector<SchemaStep> embeddedSchemaSteps()
{
    loadEmbeddedSchema();
    std::vector<SchemaStep> steps;
    const QDir folder(QStringLiteral(":/schema"));
    for (const auto& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        steps.push_back({name.section(QLatin1Char('_'), 0, 0).toInt(),
                         name.section(QLatin1Char('_'), 1).chopped(4).replace(QLatin1Char('_'), QLatin1Char(' ')),
                         file.readAll()});
    }
    for (size_t i = 0; i < steps.size(); ++i)
        Q_ASSERT(steps[i].number == static_cast<int>(i) + 1);
    return steps;
}

SchemaMigrator::SchemaMigrator(std::vector<SchemaStep> steps) : m_steps(std::move(steps)) {}

Migration SchemaMigrator::migrate(Database& database) const
{
    const auto read = guarded(database, [&] { return readHeader(database); });
    if (!read)
        return {MigrationOutcome::Failed, {}, read.error()};
    const Header& header = read.value();
    const QStringList file = {QDir::toNativeSeparators(database.file())};
    if (header.empty && header.version == 0 && database.isNew()) {
        const auto applied = apply(database, 0);
        return applied ? Migration{MigrationOutcome::Created, {}, {}}
                       : Migration{MigrationOutcome::Failed, {}, applied.error()};
    }
    if (header.applicationId != kApplicationId)
        return {MigrationOutcome::NotOurs, {}, base::Error{base::ErrorKind::NotADatabase, kNotOurs, file, {}}};
    if (header.version > newest())
        return {MigrationOutcome::NewerRefused,
                {},
                base::Error{base::ErrorKind::NewerStore, kNewer, file,
                            QStringLiteral("version %1, known %2").arg(header.version).arg(newest())}};
    if (header.version == newest())
        return {MigrationOutcome::UpToDate, {}, {}};
    return upgrade(database, header.version);
}

Migration SchemaMigrator::upgrade(Database& database, int from) const
{
    QString backup;
    if (!database.file().isEmpty()) {
        backup = freeFileName(database.file() + QStringLiteral(".version-%1.backup").arg(from));
        const auto copied = copyDatabase(database, backup);
        if (!copied)
            return {MigrationOutcome::Failed, {}, copied.error()};
    }
    const auto applied = apply(database, from);
    if (!applied)
        return {MigrationOutcome::Failed, backup, applied.error()};
    return {MigrationOutcome::Upgraded, backup, {}};
}

base::Result<void> SchemaMigrator::apply(Database& database, int from) const
{
    return guarded(database, [&] {
        SQLite::Database& connection = database.connection();
        for (const auto& step : m_steps) {
            if (step.number <= from)
                continue;
            SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
            if (connection.execAndGet("PRAGMA user_version").getInt() >= step.number)
                continue; // another process was faster
            connection.exec(step.sql.constData());
            // A PRAGMA takes no bound value; both are numbers of ours.
            connection.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
            connection.exec("PRAGMA user_version = " + std::to_string(step.number));
            transaction.commit();
        }
    });
}

} // namespace landkort::storage
