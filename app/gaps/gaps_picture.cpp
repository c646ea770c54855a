// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaps/gaps_picture.h"

#include "app/gaps/gaps_words.h"

#include <algorithm>

namespace landkort::app {

using domain::Status;

const domain::Municipality& GapsPicture::municipality() const
{
    return landscape().catalog().municipalities[static_cast<size_t>(comparison->set.subject)];
}

const QString& GapsPicture::nameOf(const analysis::Contact& contact) const
{
    return landscape().catalog().municipalities[static_cast<size_t>(contact.municipality)].name;
}

Status GapsPicture::statusOf(const analysis::Contact& contact) const
{
    const auto places = landscape().placesOf(contact.row);
    const auto at = std::find_if(places.begin(), places.end(),
                                 [&](const auto& place) { return place.municipality == contact.municipality; });
    return at == places.end() ? Status::Unknown : at->status;
}

GapsPicture municipalityGaps(const std::shared_ptr<const query::Snapshot>& snapshot, const analysis::PeerSet& set)
{
    GapsPicture picture;
    picture.comparison = analysis::comparePeers(snapshot, set);
    picture.snapshot = picture.comparison->snapshot;
    picture.documented = snapshot->landscape->isDocumentedExamples();
    for (auto& spot : analysis::whiteSpots(*picture.comparison)) {
        GapLine line{GapLine::Kind::WhiteSpot, spot.useCase, {}, spot.newest, std::move(spot.contacts)};
        line.counts.projects = spot.peers;
        line.counts.byStatus[static_cast<size_t>(Status::InOperation)] = spot.peers;
        line.counts.recentByStatus[static_cast<size_t>(Status::InOperation)] = spot.recentPeers;
        picture.useCases.push_back(std::move(line));
    }
    return picture;
}

GapsPicture countryGaps(const std::shared_ptr<const query::Snapshot>& snapshot)
{
    GapsPicture picture;
    picture.snapshot = snapshot;
    picture.documented = snapshot->landscape->isDocumentedExamples();
    for (auto& useCase : analysis::untakenUseCases(*snapshot))
        picture.useCases.push_back(
            {GapLine::Kind::Untaken, useCase.useCase, useCase.counts, {}, std::move(useCase.contacts)});
    for (auto& thin : analysis::thinDomains(*snapshot))
        picture.domains.push_back({GapLine::Kind::Thin, thin.domain, thin.counts, {}, std::move(thin.contacts)});
    return picture;
}

static void addRows(std::vector<QStringList>& rows, const GapsPicture& picture, const std::vector<GapLine>& lines,
                    const base::Texts& texts)
{
    for (const auto& line : lines) {
        for (const auto& contact : line.contacts) {
            const auto& project = picture.project(contact);
            rows.push_back({picture.label(line, texts), picture.nameOf(contact), project.title.simplified(),
                            gapStatusWords(picture.statusOf(contact), picture.documented, texts),
                            texts.date(contact.statusDate),
                            project.source.address.isEmpty() ? texts.notStated() : project.source.address});
        }
        if (line.contacts.empty())
            rows.push_back({picture.label(line, texts), noneFoundWords(picture.documented, texts), {}, {}, {}, {}});
    }
}

std::vector<QStringList> rowsOf(const GapsPicture& picture, const base::Texts& texts)
{
    std::vector<QStringList> rows = {
        {picture.comparison ? texts.translate("Gaps", "Use case") : texts.translate("Gaps", "Use case or domain"),
         texts.translate("Gaps", "Municipality"), texts.translate("Gaps", "Project"),
         texts.translate("Gaps", "Status there"), texts.translate("Gaps", "Stated"),
         texts.translate("Gaps", "Source")}};
    addRows(rows, picture, picture.useCases, texts);
    addRows(rows, picture, picture.domains, texts);
    return rows;
}

} // namespace landkort::app
