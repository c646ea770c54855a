// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head/edition_words.h"

namespace landkort::app {

using base::fillPlaceholders;
using domain::EditionKind;

QString editionSubtitle(const domain::Edition& edition, const base::Texts& texts)
{
    const QString date = texts.date(edition.asOf);
    if (edition.kind == EditionKind::PublishedTotals) {
        const bool secondHand = edition.published && edition.published->quality == domain::TotalsQuality::SecondHand;
        const QString pattern = secondHand ? texts.translate("EditionWords", "%1 as of %2 – totals only, second-hand")
                                           : texts.translate("EditionWords", "%1 as of %2 – totals only");
        return fillPlaceholders(pattern, {edition.name, date});
    }
    if (edition.coverage == domain::Coverage::Complete)
        return fillPlaceholders(texts.translate("EditionWords", "%1 as of %2"), {edition.name, date});
    if (edition.bundled) {
        return fillPlaceholders(
            texts.translate("EditionWords", "Publicly documented AI projects as of %1 – not KL's list"), {date});
    }
    return fillPlaceholders(texts.translate("EditionWords", "%1 as of %2 – documented examples"), {edition.name, date});
}

QString publishedHeading(const domain::Edition& edition, const base::Texts& texts)
{
    return fillPlaceholders(texts.translate("EditionWords", "KL's AI map of the municipalities, %1:"),
                            {texts.date(edition.asOf)});
}

QString publishedFigures(const domain::PublishedTotals& totals, const base::Texts& texts)
{
    QStringList parts;
    if (totals.projects)
        parts.append(texts.translate("EditionWords", "%n AI project(s)", nullptr, *totals.projects));
    if (totals.municipalities)
        parts.append(texts.translate("EditionWords", "%n municipality(s)", nullptr, *totals.municipalities));
    if (totals.inOperation)
        parts.append(texts.translate("EditionWords", "%n project(s) in operation", nullptr, *totals.inOperation));
    return parts.join(QStringLiteral(" · ")) + QLatin1Char('.');
}

const domain::Edition* quotedTotals(const std::vector<domain::Edition>& editions)
{
    const domain::Edition* newest = nullptr;
    for (const auto& edition : editions) {
        if (edition.kind != EditionKind::PublishedTotals || !edition.published || !edition.asOf ||
            edition.published->quality != domain::TotalsQuality::FirstHand)
            continue;
        if (!newest || newest->asOf->lastDay() < edition.asOf->lastDay())
            newest = &edition;
    }
    return newest;
}

} // namespace landkort::app
