// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundled_data.h"
#include "core/exchange/bundled_table.h"

#include <algorithm>

namespace landkort::exchange {

namespace {

base::Result<std::vector<EditionContent>> readHeadlines(const QString& folder)
{
    static const QHash<QString, domain::TotalsQuality> qualities = {
        {QStringLiteral("first-hand"), domain::TotalsQuality::FirstHand},
        {QStringLiteral("second-hand"), domain::TotalsQuality::SecondHand}};
    auto opened =
        BundledTable::open(folder, QStringLiteral("kl_headlines.tsv"),
                           {QStringLiteral("as_of"), QStringLiteral("projects"), QStringLiteral("municipalities"),
                            QStringLiteral("in_operation"), QStringLiteral("domains"), QStringLiteral("source"),
                            QStringLiteral("source_note"), QStringLiteral("quality"), QStringLiteral("name"),
                            QStringLiteral("publisher")});
    if (!opened)
        return opened.error();
    BundledTable table = std::move(opened).value();
    std::vector<EditionContent> editions;
    for (int row = 0; row < table.rowCount(); ++row) {
        domain::PublishedTotals totals;
        totals.projects = table.number(row, "projects");
        totals.municipalities = table.number(row, "municipalities");
        totals.inOperation = table.number(row, "in_operation");
        totals.domains = table.number(row, "domains");
        totals.source = table.required(row, "source");
        totals.sourceNote = table.text(row, "source_note");
        totals.quality = table.requiredOneOf(row, "quality", qualities);
        EditionContent content;
        content.edition.kind = domain::EditionKind::PublishedTotals;
        content.edition.name = table.unique(row, "name");
        table.unique(row, "as_of");
        content.edition.asOf = table.date(row, "as_of");
        content.edition.publisher = table.required(row, "publisher");
        content.edition.bundled = true;
        content.edition.published = totals;
        editions.push_back(content);
    }
    if (table.error())
        return *table.error();
    return editions;
}

/// Fills what the slide of each date shows of its lists.
base::Result<void> readVisible(const QString& folder, const domain::MunicipalityCatalog& catalog,
                               const domain::Vocabulary& vocabulary, std::vector<EditionContent>& editions)
{
    auto opened = BundledTable::open(folder, QStringLiteral("kl_visible.tsv"),
                                     {QStringLiteral("as_of"), QStringLiteral("kind"), QStringLiteral("key")});
    if (!opened)
        return opened.error();
    BundledTable table = std::move(opened).value();
    for (int row = 0; row < table.rowCount(); ++row) {
        const QString& key = table.required(row, "key");
        const QString& kind = table.text(row, "kind");
        const auto date = table.date(row, "as_of");
        const auto edition = std::find_if(editions.begin(), editions.end(),
                                          [&](const EditionContent& e) { return e.edition.asOf == date; });
        if (edition == editions.end()) {
            table.failInvalid(row, "as_of", table.text(row, "as_of"));
        } else if (kind == QLatin1String("municipality")) {
            if (catalog.indexOf(domain::MunicipalityCode(key)) < 0)
                table.failInvalid(row, "key", key);
            edition->edition.published->visibleMunicipalities.emplace_back(key);
        } else if (kind == QLatin1String("domain")) {
            if (const auto* entry = vocabulary.domain(key))
                edition->vocabulary.domains.push_back(*entry);
            else
                table.failInvalid(row, "key", key);
            edition->edition.published->visibleDomains.append(key);
        } else {
            table.failInvalid(row, "kind", kind);
        }
    }
    if (table.error())
        return *table.error();
    return {};
}

} // namespace

base::Result<std::vector<EditionContent>> readBundledTotals(const QString& folder,
                                                            const domain::MunicipalityCatalog& catalog,
                                                            const domain::Vocabulary& vocabulary)
{
    auto editions = readHeadlines(folder);
    if (!editions)
        return editions;
    const auto visible = readVisible(folder, catalog, vocabulary, editions.value());
    if (!visible)
        return visible.error();
    for (auto& content : editions.value()) {
        if (content.edition.published->visibleDomains.isEmpty())
            continue; // not the slide: its headings are not known to belong here
        for (const auto& useCase : vocabulary.useCases) {
            if (useCase.klHeading)
                content.vocabulary.useCases.push_back(useCase);
        }
    }
    return editions;
}

} // namespace landkort::exchange
