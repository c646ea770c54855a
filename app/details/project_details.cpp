// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/project_details.h"

#include "app/models/project_cells.h"
#include "core/query/filter_words.h"
#include "core/query/status_date.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::app {

using query::Dimension;

ProjectDetails::ProjectDetails(DetailsWriter& writer, const query::Snapshot& snapshot, const base::Texts& texts,
                               int row)
    : m_writer(writer), m_snapshot(snapshot), m_landscape(*snapshot.landscape), m_texts(texts),
      m_project(m_landscape.projects()[static_cast<size_t>(row)]), m_row(row)
{
    const auto it = std::find_if(snapshot.matching.begin(), snapshot.matching.end(),
                                 [row](const auto& match) { return match.row == row; });
    if (it != snapshot.matching.end())
        m_match = &*it;
}

void ProjectDetails::write()
{
    m_writer.title(m_project.title.trimmed());
    if (!m_match) {
        m_writer.paragraph(4);
        m_writer.note(m_texts.translate("Details", "Not among the projects the filter shows"));
    }
    writeStatus();
    writeReservations();
    writeLocal();
    writeDescription();
    writeMunicipalities();
    writeFacts();
    writeSources();
}

bool ProjectDetails::isCounted(const domain::Adoption& adoption) const
{
    return m_snapshot.countedPlaces[static_cast<size_t>(m_landscape.catalog().indexOf(adoption.municipality))];
}

QStringList ProjectDetails::countedNames() const
{
    QStringList names;
    for (const int item : m_landscape.itemsOf(Dimension::Municipality, m_row)) {
        if (!m_landscape.isNotStated(Dimension::Municipality, item) &&
            m_snapshot.countedPlaces[static_cast<size_t>(item)])
            names.append(m_landscape.itemLabel(Dimension::Municipality, item, m_texts));
    }
    return names;
}

void ProjectDetails::writeStatusLine(domain::Status status, const QString& where,
                                     const std::optional<base::PartialDate>& date, bool recent)
{
    const QString words = label(status, m_texts);
    const QString all = statusInWords(status, date, recent, m_texts);
    m_writer.status(status, recent, where.isEmpty() ? words : words + QLatin1Char(' ') + where, all.mid(words.size()));
}

void ProjectDetails::writePlaceStatus(const query::MatchingProject& match)
{
    const QStringList names = countedNames();
    const QString where = names.size() <= 2
                              ? base::fillPlaceholders(m_texts.translate("Details", "in %1"), {m_texts.list(names)})
                              : m_texts.translate("Details", "in the chosen municipalities");
    m_writer.paragraph(6);
    writeStatusLine(match.status, where, query::statusDateOf(m_snapshot, match), match.recent);
    if (match.status == m_project.status)
        return;
    m_writer.paragraph(2);
    m_writer.dim(m_texts.translate("Details", "The project as a whole") + QStringLiteral(": "));
    writeStatusLine(m_project.status, {}, m_project.statusDate, m_landscape.ownStatusRecent(m_row));
}

void ProjectDetails::writeStatus()
{
    if (m_match && m_snapshot.placeFiltered && !m_project.adoptions.empty()) {
        writePlaceStatus(*m_match);
    } else {
        m_writer.paragraph(6);
        writeStatusLine(m_project.status, {}, m_project.statusDate, m_landscape.ownStatusRecent(m_row));
    }
    if (m_project.status == domain::Status::Ended) {
        m_writer.paragraph(2);
        m_writer.dim(m_texts.translate("Details", "Outcome") + QStringLiteral(": "));
        writeText(m_project.outcome && *m_project.outcome != domain::Outcome::NotStated
                      ? label(*m_project.outcome, m_texts)
                      : QString());
    }
}

void ProjectDetails::writeReservations()
{
    const bool someoneRuns = std::any_of(m_project.adoptions.begin(), m_project.adoptions.end(),
                                         [](const auto& a) { return a.status == domain::Status::InOperation; });
    if (m_project.status == domain::Status::InOperation && !someoneRuns) {
        m_writer.paragraph(4);
        m_writer.note(
            m_project.adoptions.empty()
                ? m_texts.translate("Details", "The source states that it is in operation but names no municipality.")
                : m_texts.translate("Details", "The project is stated to be in operation, but no source says so of any "
                                               "of the named municipalities."));
    }
    if (m_project.aiUnclear) {
        m_writer.paragraph(4);
        m_writer.note(m_texts.translate("Details", "The source shows only weakly that AI is involved."));
    }
}

void ProjectDetails::writeDescription()
{
    m_writer.paragraph(10);
    if (m_project.description.isEmpty())
        m_writer.dim(m_texts.translate("Details", "Description") + QStringLiteral(": "));
    writeText(m_project.description);
}

void ProjectDetails::writeMunicipalities()
{
    m_writer.heading(m_texts.translate("Details", "Municipalities"));
    const QString claim = claimInWords(m_project, m_texts);
    if (!claim.isEmpty())
        m_writer.note(QStringLiteral("  ") + claim);
    if (m_project.adoptions.empty()) {
        m_writer.paragraph(4);
        m_writer.dim(m_texts.translate("Details", "no municipality named"));
        return;
    }
    writeAdoptions(true);
    const bool shared = std::any_of(m_project.adoptions.begin(), m_project.adoptions.end(),
                                    [this](const auto& a) { return !isCounted(a); });
    if (!shared)
        return;
    if (!countedNames().isEmpty()) {
        m_writer.paragraph(8);
        m_writer.note(m_texts.translate("Details", "shared with"));
    }
    writeAdoptions(false);
}

void ProjectDetails::writeAdoptions(bool counted)
{
    std::vector<const domain::Adoption*> adoptions;
    for (const auto& adoption : m_project.adoptions) {
        if (isCounted(adoption) == counted)
            adoptions.push_back(&adoption);
    }
    const auto& catalog = m_landscape.catalog();
    std::sort(adoptions.begin(), adoptions.end(), [&](const auto* a, const auto* b) {
        return catalog.indexOf(a->municipality) < catalog.indexOf(b->municipality);
    });
    for (const auto* adoption : adoptions)
        writeAdoption(*adoption);
}

void ProjectDetails::writeAdoption(const domain::Adoption& adoption)
{
    const auto& catalog = m_landscape.catalog();
    const auto& municipality = catalog.municipalities[static_cast<size_t>(catalog.indexOf(adoption.municipality))];
    query::HighlightTarget target;
    target.item = {Dimension::Municipality, municipality.code.text()};
    m_writer.paragraph(6);
    m_writer.beginMark(target);
    m_writer.link(municipality.name, *target.item);
    m_writer.plain(QStringLiteral("  "));
    // Paler says that it is old; the words would be repeated for every municipality.
    const QString words = label(adoption.status, m_texts);
    const QString all = statusInWords(adoption.status, adoption.statusDate, true, m_texts);
    m_writer.status(adoption.status, m_landscape.isRecent(adoption.statusDate), words, all.mid(words.size()));
    m_writer.endMark();
    m_writer.paragraph(0);
    const QString basis = label(adoption.basis, m_texts);
    m_writer.note(adoption.note.isEmpty() ? basis : adoption.note + QStringLiteral(" · ") + basis);
}

void ProjectDetails::writeText(const QString& text)
{
    if (text.isEmpty())
        m_writer.dim(m_texts.notStated());
    else
        m_writer.plain(text);
}

} // namespace landkort::app
