// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QByteArray>

#include <vector>

namespace landkort::storage {

/// One numbered step: resources/schema/NNN_reason.sql. The number is the version the store has afterwards.
struct SchemaStep {
    int number = 0;
    QString reason;
    QByteArray sql;
};

/// The compiled-in steps, ascending from 1 without gaps.
std::vector<SchemaStep> embeddedSchemaSteps();

enum class MigrationOutcome {
    Created,      ///< the database was new (Database::isNew) and has all tables now
    UpToDate,     ///< nothing to do
    Upgraded,     ///< older; backed up first, then brought up to date
    NewerRefused, ///< written by a newer program; untouched
    NotOurs,      ///< another program's database, or an empty one somebody else made; untouched
    Failed,       ///< see error; the step that failed left nothing behind
};

struct Migration {
    MigrationOutcome outcome = MigrationOutcome::Failed;
    QString backupFile;               ///< of an upgrade: the copy of the store as it was
    std::optional<base::Error> error; ///< of NewerRefused, NotOurs and Failed, ready for the user
    bool ok() const { return !error; }
};

/// Brings a store's tables to the newest step. Each step is one transaction, and the version is set in it. An upgrade
/// first copies the store to "FILE.version-N.backup" beside it; when that fails, nothing is upgraded.
class SchemaMigrator {
public:
    explicit SchemaMigrator(std::vector<SchemaStep> steps = embeddedSchemaSteps());

    Migration migrate(Database& database) const;

private:
    int newest() const { return m_steps.empty() ? 0 : m_steps.back().number; }
    Migration upgrade(Database& database, int from) const;
    base::Result<void> apply(Database& database, int from) const;

    std::vector<SchemaStep> m_steps;
};

} // namespace landkort::storage
