// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/peer_words.h"

#include <algorithm>

namespace landkort::app {

using analysis::PeerRule;
using base::fillPlaceholders;
using domain::Status;

QString peerStatusWords(Status status, bool documented, const base::Texts& texts)
{
    if (status == Status::InOperation && documented)
        return texts.translate("Compare", "stated in operation");
    return label(status, texts);
}

QString noneWords(bool documented, const base::Texts& texts)
{
    return documented ? texts.translate("Compare", "none documented") : texts.translate("Compare", "none");
}

QString cellWords(const analysis::PeerCell& cell, bool documented, const base::Texts& texts)
{
    if (cell.isEmpty())
        return noneWords(documented, texts);
    QStringList parts = {peerStatusWords(cell.strongest, documented, texts)};
    if (cell.projects > 1)
        parts.append(texts.translate("Compare", "%n project(s)", nullptr, cell.projects));
    if (cell.strongest != Status::Unknown)
        parts.append(cell.recent ? texts.translate("Compare", "stated within two years")
                                 : texts.translate("Compare", "stated more than two years ago or without a date"));
    return parts.join(QStringLiteral(" · "));
}

QString shortCellWords(const analysis::PeerCell& cell, bool documented, const base::Texts& texts)
{
    if (cell.isEmpty())
        return noneWords(documented, texts);
    QString words = peerStatusWords(cell.strongest, documented, texts);
    if (cell.projects > 1)
        words += QStringLiteral(" (%1)").arg(cell.projects);
    return cell.recent || cell.strongest == Status::Unknown
               ? words
               : words + QStringLiteral(" · ") + texts.translate("Compare", "older");
}

QString latestSourceWords(const analysis::PeerRow& row, bool documented, const base::Texts& texts)
{
    return row.counts.projects == 0 ? noneWords(documented, texts) : texts.date(row.latestSource);
}

namespace {

/// The others' newest sources: from the oldest to the newest, and how many have none.
struct Span {
    int oldest = -1;
    int newest = -1;
    int undated = 0;
    int without = 0;
};

Span spanOfOthers(const PeerPicture& picture)
{
    Span span;
    const auto& rows = picture.counts.rows;
    const auto day = [&](int row) { return rows[static_cast<size_t>(row)].latestSource->lastDay(); };
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        const auto& row = rows[static_cast<size_t>(i)];
        if (row.own)
            continue;
        if (row.counts.projects == 0) {
            ++span.without;
        } else if (!row.latestSource) {
            ++span.undated;
        } else {
            if (span.oldest < 0 || day(i) < day(span.oldest))
                span.oldest = i;
            if (span.newest < 0 || day(i) > day(span.newest))
                span.newest = i;
        }
    }
    return span;
}

QString othersWords(const PeerPicture& picture, const Span& span, const base::Texts& texts)
{
    const auto date = [&](int row) { return texts.date(picture.row(row).latestSource); };
    if (span.oldest == span.newest || picture.row(span.oldest).latestSource == picture.row(span.newest).latestSource)
        return fillPlaceholders(texts.translate("Compare", "the others %1"), {date(span.newest)});
    return fillPlaceholders(texts.translate("Compare", "the others from %1 (%2) to %3 (%4)"),
                            {date(span.oldest), picture.municipality(span.oldest).name, date(span.newest),
                             picture.municipality(span.newest).name});
}

} // namespace

QString latestSourceSentence(const PeerPicture& picture, const base::Texts& texts)
{
    const auto& own = picture.counts.ownRow();
    const auto& name = picture.landscape().catalog().municipalities[static_cast<size_t>(own.municipality)].name;
    QStringList parts = {name + QLatin1Char(' ') + latestSourceWords(own, picture.documented, texts)};
    const Span span = spanOfOthers(picture);
    if (span.newest >= 0)
        parts.append(othersWords(picture, span, texts));
    if (span.undated > 0)
        parts.append(texts.translate("Compare", "%n without a date", nullptr, span.undated));
    if (span.without > 0)
        parts.append(picture.documented
                         ? texts.translate("Compare", "%n without documented projects", nullptr, span.without)
                         : texts.translate("Compare", "%n without projects", nullptr, span.without));
    return fillPlaceholders(texts.translate("Compare", "Newest source: %1."), {parts.join(QStringLiteral("; "))});
}

QString populationNote(const PeerPicture& picture, const base::Texts& texts)
{
    const QDate first = picture.municipality(0).populationDate;
    for (int row = 1; row < static_cast<int>(picture.counts.rows.size()); ++row) {
        if (picture.municipality(row).populationDate != first)
            return texts.translate("Compare", "Inhabitants");
    }
    return fillPlaceholders(texts.translate("Compare", "Inhabitants on %1"), {texts.date(first)});
}

QString rowTip(const PeerPicture& picture, int index, const base::Texts& texts)
{
    const auto& row = picture.row(index);
    QStringList lines = {picture.municipality(index).name};
    for (const auto status : domain::kAllStatuses) {
        const int count = row.counts.of(status);
        if (count == 0)
            continue;
        QString line = texts.number(count) + QLatin1Char(' ') + peerStatusWords(status, picture.documented, texts);
        if (status != Status::Unknown)
            line += QStringLiteral(", ") +
                    fillPlaceholders(texts.translate("Compare", "of which %1 stated within two years"),
                                     {texts.number(row.counts.recentOf(status))});
        lines.append(line);
    }
    lines.append(fillPlaceholders(texts.translate("Compare", "Newest source: %1"),
                                  {latestSourceWords(row, picture.documented, texts)}));
    return lines.join(QLatin1Char('\n'));
}

} // namespace landkort::app
