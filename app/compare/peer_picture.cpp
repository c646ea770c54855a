// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/peer_picture.h"

#include <algorithm>
#include <numeric>

namespace landkort::app {

using analysis::PeerCell;
using query::Dimension;

const domain::Municipality& PeerPicture::municipality(int row) const
{
    const auto index = static_cast<size_t>(counts.rows[static_cast<size_t>(row)].municipality);
    return landscape().catalog().municipalities[index];
}

const PeerCell& PeerPicture::cell(int line, int column) const
{
    return matrix.matrix[static_cast<size_t>(lines[static_cast<size_t>(line)])]
                        [static_cast<size_t>(columns[static_cast<size_t>(column)])];
}

int PeerPicture::useCaseItem(int line) const
{
    return matrix.useCases[static_cast<size_t>(lines[static_cast<size_t>(line)])];
}

bool PeerPicture::isChosen(int line) const
{
    return counts.snapshot->filter.isChosen(Dimension::UseCase,
                                            landscape().itemKey(Dimension::UseCase, useCaseItem(line)));
}

int PeerPicture::municipalitiesWith(int line) const
{
    const auto& cells = matrix.matrix[static_cast<size_t>(lines[static_cast<size_t>(line)])];
    return static_cast<int>(
        std::count_if(cells.begin(), cells.end(), [](const PeerCell& cell) { return !cell.isEmpty(); }));
}

std::vector<int> PeerPicture::projectsOf(int line, int column) const
{
    const int item = useCaseItem(line);
    const int municipality = row(columns[static_cast<size_t>(column)]).municipality;
    std::vector<std::pair<domain::Status, int>> found;
    for (const auto& match : matrix.snapshot->matching) {
        const auto items = landscape().itemsOf(Dimension::UseCase, match.row);
        if (std::find(items.begin(), items.end(), item) == items.end())
            continue;
        for (const auto& place : landscape().placesOf(match.row)) {
            if (place.municipality == municipality)
                found.emplace_back(place.status, match.row);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<int> rows;
    for (const auto& [status, row] : found)
        rows.push_back(row);
    return rows;
}

static std::vector<int> columnsOf(const analysis::PeerComparison& comparison)
{
    std::vector<int> columns(comparison.rows.size());
    std::iota(columns.begin(), columns.end(), 0);
    const auto place = [&](int row) {
        const auto& peer = comparison.rows[static_cast<size_t>(row)];
        return peer.own ? 0 : peer.counts.projects > 0 ? 1 : 2;
    };
    std::stable_sort(columns.begin(), columns.end(), [&](int a, int b) { return place(a) < place(b); });
    return columns;
}

static std::vector<int> linesOf(const analysis::PeerComparison& comparison)
{
    std::vector<int> lines(comparison.useCases.size());
    std::iota(lines.begin(), lines.end(), 0);
    // "Not stated" is no use case and stays last.
    const auto weight = [&](int line) {
        const auto& cells = comparison.matrix[static_cast<size_t>(line)];
        const auto operating = std::count_if(cells.begin(), cells.end(), [](const PeerCell& cell) {
            return !cell.isEmpty() && cell.strongest == domain::Status::InOperation;
        });
        const auto any =
            std::count_if(cells.begin(), cells.end(), [](const PeerCell& cell) { return !cell.isEmpty(); });
        const bool stated = !comparison.snapshot->landscape->isNotStated(
            Dimension::UseCase, comparison.useCases[static_cast<size_t>(line)]);
        return std::tuple(stated, operating, any);
    };
    std::stable_sort(lines.begin(), lines.end(), [&](int a, int b) { return weight(a) > weight(b); });
    return lines;
}

PeerPicture makePeerPicture(const std::shared_ptr<const query::Snapshot>& snapshot, const analysis::PeerSet& set)
{
    PeerPicture picture;
    picture.counts = comparePeers(snapshot, set);
    picture.matrix = picture.counts;
    if (!snapshot->filter.keys(Dimension::UseCase).empty()) {
        query::ProjectFilter others = picture.counts.snapshot->filter;
        others.clear(Dimension::UseCase);
        picture.matrix = comparePeers(query::makeSnapshot(snapshot->landscape, others), set);
    }
    picture.columns = columnsOf(picture.matrix);
    picture.lines = linesOf(picture.matrix);
    picture.documented = snapshot->landscape->isDocumentedExamples();
    return picture;
}

} // namespace landkort::app
