// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gaps_output.h"

#include "app/cli/summary_text.h"
#include "app/cli/text_table.h"
#include "core/query/filter_words.h"

#include <QCoreApplication>

namespace landkort::cli {

namespace {

using base::fillPlaceholders;
using domain::Status;
using query::Dimension;
using query::Landscape;

constexpr int kWidth = 100;

QString line(const QString& text, const QString& lead = {})
{
    return wrapped(lead, text, kWidth) + QLatin1Char('\n');
}

QString head(const query::Snapshot& snapshot, const base::Texts& texts)
{
    QString text = line(editionTitle(*snapshot.landscape, texts));
    const QString filter = query::filterInWords(snapshot.filter, *snapshot.landscape, texts);
    if (!filter.isEmpty())
        text += line(fillPlaceholders(texts.translate("CliGaps", "Filter: %1"), {filter}));
    return text;
}

/// "Kolding · 5. september 2026 · title" and the source's address under it.
QString contactLines(const Landscape& landscape, const std::vector<analysis::Contact>& contacts,
                     const base::Texts& texts)
{
    QString text;
    for (const auto& contact : contacts) {
        const auto& project = landscape.projects()[static_cast<size_t>(contact.row)];
        const QString& name = landscape.catalog().municipalities[static_cast<size_t>(contact.municipality)].name;
        text += line(name + QStringLiteral(" · ") + texts.date(contact.statusDate) + QStringLiteral(" · ") +
                         project.title + QStringLiteral(" (") + project.id.text() + QLatin1Char(')'),
                     QStringLiteral("    "));
        text += QStringLiteral("      ") + harmless(project.source.address) + QLatin1Char('\n');
    }
    return text;
}

QString countsInWords(const query::StatusCounts& counts, const base::Texts& texts)
{
    QStringList parts;
    for (const auto status : domain::kAllStatuses) {
        if (counts.of(status) > 0)
            parts.append(label(status, texts) + QStringLiteral(": ") + texts.number(counts.of(status)));
    }
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(", "));
}

} // namespace

QString municipalityGapsText(const analysis::PeerComparison& comparison, const base::Texts& texts)
{
    const auto& landscape = *comparison.snapshot->landscape;
    const auto& own = landscape.catalog().municipalities[static_cast<size_t>(comparison.set.subject)];
    QString text = head(*comparison.snapshot, texts) + line(sentence(comparison.set, landscape.catalog(), texts)) +
                   QLatin1Char('\n') +
                   line(fillPlaceholders(texts.translate("CliGaps", "In operation with peers, and not found with %1:"),
                                         {own.officialName})) +
                   line(analysis::meaningOfWhiteSpot(landscape, texts)) + QLatin1Char('\n');
    const auto spots = analysis::whiteSpots(comparison);
    if (spots.empty())
        text += line(texts.translate("CliGaps", "None. Another set may show more: see --by."));
    for (const auto& spot : spots) {
        const int peers = spot.peers;
        text += line(landscape.itemLabel(Dimension::UseCase, spot.useCase, texts) + QStringLiteral(" – ") +
                         fillPlaceholders(texts.translate("CliGaps",
                                                          "in operation with %n peer(s), of which %1 stated within "
                                                          "two years",
                                                          nullptr, peers),
                                          {texts.number(spot.recentPeers)}),
                     QStringLiteral("  ")) +
                contactLines(landscape, spot.contacts, texts);
    }
    return text;
}

QString countryGapsText(const query::Snapshot& snapshot, const base::Texts& texts)
{
    const auto& landscape = *snapshot.landscape;
    QString text = head(snapshot, texts) + line(analysis::meaningOfWhiteSpot(landscape, texts)) + QLatin1Char('\n') +
                   line(texts.translate("CliGaps", "Use cases with more pilots than projects in operation:"));
    const auto useCases = analysis::untakenUseCases(snapshot);
    if (useCases.empty())
        text += QStringLiteral("  –\n");
    for (const auto& untaken : useCases)
        text += line(landscape.itemLabel(Dimension::UseCase, untaken.useCase, texts) + QStringLiteral(" – ") +
                         countsInWords(untaken.counts, texts),
                     QStringLiteral("  ")) +
                contactLines(landscape, untaken.contacts, texts);
    text += QLatin1Char('\n') + line(texts.translate("CliGaps", "Domains with fewer than five projects in operation:"));
    for (const auto& thin : analysis::thinDomains(snapshot))
        text += line(landscape.itemLabel(Dimension::Domain, thin.domain, texts) + QStringLiteral(" – ") +
                         countsInWords(thin.counts, texts),
                     QStringLiteral("  "));
    return text;
}

} // namespace landkort::cli
