// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/borders.h"
#include "core/storage/database.h"

#include <QByteArray>
#include <QDate>

namespace landkort::storage {

/// Where borders the user has loaded came from; outlines, attribution and file name stand in geo::Borders.
struct BorderOrigin {
    QByteArray sha256; ///< of the file, lower-case hex
    QDate loadedOn;
};

/// The outlines of the municipalities; read back bit by bit as they were written. Those that came with the program are
/// kept when others are loaded.
class BorderStore {
public:
    explicit BorderStore(Database& database) : m_database(database) {}

    /// Those of the program, in one transaction.
    base::Result<void> write(const geo::Borders& borders);
    /// Loaded ones, used from now on; replaces earlier loaded ones. One transaction.
    base::Result<void> use(const geo::Borders& borders, const BorderOrigin& origin);
    /// Forgets loaded ones; nothing happens when there are none.
    base::Result<void> reset();
    /// The loaded ones, else those of the program.
    base::Result<geo::Borders> read();

private:
    Database& m_database;
};

} // namespace landkort::storage
