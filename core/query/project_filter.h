// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <optional>
#include <set>

namespace landkort::query {

/// What a project can be filtered and counted by. The first three are places (DOMAIN.md §6 rules 2 and 3).
enum class Dimension {
    Municipality,
    Region,
    Group,
    Domain,
    UseCase,
    Target,
    Task,
    Status,
    Vendor,
    Technology,
    Confidence,
    StartYear,
};
inline constexpr int kDimensionCount = 12;
inline constexpr std::array<Dimension, kDimensionCount> kAllDimensions = {
    Dimension::Municipality, Dimension::Region,     Dimension::Group,      Dimension::Domain,
    Dimension::UseCase,      Dimension::Target,     Dimension::Task,       Dimension::Status,
    Dimension::Vendor,       Dimension::Technology, Dimension::Confidence, Dimension::StartYear};

constexpr bool isPlace(Dimension d)
{
    return d == Dimension::Municipality || d == Dimension::Region || d == Dimension::Group;
}

/// The key of "ikke oplyst" in every dimension, as on the command line. Dimension::Status has no such key: its own
/// "unknown" is that class.
inline const QString kNotStatedKey = QStringLiteral("none");

/// The ONE question every view answers. Within a dimension OR, between dimensions, ranges and texts AND. Plain data:
/// knows no edition, so keys it names may be absent from one. An empty set of a dimension = no filter there.
struct ProjectFilter {
    std::map<Dimension, std::set<QString>> chosen; ///< never holds an empty set; use the functions below
    std::optional<int> startedFrom;                ///< year, inclusive; projects without a start year fall out
    std::optional<int> startedTo;                  ///< year, inclusive
    QStringList texts;                             ///< each: words that must all be found, as folded prefixes

    bool isEmpty() const { return chosen.empty() && !startedFrom && !startedTo && texts.isEmpty(); }
    bool isChosen(Dimension dimension, const QString& key) const;
    const std::set<QString>& keys(Dimension dimension) const; ///< empty = no filter
    void choose(Dimension dimension, std::set<QString> keys);
    void toggle(Dimension dimension, const QString& key);
    void clear(Dimension dimension) { chosen.erase(dimension); }

    friend bool operator==(const ProjectFilter&, const ProjectFilter&) = default;
};

} // namespace landkort::query
