// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/municipality.h"
#include "core/exchange/raw_table.h"

#include <optional>
#include <vector>

namespace landkort::workflow {

/// The index of the municipality a text names: by name, official name, alias or code, folded; a code may lack its
/// leading zero, as spreadsheets leave it.
std::optional<int> municipalityNamed(const QString& text, const domain::MunicipalityCatalog& catalog);

/// The municipalities of a list, one per row, in the first cell that is not empty; each once, in the list's order. A
/// first row that is a heading ("Kommune", "Kommunekode", "Navn" …) is passed over. Any other text that names none is
/// an Error (InvalidInput) with its line and the nearest match: a list that is half understood is not the user's list.
base::Result<std::vector<int>> municipalitiesOfList(const exchange::RawSheet& sheet, const QString& listName,
                                                    const domain::MunicipalityCatalog& catalog);

/// The municipalities a list means for `subject` (an index of the catalog; −1 = none chosen). A sheet that names
/// several municipalities in a row tells each one's own, as FLIS' sammenligningskommuner do: the first name of a row is
/// whom it is for, the others, or those of all its rows, are the list. Without a row for the subject it is an Error
/// (InvalidInput). Any other sheet is a list as above. In such rows only names count: a figure may look like a code.
base::Result<std::vector<int>> peersOfList(const exchange::RawSheet& sheet, const QString& listName,
                                           const domain::MunicipalityCatalog& catalog, int subject);

} // namespace landkort::workflow
