// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/place_status.h"

#include <array>

namespace landkort::query {

/// A filter translated to an edition: which items pass in each dimension, and which rows the texts leave.
/// Made once per snapshot; then asked per project.
class Match {
public:
    Match(const Landscape& landscape, const ProjectFilter& filter);

    /// The parts of a filter, counted as bits so that "all but one" is a comparison.
    enum Part : unsigned { TextPart = 1u << kDimensionCount, StartedRangePart = 1u << (kDimensionCount + 1) };
    static constexpr unsigned bit(Dimension d) { return 1u << static_cast<unsigned>(d); }

    bool active(Dimension d) const { return m_active[static_cast<size_t>(d)]; }
    /// The chosen places, leaving out one place dimension (or none when `without` is not a place).
    const PlaceSet& places(std::optional<Dimension> without = std::nullopt) const;

    /// The parts that reject the project, looking neither at places nor at status.
    unsigned rejectedBy(int row) const;
    bool statusPasses(domain::Status status) const;

private:
    bool dimensionPasses(Dimension d, int row) const;
    PlaceSet makePlaces(std::optional<Dimension> without) const;

    const Landscape& m_landscape;
    const ProjectFilter& m_filter;
    std::array<bool, kDimensionCount> m_active{};
    std::array<std::vector<bool>, kDimensionCount> m_passes; ///< per item; empty = inactive
    std::array<PlaceSet, 4> m_places;                        ///< without municipality, region, group; with all
    std::vector<bool> m_textRows;                            ///< empty = no text
};

} // namespace landkort::query
