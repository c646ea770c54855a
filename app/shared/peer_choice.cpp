// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/peer_choice.h"

#include "core/exchange/table_reader.h"
#include "core/workflow/municipality_list.h"

#include <algorithm>
#include <array>

namespace landkort::app {

using analysis::PeerRule;
using domain::MunicipalityCode;

static constexpr std::array kRules = {PeerRule::Size, PeerRule::Group, PeerRule::Region, PeerRule::Neighbours,
                                      PeerRule::All,  PeerRule::List,  PeerRule::Chosen};

static QString joined(const std::vector<MunicipalityCode>& codes)
{
    QStringList texts;
    for (const auto& code : codes)
        texts.append(code.text());
    return texts.join(QLatin1Char(' '));
}

static std::vector<MunicipalityCode> codesFrom(const QString& text, const domain::MunicipalityCatalog& catalog)
{
    std::vector<MunicipalityCode> codes;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const MunicipalityCode code(word);
        if (catalog.indexOf(code) >= 0)
            codes.push_back(code);
    }
    return codes;
}

QStringList PeerChoice::toWords() const
{
    return {subject.text(), key(rule), joined(beside), listName, joined(listed)};
}

PeerChoice PeerChoice::fromWords(const QStringList& words, const domain::MunicipalityCatalog& catalog)
{
    PeerChoice choice;
    const auto subject = codesFrom(words.value(0), catalog);
    if (!subject.empty())
        choice.subject = subject.front();
    const auto rule = std::find_if(kRules.begin(), kRules.end(), [&](PeerRule r) { return key(r) == words.value(1); });
    choice.rule = rule == kRules.end() ? PeerRule::Size : *rule;
    choice.beside = codesFrom(words.value(2), catalog);
    choice.beside.resize(std::min<size_t>(choice.beside.size(), analysis::kMostChosen - 1));
    choice.listName = words.value(3);
    choice.listed = codesFrom(words.value(4), catalog);
    if (choice.rule == PeerRule::List && choice.listed.empty())
        choice.rule = PeerRule::Size;
    return choice;
}

static QStringList textsOf(const std::vector<MunicipalityCode>& codes)
{
    return joined(codes).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

domain::SavedPeers toSaved(const PeerChoice& choice)
{
    return {choice.subject.text(), key(choice.rule), textsOf(choice.beside), choice.listName, textsOf(choice.listed)};
}

PeerChoice choiceFrom(const domain::SavedPeers& saved, const domain::MunicipalityCatalog& catalog)
{
    return PeerChoice::fromWords({saved.municipality, saved.rule, saved.beside.join(QLatin1Char(' ')), saved.listName,
                                  saved.listed.join(QLatin1Char(' '))},
                                 catalog);
}

void followPlaces(PeerChoice& choice, QString& followed, const std::set<QString>& municipalities,
                  const domain::MunicipalityCatalog& catalog)
{
    const QString one = municipalities.size() == 1 ? *municipalities.begin() : QString();
    if (!one.isEmpty() && catalog.indexOf(MunicipalityCode(one)) >= 0 && one != followed)
        choice.subject = MunicipalityCode(one);
    followed = one;
}

base::Result<PeerChoice> withListFile(PeerChoice choice, const QString& path,
                                      const domain::MunicipalityCatalog& catalog)
{
    const auto file = exchange::readTableFile(path);
    if (!file)
        return file.error();
    choice.listName = file.value().fileName;
    const auto listed =
        workflow::peersOfList(file.value().sheet, choice.listName, catalog, catalog.indexOf(choice.subject));
    if (!listed)
        return listed.error();
    choice.rule = PeerRule::List;
    choice.listed.clear();
    for (const int index : listed.value())
        choice.listed.push_back(catalog.municipalities[static_cast<size_t>(index)].code);
    return choice;
}

static std::vector<int> indexesOf(const std::vector<MunicipalityCode>& codes,
                                  const domain::MunicipalityCatalog& catalog)
{
    std::vector<int> indexes;
    for (const auto& code : codes) {
        const int index = catalog.indexOf(code);
        if (index >= 0)
            indexes.push_back(index);
    }
    return indexes;
}

base::Result<analysis::PeerSet> peerSetOf(const PeerChoice& choice, const query::Landscape& landscape,
                                          const PeerSourcesReader& sources)
{
    const auto& catalog = landscape.catalog();
    const int subject = catalog.indexOf(choice.subject);
    Q_ASSERT(subject >= 0);
    if (choice.rule == PeerRule::List)
        return analysis::listedPeers(subject, indexesOf(choice.listed, catalog), choice.listName);
    if (choice.rule == PeerRule::Chosen) {
        std::vector<int> chosen = {subject};
        for (const int index : indexesOf(choice.beside, catalog)) {
            if (std::find(chosen.begin(), chosen.end(), index) == chosen.end())
                chosen.push_back(index);
        }
        chosen.resize(std::min<size_t>(chosen.size(), analysis::kMostChosen));
        return analysis::chosenPeers(chosen);
    }
    workflow::PeerSources read;
    if (choice.rule == PeerRule::Region || choice.rule == PeerRule::Neighbours) {
        auto result = sources();
        if (!result)
            return result.error();
        read = std::move(result).value();
    }
    return workflow::peerSetFor({subject}, key(choice.rule), landscape, read);
}

UsualPeerSet peerSetOrUsual(PeerChoice& choice, const query::Landscape& landscape, const PeerSourcesReader& sources)
{
    auto set = peerSetOf(choice, landscape, sources);
    if (set)
        return {std::move(set).value(), {}};
    const base::Error fault = set.error();
    choice.rule = analysis::PeerRule::Size;
    set = peerSetOf(choice, landscape, sources);
    return {set ? std::optional(std::move(set).value()) : std::nullopt, fault};
}

} // namespace landkort::app
