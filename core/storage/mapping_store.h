// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QString>

#include <optional>

namespace landkort::storage {

/// The mappings last used, by the header they were used for. Saved with the edition they made (EditionStore::add);
/// what the texts mean is not known here.
class MappingStore {
public:
    explicit MappingStore(Database& database) : m_database(database) {}

    base::Result<std::optional<QString>> find(const QString& header);
    base::Result<void> forget(const QString& header);

private:
    Database& m_database;
};

} // namespace landkort::storage
