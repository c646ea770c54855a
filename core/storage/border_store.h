// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/borders.h"
#include "core/storage/database.h"

namespace landkort::storage {

/// The outlines of the municipalities; read back bit by bit as they were written.
class BorderStore {
public:
    explicit BorderStore(Database& database) : m_database(database) {}

    /// Replaces what is there, in one transaction.
    base::Result<void> write(const geo::Borders& borders);
    base::Result<geo::Borders> read();

private:
    Database& m_database;
};

} // namespace landkort::storage
