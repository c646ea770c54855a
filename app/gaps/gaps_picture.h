// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/data_gaps.h"

#include <QStringList>

namespace landkort::app {

/// One thing that some have and others could: a use case or a domain, and whom to ask about it.
struct GapLine {
    enum class Kind {
        WhiteSpot, ///< with peers in operation, and not found with the municipality
        Untaken,   ///< tried more than used
        Thin       ///< a domain with little in operation
    };
    Kind kind = Kind::WhiteSpot;
    int item = 0;                            ///< of dimension()
    query::StatusCounts counts;              ///< WhiteSpot: the peers with it in operation, as municipalities
    std::optional<base::PartialDate> newest; ///< WhiteSpot: of the contacts' dates
    std::vector<analysis::Contact> contacts;

    query::Dimension dimension() const
    {
        return kind == Kind::Thin ? query::Dimension::Domain : query::Dimension::UseCase;
    }
    int inOperation() const { return counts.of(domain::Status::InOperation); }
    int pilots() const { return counts.of(domain::Status::Pilot); }
};

/// What the tab shows, computed once per filter and choice. Plain data.
struct GapsPicture {
    std::shared_ptr<const query::Snapshot> snapshot;    ///< what everything here was counted from
    std::optional<analysis::PeerComparison> comparison; ///< nothing: the whole country
    std::vector<GapLine> useCases;
    std::vector<GapLine> domains; ///< of the country only
    bool documented = true;       ///< rule 8

    const query::Landscape& landscape() const { return *snapshot->landscape; }
    const domain::Municipality& municipality() const; ///< promise of the caller: there is a comparison
    const domain::Project& project(const analysis::Contact& contact) const
    {
        return landscape().projects()[static_cast<size_t>(contact.row)];
    }
    const QString& nameOf(const analysis::Contact& contact) const;
    /// What the project is said to be there (rule 2).
    domain::Status statusOf(const analysis::Contact& contact) const;
    QString label(const GapLine& line, const base::Texts& texts) const
    {
        return landscape().itemLabel(line.dimension(), line.item, texts);
    }
};

/// Promise of the caller of both: the snapshot is of a register.
GapsPicture municipalityGaps(const std::shared_ptr<const query::Snapshot>& snapshot, const analysis::PeerSet& set);
GapsPicture countryGaps(const std::shared_ptr<const query::Snapshot>& snapshot);

/// The table twin: a heading, then a row per line and municipality to ask. Holds no contact data.
std::vector<QStringList> rowsOf(const GapsPicture& picture, const base::Texts& texts);

} // namespace landkort::app
