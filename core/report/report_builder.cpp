// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_builder.h"

#include "core/report/changes_sections.h"
#include "core/report/report_appendix.h"
#include "core/report/report_parts.h"
#include "core/report/report_sections.h"
#include "core/report/report_sentences.h"

#include <QTimeZone>

namespace landkort::report {

namespace {

using base::fillPlaceholders;
using query::Dimension;

QString titleOf(const ReportInput& input, const base::Texts& texts)
{
    const query::Landscape& landscape = *input.snapshot.landscape;
    if (!landscape.isRegister())
        return landscape.edition().name;
    if (input.kind == ReportTemplate::Changes && input.subject >= 0)
        return fillPlaceholders(texts.translate("Report", "Changes in AI projects: %1"),
                                {landscape.catalog().municipalities[static_cast<size_t>(input.subject)].officialName});
    if (input.kind == ReportTemplate::Changes)
        return texts.translate("Report", "Changes in the municipalities' AI projects");
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
    QStringList heading = {label(input.kind, texts)};
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

std::vector<Block> opening(const ReportParts& parts)
{
    if (parts.input().kind == ReportTemplate::Changes && parts.input().changes)
        return changesOpening(parts);
    return {parts.landscape().isRegister() ? parts.overview() : parts.publishedOverview()};
}

QString subtitleOf(const ReportInput& input, const base::Texts& texts)
{
    QString subtitle = editionSentence(*input.snapshot.landscape, texts);
    if (input.kind == ReportTemplate::Changes && input.changes) {
        const domain::Edition& earlier = input.changes->earlier->landscape->edition();
        subtitle += QLatin1Char(' ') + fillPlaceholders(texts.translate("Report", "Compared with %1 as of %2."),
                                                        {texts.quoted(earlier.name), texts.date(earlier.asOf)});
    }
    return subtitle;
}

/// The sections and the user's own texts, in the order of the outline.
std::vector<Block> middle(const ReportParts& parts)
{
    const ReportInput& input = parts.input();
    std::vector<Block> blocks;
    for (const auto& item : fittedOutline(input.outline.value_or(usualOutline(input.kind)), input.kind)) {
        if (!item.included)
            continue;
        const auto* own = std::get_if<OwnText>(&item.content);
        for (auto& block : own ? ownBlocks(*own) : makeSection(parts, std::get<Section>(item.content)))
            blocks.push_back(std::move(block));
    }
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
    document.subtitle = subtitleOf(input, texts);
    document.runningHeader = document.title;
    document.footer = texts.translate("Report", "AI-landkort · method, reservations and sources at the end");
    document.pageLabel = texts.translate("Report", "Page %1 of %2");
    document.date =
        QDateTime(edition.asOf ? edition.asOf->lastDay() : QDate(2000, 1, 1), QTime(0, 0), QTimeZone::utc());
    document.uncoveredTitle = texts.translate("Report", "Characters that could not be shown");
    document.uncoveredText =
        texts.translate("Report", "These characters of the data have no glyph in the report's font "
                                  "or are invisible; where they stand, their number is printed.");
    const auto append = [&](std::vector<Block> blocks) {
        for (auto& block : blocks)
            document.blocks.push_back(std::move(block));
    };
    append(opening(parts));
    document.blocks.push_back(Contents{texts.translate("Report", "Contents")});
    append(middle(parts));
    append(makeAppendix(input, texts));
    return document;
}

} // namespace landkort::report
