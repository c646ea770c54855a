// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/edition.h"
#include "core/domain/municipality.h"
#include "core/domain/project.h"
#include "core/storage/database.h"

#include <QString>

#include <array>
#include <vector>

namespace landkort::storage {

/// The words the search knows in a text, one space between them: folded (base::fold), letters, digits and their marks;
/// everything else separates. "AI-chatbot på Århus' hjemmeside" → "ai chatbot pa arhus hjemmeside".
QString searchText(const QString& text);

/// What a project is found by, field by field: words, folded, with one space between.
using SearchText = std::array<QString, 4>; ///< title, description, vendors, municipalities
SearchText searchTextOf(const domain::Project& project, const domain::MunicipalityCatalog& catalog);
/// The same answer as SearchIndex gives, for a project that is not in the store as it is shown.
bool isFound(const SearchText& project, const QString& text);

/// Full-text search over title, description, vendors and municipalities of an edition's projects.
///
/// The text is split at white space, and every part must be found somewhere in the project, as a folded prefix of a
/// word. A part with punctuation inside ("AI-chat") must be found as those words one after another in one field, the
/// last as a prefix. Quotes, stars, brackets and operators of query languages mean nothing: they separate like any
/// punctuation. A part without a letter or digit is left out, and a text without any filters nothing: all projects.
class SearchIndex {
public:
    explicit SearchIndex(Database& database) : m_database(database) {}

    /// Positions of the matching projects in their edition, ascending.
    base::Result<std::vector<int>> find(domain::EditionId edition, const QString& text);

private:
    Database& m_database;
};

} // namespace landkort::storage
