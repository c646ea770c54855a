// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_appendix.h"

#include "core/query/filter_words.h"
#include "core/query/local_words.h"
#include "core/report/report_sentences.h"

#include <algorithm>

namespace landkort::report {

using base::fillPlaceholders;

static BulletList methodOf(const query::Snapshot& snapshot, const base::Texts& texts)
{
    BulletList list;
    if (const QString local = query::localSentence(snapshot.landscape->local(), texts); !local.isEmpty())
        list.items.append(local + QLatin1Char(' ') +
                          texts.translate("Report", "Where a project is corrected or added, the table says so."));
    if (snapshot.landscape->isDocumentedExamples())
        list.items.append(texts.translate("Report",
                                          "The register is examples that public sources document, each with its "
                                          "source. A municipality without a documented project may well "
                                          "have projects."));
    list.items << texts.translate("Report",
                                  "A project counts once in every total and once in each municipality, region "
                                  "and group it touches; so the parts can add up to more than the total.")
               << texts.translate("Report",
                                  "Status belongs to the place: in a municipality counts what a source states "
                                  "of that municipality. Where nothing is stated, it says »not stated«.")
               << texts.translate("Report",
                                  "A status is as old as its source. Older than two years or undated is shown "
                                  "paler and counted apart.")
               << texts.translate("Report", "Not stated is a class of its own: it is never counted as in operation and "
                                            "never as a pilot.");
    return list;
}

static QString totalsInWords(const domain::Edition& edition, const base::Texts& texts)
{
    const auto& p = *edition.published;
    const auto number = [&](const std::optional<int>& n) { return n ? texts.number(*n) : texts.notStated(); };
    QString text = fillPlaceholders(
        texts.translate("Report", "%1: AI projects: %2 · municipalities: %3 · projects in operation: %4."),
        {texts.date(edition.asOf), number(p.projects), number(p.municipalities), number(p.inOperation)});
    text += QLatin1Char(' ') + (p.quality == domain::TotalsQuality::FirstHand
                                    ? texts.translate("Report", "First-hand.")
                                    : texts.translate("Report", "Second-hand: told by another than the publisher."));
    return text;
}

static SourceList sourcesOf(const query::Snapshot& snapshot, const base::Texts& texts)
{
    SourceList list;
    for (const auto& match : snapshot.matching) {
        const domain::Project& project = snapshot.landscape->projects()[static_cast<size_t>(match.row)];
        const QString mark = query::localMark(*snapshot.landscape, match.row, texts);
        const QString source = project.source.title.isEmpty() ? mark : project.source.title;
        QString text = project.title + QStringLiteral(" — ") + source;
        // Within words of the register's language a date that reads alike in every language.
        if (const auto& date = project.source.date)
            text +=
                QStringLiteral(", ") + (texts.language() == base::Language::Danish ? texts.date(*date) : date->toIso());
        list.entries.push_back({text, project.source.address, true});
    }
    return list;
}

static BulletList definitions(const base::Texts& texts)
{
    return {
        {texts.translate("Report", "In operation: the solution is used in daily work, according to the source."),
         texts.translate("Report", "Pilot project: the solution is tried by some users or for a time."),
         texts.translate("Report", "Planned: decided or announced, not begun. Ended or abandoned: no longer used or "
                                   "tried."),
         texts.translate("Report", "Comparable municipalities: the same municipality group of Danmarks Statistik and "
                                   "a population within 20 %.")}};
}

static QString filterSentence(const query::Snapshot& snapshot, const base::Texts& texts)
{
    const QString words = query::filterInWords(snapshot.filter, *snapshot.landscape, texts);
    return words.isEmpty() ? texts.translate("Report", "No filter: all projects of the edition are counted.")
                           : fillPlaceholders(texts.translate("Report", "Filter: %1."), {words});
}

static void publishedTotals(std::vector<Block>& blocks, const ReportInput& input, const base::Texts& texts)
{
    if (input.publishedEditions.empty())
        return;
    blocks.push_back(Heading{3, texts.translate("Report", "KL's published totals")});
    blocks.push_back(Paragraph{texts.translate("Report", "KL's Kommunernes AI-landkort is another count: only totals "
                                                         "are published, and they cannot be compared with the "
                                                         "figures of this report."),
                               Paragraph::Style::Body});
    BulletList totals;
    for (const auto& edition : input.publishedEditions)
        totals.items.append(totalsInWords(edition, texts));
    blocks.push_back(std::move(totals));
}

std::vector<Block> makeAppendix(const ReportInput& input, const base::Texts& texts)
{
    std::vector<Block> blocks;
    blocks.push_back(Heading{2, texts.translate("Report", "Method, sources and licences")});
    blocks.push_back(Heading{3, texts.translate("Report", "How it was counted")});
    blocks.push_back(Paragraph{filterSentence(input.snapshot, texts), Paragraph::Style::Body});
    blocks.push_back(methodOf(input.snapshot, texts));
    if (input.changes)
        blocks.push_back(BulletList{
            {texts.translate("Report",
                             "A project is the same in both registers when its identifier is the same, else when "
                             "at least four fifths of the titles' words are shared and the municipalities do "
                             "not contradict it; where two are equally alike nothing is guessed."),
             texts.translate("Report", "Both registers are counted under the same filter.")}});
    blocks.push_back(Heading{3, texts.translate("Report", "Definitions")});
    blocks.push_back(definitions(texts));
    publishedTotals(blocks, input, texts);
    SourceList sources = sourcesOf(input.snapshot, texts);
    if (input.changes) {
        SourceList earlier = sourcesOf(*input.changes->earlier, texts);
        for (auto& entry : earlier.entries) {
            if (std::find(sources.entries.begin(), sources.entries.end(), entry) == sources.entries.end())
                sources.entries.push_back(std::move(entry));
        }
    }
    if (!sources.entries.empty()) {
        blocks.push_back(Heading{3, texts.translate("Report", "Sources")});
        blocks.push_back(std::move(sources));
    }
    if (!input.dataNote.isEmpty()) {
        blocks.push_back(Heading{3, texts.translate("Report", "Attached data")});
        blocks.push_back(Paragraph{input.dataNote, Paragraph::Style::Body});
    }
    blocks.push_back(Heading{3, texts.translate("Report", "Licences and attributions")});
    blocks.push_back(BulletList{
        {texts.translate("Report", "Municipalities, population and groups: Danmarks Statistik, www.dst.dk, CC BY 4.0."),
         borderAttribution(input.borders, texts),
         texts.translate("Report", "The borders are generalised: right for a national overview, never for legal or "
                                   "cadastral use.")}});
    return blocks;
}

} // namespace landkort::report
