// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

#include <SQLiteCpp/Database.h>

namespace landkort::storage {

/// An edition's domains and use cases in display order. Throw SQLite::Exception and DamagedContent.
void writeVocabulary(SQLite::Database& connection, qint64 editionId, const domain::Vocabulary& vocabulary);
domain::Vocabulary readVocabulary(SQLite::Database& connection, qint64 editionId);

} // namespace landkort::storage
