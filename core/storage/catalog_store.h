// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/municipality.h"
#include "core/storage/database.h"

namespace landkort::storage {

/// The municipalities with their regions and groups, in the catalog's order.
class CatalogStore {
public:
    explicit CatalogStore(Database& database) : m_database(database) {}

    /// Into a store that has none.
    base::Result<void> write(const domain::MunicipalityCatalog& catalog);
    base::Result<domain::MunicipalityCatalog> read();

private:
    Database& m_database;
};

} // namespace landkort::storage
