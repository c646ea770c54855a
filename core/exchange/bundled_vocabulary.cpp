// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundled_data.h"
#include "core/exchange/bundled_table.h"
#include "core/exchange/register_words.h"

namespace landkort::exchange {

namespace {

base::Result<std::vector<domain::DomainEntry>> readDomains(const QString& folder)
{
    using Origin = domain::DomainEntry::Origin;
    static const QHash<QString, Origin> origins = {{QStringLiteral("slide"), Origin::Slide},
                                                   {QStringLiteral("press"), Origin::Press},
                                                   {QStringLiteral("ours"), Origin::Ours}};
    auto opened = BundledTable::open(
        folder, QStringLiteral("domains.tsv"),
        {QStringLiteral("key"), QStringLiteral("danish"), QStringLiteral("english"), QStringLiteral("origin")});
    if (!opened)
        return opened.error();
    BundledTable table = std::move(opened).value();
    std::vector<domain::DomainEntry> domains;
    for (int row = 0; row < table.rowCount(); ++row) {
        domain::DomainEntry entry;
        entry.key = table.unique(row, "key");
        entry.danish = table.unique(row, "danish");
        entry.english = table.required(row, "english");
        entry.origin = table.requiredOneOf(row, "origin", origins);
        domains.push_back(entry);
    }
    if (table.error())
        return *table.error();
    return domains;
}

base::Result<std::vector<domain::UseCaseEntry>> readUseCases(const QString& folder)
{
    auto opened =
        BundledTable::open(folder, QStringLiteral("use_cases.tsv"),
                           {QStringLiteral("use_case"), QStringLiteral("target"), QStringLiteral("task"),
                            QStringLiteral("kl_heading"), QStringLiteral("task_basis"), QStringLiteral("slide_order"),
                            QStringLiteral("key"), QStringLiteral("label_en")});
    if (!opened)
        return opened.error();
    BundledTable table = std::move(opened).value();
    std::vector<domain::UseCaseEntry> useCases;
    for (int row = 0; row < table.rowCount(); ++row) {
        domain::UseCaseEntry entry;
        entry.key = table.unique(row, "key");
        entry.danish = table.unique(row, "use_case");
        entry.english = table.required(row, "label_en");
        entry.target = table.oneOf(row, "target", targetWords());
        entry.task = table.oneOf(row, "task", taskWords());
        entry.taskBasis = table.text(row, "task_basis");
        entry.klHeading = table.yesOrNo(row, "kl_heading");
        entry.slideOrder = table.number(row, "slide_order");
        if (entry.klHeading != entry.slideOrder.has_value())
            table.failInvalid(row, "slide_order", table.text(row, "slide_order"));
        useCases.push_back(entry);
    }
    if (table.error())
        return *table.error();
    return useCases;
}

} // namespace

base::Result<domain::Vocabulary> readBundledVocabulary(const QString& folder)
{
    auto domains = readDomains(folder);
    if (!domains)
        return domains.error();
    auto useCases = readUseCases(folder);
    if (!useCases)
        return useCases.error();
    return domain::Vocabulary{std::move(domains).value(), std::move(useCases).value()};
}

} // namespace landkort::exchange
