// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_builder.h"

#include "core/report/annex_sections.h"
#include "core/report/bar_figure.h"
#include "core/report/report_appendix.h"
#include "core/report/report_parts.h"
#include "core/report/report_sentences.h"

#include <QTimeZone>

namespace landkort::report {

namespace {

using base::fillPlaceholders;
using query::Dimension;

constexpr double kTextColumn = 499;

QString titleOf(const ReportInput& input, const base::Texts& texts)
{
    const query::Landscape& landscape = *input.snapshot.landscape;
    if (!landscape.isRegister())
        return landscape.edition().name;
    if (input.subject >= 0)
        return fillPlaceholders(texts.translate("Report", "Artificial intelligence in %1"),
                                {landscape.catalog().municipalities[static_cast<size_t>(input.subject)].officialName});
    if (input.kind == ReportTemplate::Domain) {
        const auto& chosen = input.snapshot.filter.keys(Dimension::Domain);
        const int item = chosen.size() == 1 ? landscape.itemOf(Dimension::Domain, *chosen.begin()) : -1;
        if (item >= 0)
            return fillPlaceholders(texts.translate("Report", "Artificial intelligence: %1"),
                                    {landscape.itemLabel(Dimension::Domain, item, texts)});
    }
    return texts.translate("Report", "The municipalities' AI projects");
}

QStringList headingOf(const ReportInput& input, const base::Texts& texts)
{
    QStringList heading = {input.kind == ReportTemplate::Annex    ? texts.translate("Report", "Annex for a committee")
                           : input.kind == ReportTemplate::Domain ? texts.translate("Report", "Professional domain")
                                                                  : texts.translate("Report", "National overview")};
    if (!input.fields.committee.isEmpty())
        heading.append(input.fields.committee);
    const auto field = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            heading.append(fillPlaceholders(label, {value}));
    };
    field(texts.translate("Report", "Meeting %1"), input.fields.meetingDate);
    field(texts.translate("Report", "Case no. %1"), input.fields.caseNumber);
    field(QStringLiteral("%1"), input.fields.author);
    return heading;
}

std::vector<Block> landscapeSections(const ReportParts& parts)
{
    const base::Texts& texts = parts.texts();
    std::vector<Block> blocks;
    if (parts.snapshot().isEmpty())
        return blocks;
    if (parts.input().kind != ReportTemplate::Domain) {
        blocks.push_back(Heading{2, texts.translate("Report", "In operation and pilot by professional domain")});
        blocks.push_back(FigureBlock{makeStatusBars(parts.snapshot(), Dimension::Domain, texts, kTextColumn), {}});
    }
    blocks.push_back(Heading{2, texts.translate("Report", "Use cases")});
    blocks.push_back(parts.useCases());
    blocks.push_back(Heading{2, texts.translate("Report", "The projects")});
    for (auto& block : parts.projectsByStatus(3))
        blocks.push_back(std::move(block));
    return blocks;
}

} // namespace

ReportDocument buildReport(const ReportInput& input, const base::Texts& texts)
{
    const query::Landscape& landscape = *input.snapshot.landscape;
    const domain::Edition& edition = landscape.edition();
    const ReportParts parts(input, texts);
    ReportDocument document;
    document.language = texts.language();
    document.heading = headingOf(input, texts);
    document.classification = input.fields.classification;
    document.title = titleOf(input, texts);
    document.subtitle = editionSentence(landscape, texts);
    document.runningHeader = document.title;
    document.footer = texts.translate("Report", "AI-landkort · method, reservations and sources at the end");
    document.pageLabel = texts.translate("Report", "Page %1 of %2");
    document.date =
        QDateTime(edition.asOf ? edition.asOf->lastDay() : QDate(2000, 1, 1), QTime(0, 0), QTimeZone::utc());
    document.uncoveredTitle = texts.translate("Report", "Characters that could not be shown");
    document.uncoveredText =
        texts.translate("Report", "These characters of the data have no glyph in the report's font "
                                  "or are invisible; where they stand, their number is printed.");
    document.blocks.push_back(landscape.isRegister() ? parts.overview() : parts.publishedOverview());
    const auto append = [&](std::vector<Block> blocks) {
        for (auto& block : blocks)
            document.blocks.push_back(std::move(block));
    };
    if (landscape.isRegister())
        append(input.kind == ReportTemplate::Annex && input.subject >= 0 ? annexSections(parts)
                                                                         : landscapeSections(parts));
    append(makeAppendix(input, texts));
    return document;
}

} // namespace landkort::report
