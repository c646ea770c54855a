// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/peers_output.h"

#include "app/cli/summary_text.h"
#include "app/cli/text_table.h"
#include "core/query/filter_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::cli {

namespace {

using analysis::PeerComparison;
using analysis::PeerMeasure;
using base::fillPlaceholders;
using domain::Status;
using query::Dimension;

constexpr int kWidth = 100;

QString line(const QString& text)
{
    return wrapped(QString(), text, kWidth) + QLatin1Char('\n');
}

/// Rule 8: in examples a zero is "none documented".
QString cell(int count, const base::Texts& texts)
{
    return count == 0 ? QStringLiteral("–") : texts.number(count);
}

const domain::Municipality& municipalityOf(const PeerComparison& comparison, size_t row)
{
    return comparison.snapshot->landscape->catalog()
        .municipalities[static_cast<size_t>(comparison.rows[row].municipality)];
}

QString countTable(const PeerComparison& comparison, const base::Texts& texts)
{
    const auto measured =
        comparison.statistics ? comparison.statistics->of(PeerMeasure::ProjectsPerHundredThousand) : std::nullopt;
    TextTable table;
    QStringList heading = {texts.translate("CliPeers", "Municipality"), texts.translate("CliPeers", "Inhabitants"),
                           texts.translate("CliPeers", "Projects"),     texts.translate("CliPeers", "In operation"),
                           texts.translate("CliPeers", "Pilot"),        texts.translate("CliPeers", "Planned"),
                           texts.translate("CliPeers", "Ended"),        texts.translate("CliPeers", "Not stated"),
                           texts.translate("CliPeers", "Newest source")};
    if (measured)
        heading << texts.translate("CliPeers", "Per 100,000") << texts.translate("CliPeers", "Rank");
    table.addRow(heading);
    table.addRule();
    for (size_t i = 0; i < comparison.rows.size(); ++i) {
        const auto& row = comparison.rows[i];
        const auto& municipality = municipalityOf(comparison, i);
        QStringList cells = {(row.own ? QStringLiteral("> ") : QStringLiteral("  ")) + municipality.name,
                             texts.number(municipality.population), cell(row.counts.projects, texts)};
        for (const auto status : domain::kAllStatuses)
            cells.append(cell(row.counts.of(status), texts));
        cells.append(row.latestSource ? row.latestSource->toIso() : QStringLiteral("–"));
        if (measured)
            cells << texts.decimal(measured->values[i], 1) << texts.number(measured->ranks[i]);
        table.addRow(cells);
    }
    return table.toString();
}

QString medianLine(const PeerComparison& comparison, const base::Texts& texts)
{
    if (!comparison.statistics || !comparison.statistics->of(PeerMeasure::Projects))
        return {};
    const auto& spread = comparison.statistics->of(PeerMeasure::Projects)->spread;
    return line(fillPlaceholders(
        texts.translate("CliPeers", "Projects per municipality: median %1, half of them between %2 and %3. Rank 1 has "
                                    "most per 100,000 inhabitants; equals share a rank."),
        {texts.decimal(spread.median, 1), texts.decimal(spread.lowerQuartile, 1),
         texts.decimal(spread.upperQuartile, 1)}));
}

/// A use case and who has it, by strongest status: "i drift: Esbjerg, Vejle · pilotprojekt: Kolding".
QString useCaseLine(const PeerComparison& comparison, size_t useCase, const base::Texts& texts)
{
    QStringList parts;
    for (const auto status : domain::kAllStatuses) {
        QStringList names;
        for (size_t i = 0; i < comparison.rows.size(); ++i) {
            const auto& one = comparison.matrix[useCase][i];
            if (!one.isEmpty() && one.strongest == status)
                names.append(municipalityOf(comparison, i).name);
        }
        if (!names.isEmpty())
            parts.append(label(status, texts) + QStringLiteral(": ") + names.join(QStringLiteral(", ")));
    }
    const QString name =
        comparison.snapshot->landscape->itemLabel(Dimension::UseCase, comparison.useCases[useCase], texts);
    return wrapped(QStringLiteral("  ") + harmless(name) + QStringLiteral(" – "), parts.join(QStringLiteral(" · ")),
                   kWidth) +
           QLatin1Char('\n');
}

} // namespace

QString peersText(const PeerComparison& comparison, const base::Texts& texts)
{
    const auto& landscape = *comparison.snapshot->landscape;
    QString text = line(editionTitle(landscape, texts)) + line(sentence(comparison.set, landscape.catalog(), texts));
    const QString filter = query::filterInWords(comparison.snapshot->filter, landscape, texts);
    if (!filter.isEmpty())
        text += line(fillPlaceholders(texts.translate("CliPeers", "Filter: %1"), {filter}));
    text += QLatin1Char('\n') + countTable(comparison, texts) + QLatin1Char('\n');
    if (landscape.isDocumentedExamples())
        text += line(texts.translate("CliPeers", "– = none documented, or no date"));
    if (comparison.rows.size() == 1)
        text += line(texts.translate("CliPeers", "No other municipality is in the set. Another one may show more: see "
                                                 "--by."));
    text += medianLine(comparison, texts);
    const QString reason = whyNoStatistics(comparison, texts);
    if (!reason.isEmpty())
        text += line(reason);
    text += QLatin1Char('\n') +
            texts.translate("CliPeers", "Use cases, by the strongest status in each municipality:") + QLatin1Char('\n');
    if (comparison.useCases.empty())
        text += QStringLiteral("  –\n");
    for (size_t u = 0; u < comparison.useCases.size(); ++u)
        text += useCaseLine(comparison, u, texts);
    return text;
}

} // namespace landkort::cli
