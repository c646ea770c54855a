// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/peer_set.h"

namespace landkort::analysis {

namespace {

using base::fillPlaceholders;

QString bySize(const PeerSet& set, const domain::Municipality& own, const base::Texts& texts, int n)
{
    return fillPlaceholders(texts.translate("Peers",
                                            "%n municipality(ies) with %1 to %2 inhabitants: within %3 % of the "
                                            "population of %4, %5 on %6.",
                                            nullptr, n),
                            {texts.number(set.fewestInhabitants), texts.number(set.mostInhabitants),
                             QString::number(kSizePercent), own.officialName, texts.number(own.population),
                             texts.date(own.populationDate)});
}

QString byRegion(const PeerSet& set, const base::Texts& texts, int n)
{
    if (set.later)
        return fillPlaceholders(texts.translate("Peers",
                                                "%n municipality(ies) in Region %1, as the regions are on the "
                                                "edition's date; from %2 on it is part of Region %3.",
                                                nullptr, n),
                                {set.regionName, texts.date(set.later->validFrom), set.later->successorName});
    return fillPlaceholders(
        texts.translate("Peers", "%n municipality(ies) in Region %1, as the regions are on the edition's date.",
                        nullptr, n),
        {set.regionName});
}

QString byNeighbours(const PeerSet& set, const domain::Municipality& own, const base::Texts& texts, int n)
{
    QStringList names;
    for (const auto& crossing : set.crossings)
        names.append(crossing.name);
    if (names.isEmpty())
        return fillPlaceholders(
            texts.translate("Peers", "%n municipality(ies): %1 and those that share a border with it.", nullptr, n),
            {own.officialName});
    if (!set.landNeighbours)
        return fillPlaceholders(texts.translate("Peers",
                                                "%n municipality(ies): %1, which has no land border with others, and "
                                                "those with a bridge or a ferry to it (%2).",
                                                nullptr, n),
                                {own.officialName, texts.list(names)});
    return fillPlaceholders(texts.translate("Peers",
                                            "%n municipality(ies): %1 and those that share a border with it or have a "
                                            "bridge or a ferry to it (%2).",
                                            nullptr, n),
                            {own.officialName, texts.list(names)});
}

QString byList(const PeerSet& set, const domain::Municipality& own, const base::Texts& texts, int n)
{
    if (set.subjectAdded)
        return fillPlaceholders(texts.translate("Peers",
                                                "%n municipality(ies): those of your list %1, and %2, which the list "
                                                "does not name.",
                                                nullptr, n),
                                {texts.quoted(set.listName), own.officialName});
    return fillPlaceholders(texts.translate("Peers", "%n municipality(ies): those of your list %1.", nullptr, n),
                            {texts.quoted(set.listName)});
}

} // namespace

QString sentence(const PeerSet& set, const domain::MunicipalityCatalog& catalog, const base::Texts& texts)
{
    const auto& own = catalog.municipalities[static_cast<size_t>(set.subject)];
    const int n = static_cast<int>(set.members.size());
    switch (set.rule) {
    case PeerRule::Size:
        return bySize(set, own, texts, n);
    case PeerRule::Group: {
        const int group = catalog.groupIndexOf(own.groupKey);
        const QString name = group < 0 ? own.groupKey : label(catalog.groups[static_cast<size_t>(group)], texts);
        return fillPlaceholders(
            texts.translate("Peers", "%n municipality(ies) in the group %1 (Danmarks Statistik's groups of 2018).",
                            nullptr, n),
            {texts.quoted(name)});
    }
    case PeerRule::Region:
        return byRegion(set, texts, n);
    case PeerRule::Neighbours:
        return byNeighbours(set, own, texts, n);
    case PeerRule::All:
        return texts.translate("Peers", "All %n municipality(ies).", nullptr, n);
    case PeerRule::List:
        return byList(set, own, texts, n);
    case PeerRule::Chosen:
        return texts.translate("Peers", "%n municipality(ies), chosen one by one.", nullptr, n);
    }
    return {};
}

} // namespace landkort::analysis
