// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/open_landscape.h"

#include "core/storage/schema_migrator.h"
#include "core/workflow/app_identity.h"
#include "core/workflow/create_store.h"
#include "core/workflow/stored_landscapes.h"

#include <QDir>
#include <QFileInfo>

namespace landkort::workflow {

namespace {

base::Result<QString> dataFolderFor(const OpenOptions& options)
{
    return options.dataFolder.isEmpty() ? findDataFolder() : base::Result<QString>(options.dataFolder);
}

base::Result<std::unique_ptr<LandscapeStore>> openInMemory(const OpenOptions& options)
{
    const auto folder = dataFolderFor(options);
    if (!folder)
        return folder.error();
    const auto database = storage::Database::inMemory();
    if (!database)
        return database.error();
    const auto filled = fillFromBundledData(*database.value(), folder.value());
    if (!filled)
        return filled.error();
    return StoredLandscapes::make(database.value());
}

base::Result<void> createMissing(const QString& file, const OpenOptions& options)
{
    const auto folder = dataFolderFor(options);
    if (!folder)
        return folder.error();
    if (options.storeFile.isEmpty())
        QDir().mkpath(homeFolder()); // what fails here is told by createStore
    return createStore(file, folder.value());
}

base::Result<std::unique_ptr<LandscapeStore>> openExisting(const QString& file)
{
    const auto database = storage::Database::open(file, storage::Database::Open::Existing);
    if (!database)
        return database.error();
    const auto migration = storage::SchemaMigrator().migrate(*database.value());
    if (!migration.ok())
        return *migration.error;
    return StoredLandscapes::make(database.value());
}

} // namespace

base::Result<std::unique_ptr<LandscapeStore>> LandscapeStore::open(const OpenOptions& options)
{
    if (options.inMemory)
        return openInMemory(options);
    const QString file = options.storeFile.isEmpty() ? defaultStoreFile() : QDir().absoluteFilePath(options.storeFile);
    if (!QFileInfo::exists(file)) {
        const auto created = createMissing(file, options);
        if (!created)
            return created.error();
    }
    return openExisting(file);
}

} // namespace landkort::workflow
