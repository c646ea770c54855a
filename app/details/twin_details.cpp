// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/twin_details.h"

#include "app/models/project_cells.h"

#include <algorithm>

namespace landkort::app {

using base::fillPlaceholders;
using query::Dimension;

/// More names than these are counted.
static constexpr qsizetype kMostPlaces = 4;

void TwinDetails::write(const ProjectTwins& twins)
{
    if (twins.solution && twins.solution->adopters.size() > 1)
        writeSolution(*twins.solution);
    m_writer.heading(m_texts.translate("Details", "Similar projects"));
    if (twins.twins.empty()) {
        m_writer.paragraph(4);
        m_writer.dim(m_texts.translate("Details", "Nothing elsewhere resembles it."));
    }
    for (const auto& twin : twins.twins)
        writeTwin(twin);
}

void TwinDetails::writeSolution(const analysis::SolutionInUse& use)
{
    m_writer.heading(fillPlaceholders(m_texts.translate("Details", "Shared solution: %1"), {use.solution->name}));
    const int named = static_cast<int>(use.adopters.size());
    QString count = m_texts.translate("Details", "%n municipality(ies) named", nullptr, named);
    if (use.claimed && *use.claimed > named)
        count = fillPlaceholders(m_texts.translate("Details", "about %1, of which %2 named"),
                                 {m_texts.number(*use.claimed), m_texts.number(named)});
    m_writer.note(QStringLiteral("  ") + count);
    for (const auto& adopter : use.adopters)
        writeAdopter(adopter);
}

void TwinDetails::writeAdopter(const analysis::Adopter& adopter)
{
    const auto& municipality = m_landscape.catalog().municipalities[static_cast<size_t>(adopter.municipality)];
    query::HighlightTarget target;
    target.item = {Dimension::Municipality, municipality.code.text()};
    m_writer.paragraph(4);
    m_writer.beginMark(target);
    m_writer.link(municipality.name, *target.item);
    m_writer.plain(QStringLiteral("  "));
    const QString words = label(adopter.status, m_texts);
    const QString all = statusInWords(adopter.status, adopter.statusDate, true, m_texts);
    m_writer.status(adopter.status, adopter.recent, words, all.mid(words.size()));
    m_writer.endMark();
}

QString TwinDetails::placesOf(int row) const
{
    QStringList names;
    for (const auto& place : m_landscape.placesOf(row))
        names.append(m_landscape.catalog().municipalities[static_cast<size_t>(place.municipality)].name);
    if (names.isEmpty())
        return m_texts.translate("Details", "no municipality named");
    if (names.size() <= kMostPlaces)
        return m_texts.list(names);
    const int more = static_cast<int>(names.size() - (kMostPlaces - 1));
    return names.first(kMostPlaces - 1).join(QStringLiteral(", ")) + QLatin1Char(' ') +
           m_texts.translate("Details", "and %n more", nullptr, more);
}

bool TwinDetails::isInFilter(int row) const
{
    return std::any_of(m_snapshot.matching.begin(), m_snapshot.matching.end(),
                       [row](const auto& match) { return match.row == row; });
}

void TwinDetails::writeTwin(const analysis::Twin& twin)
{
    const auto& project = m_landscape.projects()[static_cast<size_t>(twin.row)];
    query::HighlightTarget target;
    target.project = project.id;
    m_writer.paragraph(10);
    m_writer.beginMark(target);
    m_writer.link(project.title.left(200).simplified(), project.id);
    m_writer.endMark();
    if (twin.likelyDuplicate) {
        m_writer.paragraph(0);
        m_writer.strong(m_texts.translate("Details", "Perhaps the same project told twice"));
    }
    m_writer.paragraph(0);
    m_writer.plain(placesOf(twin.row) + QStringLiteral("  "));
    const QString words = label(project.status, m_texts);
    const QString all = statusInWords(project.status, project.statusDate, true, m_texts);
    m_writer.status(project.status, m_landscape.ownStatusRecent(twin.row), words, all.mid(words.size()));
    QStringList reasons;
    for (const auto& reason : twin.reasons)
        reasons.append(text(reason, m_texts));
    if (!isInFilter(twin.row))
        reasons.append(m_texts.translate("Details", "outside the filter"));
    m_writer.paragraph(0);
    m_writer.note(reasons.join(QStringLiteral(" · ")));
}

} // namespace landkort::app
