// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/create_store.h"

#include "core/exchange/bundled_data.h"
#include "core/storage/border_store.h"
#include "core/storage/catalog_store.h"
#include "core/storage/edition_store.h"
#include "core/storage/schema_migrator.h"
#include "core/storage/store_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace landkort::workflow {

static base::Result<void> fill(storage::Database& database, const exchange::BundledData& data)
{
    const auto migration = storage::SchemaMigrator().migrate(database);
    if (!migration.ok())
        return *migration.error;
    auto written = storage::CatalogStore(database).write(data.catalog);
    if (!written)
        return written;
    for (const auto& content : data.editions) {
        const auto added =
            storage::EditionStore(database).add(content.edition, content.vocabulary, content.projects, data.catalog);
        if (!added)
            return added.error();
    }
    return storage::BorderStore(database).write(data.borders);
}

base::Result<void> fillFromBundledData(storage::Database& database, const QString& dataFolder)
{
    const auto data = exchange::readBundledData(dataFolder);
    if (!data)
        return data.error();
    return fill(database, data.value());
}

/// The user knows the store's name, not the scratch file's; and a scratch file that cannot be opened cannot be made.
static base::Error aboutStore(base::Error error, const QString& file)
{
    error.arguments = {QDir::toNativeSeparators(file)};
    if (error.kind == base::ErrorKind::FileUnreadable) {
        error.kind = base::ErrorKind::NotWritable;
        error.source = QT_TRANSLATE_NOOP("Error", "The store %1 cannot be made: its folder is not there or cannot be "
                                                  "written to. Choose another place or ask for access.");
    }
    return error;
}

base::Result<void> createStore(const QString& file, const QString& dataFolder)
{
    const auto data = exchange::readBundledData(dataFolder);
    if (!data)
        return data.error();
    const QString scratch = storage::scratchNameFor(file);
    auto database = storage::Database::open(scratch, storage::Database::Open::Scratch);
    if (!database)
        return aboutStore(database.error(), file);
    const auto filled = fill(*database.value(), data.value());
    database.value().reset(); // closed before it gets its name
    if (!filled) {
        QFile::remove(scratch);
        return aboutStore(filled.error(), file);
    }
    const auto published = storage::publishFile(scratch, file);
    if (!published)
        return aboutStore(published.error(), file);
    return {};
}

} // namespace landkort::workflow
