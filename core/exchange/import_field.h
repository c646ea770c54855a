// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"

#include <QString>

#include <array>
#include <optional>

namespace landkort::exchange {

/// What a column can feed. Their order is the order of lists and of help.
enum class ImportField {
    Ignore, ///< left out, also from the store
    Id,
    Title,
    Municipalities,
    Domain,
    UseCase,
    Target,
    Task,
    Status,
    StatusDate,
    Started,
    Vendors,
    Technology,
    Description,
    Source, ///< the address
    SourceTitle,
    SourceDate,
    OtherSources,
    Confidence,
    Note,
    Partners,
    Outcome,
    MunicipalitiesClaimed,
    AiUnclear,
    LatestSource,
    Contact, ///< personal data: kept apart, see domain::Contact
};
inline constexpr int kImportFieldCount = 26;

/// Stable ASCII keys, as in a mapping file: "municipalities", "use_case", "ignore".
QString key(ImportField);
std::optional<ImportField> importFieldFromKey(const QString&);
/// "Kommuner", "Fagområde" …
QString label(ImportField, const base::Texts&);

/// Which field a header speaks of, and how sure that is: 1 for a header we know word for word, less for one that holds
/// such a word among others ("Status pr. 1. marts"). Ignore with 0 for one we do not know.
struct HeaderGuess {
    ImportField field = ImportField::Ignore;
    double confidence = 0; ///< 0 … 1
};
HeaderGuess guessFromHeader(const QString& header);

} // namespace landkort::exchange
