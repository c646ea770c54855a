// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/project_details.h"

#include "app/models/project_cells.h"
#include "core/query/filter_words.h"

#include <QCoreApplication>

namespace landkort::app {

using query::Dimension;

void ProjectDetails::writeItems(Dimension dimension)
{
    bool first = true;
    for (const int item : m_landscape.itemsOf(dimension, m_row)) {
        if (!first)
            m_writer.plain(QStringLiteral(", "));
        first = false;
        const QString words = m_landscape.itemLabel(dimension, item, m_texts);
        if (m_landscape.isNotStated(dimension, item))
            m_writer.dim(words);
        else
            m_writer.link(words, query::HighlightTarget::Item{dimension, m_landscape.itemKey(dimension, item)});
    }
}

void ProjectDetails::writeDomain()
{
    m_writer.fact(dimensionLabel(Dimension::Domain, m_texts));
    writeItems(Dimension::Domain);
    const auto* entry = m_landscape.vocabulary().domain(m_project.domainKey);
    if (!entry)
        return;
    QString origin;
    switch (entry->origin) {
    case domain::DomainEntry::Origin::Slide:
        origin = m_texts.translate("Details", "from KL's map");
        break;
    case domain::DomainEntry::Origin::Press:
        origin = m_texts.translate("Details", "named in the press");
        break;
    case domain::DomainEntry::Origin::Ours:
        origin = m_texts.translate("Details", "our name");
        break;
    case domain::DomainEntry::Origin::Edition:
        return;
    }
    m_writer.note(QStringLiteral("  ") + origin);
}

void ProjectDetails::writeUseCase()
{
    m_writer.fact(dimensionLabel(Dimension::UseCase, m_texts));
    writeItems(Dimension::UseCase);
    const auto* entry = m_landscape.vocabulary().useCase(m_project.useCaseKey);
    if (!entry)
        return;
    m_writer.note(QStringLiteral("  ") + (entry->klHeading ? m_texts.translate("Details", "KL's heading")
                                          : m_landscape.edition().bundled
                                              ? m_texts.translate("Details", "our heading")
                                              : m_texts.translate("Details", "not one of KL's headings")));
}

void ProjectDetails::writeTargetAndTask()
{
    m_writer.fact(dimensionLabel(Dimension::Target, m_texts));
    writeItems(Dimension::Target);
    m_writer.fact(dimensionLabel(Dimension::Task, m_texts));
    writeItems(Dimension::Task);
    const auto* entry = m_landscape.vocabulary().useCase(m_project.useCaseKey);
    if (m_project.task && entry && entry->taskBasis == QLatin1String("vores"))
        m_writer.note(QStringLiteral("  ") + m_texts.translate("Details", "our judgement"));
}

QString ProjectDetails::yearsOf(const std::optional<base::PartialDate>& date) const
{
    return date ? m_texts.date(*date) : QString();
}

void ProjectDetails::writeFacts()
{
    m_writer.heading(m_texts.translate("Details", "About the project"));
    writeDomain();
    writeUseCase();
    writeTargetAndTask();
    m_writer.fact(m_texts.translate("Details", "Started"));
    writeText(yearsOf(m_project.started));
    m_writer.fact(dimensionLabel(Dimension::Vendor, m_texts));
    writeItems(Dimension::Vendor);
    m_writer.fact(m_texts.translate("Details", "Partners"));
    writeText(m_project.partners);
    m_writer.fact(dimensionLabel(Dimension::Technology, m_texts));
    writeItems(Dimension::Technology);
    m_writer.fact(dimensionLabel(Dimension::Confidence, m_texts));
    if (!m_project.confidence)
        m_writer.dim(m_texts.notStated());
    else if (*m_project.confidence == domain::Confidence::High)
        m_writer.plain(m_texts.translate("Details", "high: the source names municipality, solution and status"));
    else
        m_writer.plain(m_texts.translate("Details", "medium: one of municipality, solution and status is inferred"));
    m_writer.heading(m_texts.translate("Details", "The editor's note"));
    m_writer.paragraph(4);
    writeText(m_project.note);
}

void ProjectDetails::writeAddress(const QString& address)
{
    m_writer.paragraph(2);
    if (const auto url = openableAddress(address))
        m_writer.link(address, *url);
    else
        m_writer.plain(address);
}

void ProjectDetails::writeSources()
{
    const auto& source = m_project.source;
    m_writer.heading(m_texts.translate("Details", "Sources"));
    m_writer.note(QStringLiteral("  ") + m_texts.translate("Details", "open in your browser by a click"));
    m_writer.paragraph(4);
    writeText(source.title);
    m_writer.note(QStringLiteral(" · ") + m_texts.date(source.date));
    if (!source.address.isEmpty())
        writeAddress(source.address);
    for (const auto& address : m_project.otherSources)
        writeAddress(address);
    m_writer.paragraph(6);
    m_writer.note(m_texts.translate("Details", "Latest source") + QStringLiteral(": ") +
                  (m_project.latestSource ? m_texts.date(*m_project.latestSource) : m_texts.notStated()));
}

void ProjectDetails::writeOrigins(const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    m_writer.heading(m_texts.translate("Details", "Read from"));
    for (const auto& line : lines) {
        m_writer.paragraph(4);
        m_writer.note(line);
    }
}

} // namespace landkort::app
