// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"
#include "core/geo/borders.h"

#include <map>
#include <optional>
#include <vector>

namespace landkort::geo {

/// A bridge, or a ferry with a timetable, that makes two municipalities neighbours across water.
struct Crossing {
    enum class Kind { Bridge, Ferry };
    domain::MunicipalityCode from;
    domain::MunicipalityCode to;
    Kind kind = Kind::Bridge;
    QString name;                                ///< "Sallingsundbroen", "Esbjerg–Fanø"
    QString source;                              ///< an address
    std::optional<base::PartialDate> sourceDate; ///< nothing = the source has no date

    friend bool operator==(const Crossing&, const Crossing&) = default;
};

/// One municipality as another's neighbour: by land, over water, or both.
struct Neighbour {
    domain::MunicipalityCode code;
    bool sharesBorder = false;
    std::vector<Crossing> crossings; ///< in the table's order

    friend bool operator==(const Neighbour&, const Neighbour&) = default;
};

/// Which municipalities are neighbours. By land: they share a stretch of border, that is two points following each
/// other in a ring of both; a corner alone is not enough. The bundled borders keep such points the same on both sides.
/// Seven have no land neighbour (Bornholm, Samsø, Læsø, Langeland, Morsø, Fanø, Ærø): for them the crossings count.
class MunicipalityNeighbours {
public:
    MunicipalityNeighbours() = default;
    MunicipalityNeighbours(const Borders& borders, const std::vector<Crossing>& crossings);

    /// By code; empty also for a code the borders do not know.
    std::vector<Neighbour> of(const domain::MunicipalityCode& code) const;

private:
    Neighbour& pair(const domain::MunicipalityCode& from, const domain::MunicipalityCode& to);

    std::map<domain::MunicipalityCode, std::map<domain::MunicipalityCode, Neighbour>> m_neighbours;
};

} // namespace landkort::geo
