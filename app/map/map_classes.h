// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/class_breaks.h"
#include "core/query/snapshot.h"

#include <QString>

#include <vector>

namespace landkort::app {

/// What the map's colours tell.
enum class MapMeasure { Projects, InOperation, Pilot, ShareInOperation, PerHundredThousand };
inline constexpr int kMapMeasureCount = 5;

/// Where one municipality falls.
enum class MapClassKind {
    Value,        ///< one of the classes
    None,         ///< ingen dokumenteret: hatched, never a class of the ramp
    TooFew,       ///< for få til andel: one to four projects (DOMAIN.md §6 rule 7)
    NotPublished, ///< fordelingen er ikke offentliggjort
};

struct MapClass {
    MapClassKind kind = MapClassKind::None;
    int index = -1; ///< of the value classes, 0 = fewest; Kind::Value only
    double value = 0;
    friend bool operator==(const MapClass&, const MapClass&) = default;
};

/// The map's classes for one snapshot, measure and classification; all from the counts under all other filters.
struct MapClasses {
    std::vector<MapClass> municipalities;      ///< per municipality of the catalog
    std::vector<analysis::ValueClass> classes; ///< ascending
    int none = 0;
    int tooFew = 0;
    bool published = true; ///< false: the distribution is not published

    QString label(int classIndex, MapMeasure measure,
                  const base::Texts& texts) const; ///< "3–4", "9 eller flere", "1,2–2,0"
};

inline constexpr int kMapClassCount = 5;
/// Fewer projects than this make no share (rule 7).
inline constexpr int kFewestForShare = 5;

MapClasses makeMapClasses(const query::Snapshot& snapshot, MapMeasure measure, analysis::Classification classification);
/// For where room is short: "projekter", "angivet i drift", "pr. 100.000 indbyggere".
QString shortMeasureLabel(MapMeasure measure, const query::Landscape& landscape, const base::Texts& texts);
QString measureLabel(MapMeasure measure, const query::Landscape& landscape, const base::Texts& texts);

} // namespace landkort::app
