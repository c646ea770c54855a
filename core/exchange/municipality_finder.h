// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/municipality.h"
#include "core/domain/provenance.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace landkort::exchange {

struct FoundMunicipality {
    domain::MunicipalityCode code;
    QString original;                       ///< what says so: the cell, when it names several
    std::optional<domain::OriginRule> rule; ///< nothing when the cell is the municipality's name
};

/// A text where a municipality was expected. It is told, never guessed at.
struct UnknownPlace {
    QString text;
    QStringList nearest;         ///< names that come near, best first, three at most
    bool noMunicipality = false; ///< known to be none: "Hele landet", "KL", a region
};

struct PlacesInCell {
    std::vector<FoundMunicipality> found; ///< in the cell's order, each municipality once
    std::vector<UnknownPlace> unknown;
};

/// Knows municipalities by code (0561, 561), name, official name, alias and genitive, in Danish letters or ASCII, with
/// and without "Kommune". A name as it is goes before a genitive: Assens, Horsens and Randers end in s. Immutable; any
/// thread.
class MunicipalityFinder {
public:
    explicit MunicipalityFinder(const domain::MunicipalityCatalog& catalog);

    /// All a cell names: between ";", "/", "|", line breaks and commas, and at "og", "samt", "and", "&" and "+".
    PlacesInCell in(const QString& cell) const;
    /// Whether a cell names any: in() without the search for what comes near.
    bool anyIn(const QString& cell) const;

private:
    std::optional<FoundMunicipality> one(const QString& text) const;
    void addPart(const QString& part, PlacesInCell& places) const;
    UnknownPlace unknown(const QString& text) const;
    void addName(const QString& name, int index);

    const domain::MunicipalityCatalog& m_catalog;
    std::vector<QString> m_nameKeys; ///< parallel to the catalog
    QHash<QString, int> m_index;     ///< word key → index into the catalog; kAmbiguous when two share it
};

} // namespace landkort::exchange
