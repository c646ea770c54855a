// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/landscape.h"
#include "core/query/project_filter.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace landkort::query {

/// Projects by status, and of those how many have a status stated within two years (rule 10). Sums to `projects`.
struct StatusCounts {
    int projects = 0;
    std::array<int, domain::kStatusCount> byStatus{};
    std::array<int, domain::kStatusCount> recentByStatus{};

    int of(domain::Status s) const { return byStatus[static_cast<size_t>(s)]; }
    int recentOf(domain::Status s) const { return recentByStatus[static_cast<size_t>(s)]; }
    int staleOf(domain::Status s) const { return of(s) - recentOf(s); }
    void add(domain::Status s, bool recent);
    friend bool operator==(const StatusCounts&, const StatusCounts&) = default;
};

/// An item of a dimension. In places the statuses are the adoptions' own there (rule 2; for a region or group the
/// strongest there).
struct FacetRow {
    int item = 0;          ///< Landscape item index; the rows of a facet are all items in order
    bool chosen = false;   ///< named by the filter
    StatusCounts others;   ///< under all OTHER filters: what lists, map, board and bars show (rule 3)
    StatusCounts filtered; ///< under all filters: what tables, the report and the command line show
};

struct Facet {
    std::vector<FacetRow> rows;
    bool active = false;     ///< the filter narrows this dimension (all ticked = none ticked = not active)
    int projectsWithout = 0; ///< projects that match when this dimension's filter is taken away
};

/// The headline figures. Nothing = not published (published totals); for a register every figure is there.
struct Totals {
    std::optional<int> projects;
    std::optional<int> municipalities; ///< with at least one matching project; under a place filter only chosen ones
    std::optional<int> inOperation;
    std::optional<int> pilot;
    std::optional<int> planned;
    std::optional<int> ended;
    std::optional<int> unknown;
    std::optional<int> withoutMunicipality;
    std::optional<int> inOperationRecent; ///< of inOperation, stated within two years of the edition's date

    std::optional<int> of(domain::Status s) const;
    friend bool operator==(const Totals&, const Totals&) = default;
};

/// One matching project and its status within the chosen places (its own without a place filter).
struct MatchingProject {
    int row = 0;
    domain::Status status = domain::Status::Unknown;
    bool recent = false;
};

/// Every number on screen, in print and on the command line, for one edition and one filter. Computed once; no view
/// counts by itself. Immutable.
struct Snapshot {
    std::shared_ptr<const Landscape> landscape;
    ProjectFilter filter;
    Totals totals;
    Totals unfiltered; ///< for "x af y"
    std::array<Facet, kDimensionCount> facets;
    std::vector<MatchingProject> matching; ///< in the edition's order
    int sharedProjects = 0;                ///< matching projects in two or more of the counted municipalities
    int extraCounts = 0; ///< sum over municipalities minus projects with a place: what sharing adds (rule 1)
    bool placeFiltered = false;
    std::vector<bool>
        countedPlaces; ///< per municipality of the catalog: in the chosen places (all without a place filter)

    /// Why nothing matches: what, taken away alone, would bring projects back. All empty when something matches, or
    /// when only several parts together empty it.
    std::vector<Dimension> emptiedBy;
    bool emptiedByText = false;
    bool emptiedByStartedRange = false;

    const Facet& facet(Dimension d) const { return facets[static_cast<size_t>(d)]; }
    bool isEmpty() const { return matching.empty(); }
};

/// Counts. Work is proportional to projects × dimensions; no database is asked but for text search.
std::shared_ptr<const Snapshot> makeSnapshot(std::shared_ptr<const Landscape> landscape, const ProjectFilter& filter);

} // namespace landkort::query
