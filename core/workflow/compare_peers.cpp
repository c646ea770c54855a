// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/compare_peers.h"

#include "core/exchange/bundled_comparison.h"
#include "core/exchange/table_reader.h"
#include "core/workflow/app_identity.h"
#include "core/workflow/municipality_list.h"
#include "core/workflow/nearest_name.h"

#include <QCoreApplication>

namespace landkort::workflow {

namespace {

const QString kList = QStringLiteral("list:");

const char* const kUnknownRule =
    QT_TRANSLATE_NOOP("Error", "--by takes size, group, region, neighbours, all or list:FILE, not “%1”.");
const char* const kRuleForOne =
    QT_TRANSLATE_NOOP("Error", "--by makes a set for one municipality; leave it out to put several side by side.");
const char* const kTooMany =
    QT_TRANSLATE_NOOP("Error", "At most %1 municipalities can be put side by side; use --by to compare with more.");
const char* const kTotalsOnly = QT_TRANSLATE_NOOP(
    "Error", "The edition %1 holds published totals only, not projects by municipality. Choose a register.");

base::Error wrong(const char* source, const QStringList& arguments)
{
    return {base::ErrorKind::InvalidInput, source, arguments, {}};
}

base::Result<analysis::PeerSet> setOfList(int subject, const QString& path, const domain::MunicipalityCatalog& catalog)
{
    const auto file = exchange::readTableFile(path);
    if (!file)
        return file.error();
    const QString& name = file.value().fileName;
    const auto listed = peersOfList(file.value().sheet, name, catalog, subject);
    if (!listed)
        return listed.error();
    return analysis::listedPeers(subject, listed.value(), name);
}

} // namespace

base::Result<PeerSources> readPeerSources(const LandscapeStore& store, const QString& dataFolder)
{
    const auto folder = dataFolder.isEmpty() ? findDataFolder() : base::Result<QString>(dataFolder);
    if (!folder)
        return folder.error();
    auto tables = exchange::readComparisonData(folder.value(), *store.catalog());
    if (!tables)
        return tables.error();
    const auto borders = store.borders();
    if (!borders)
        return borders.error();
    return PeerSources{geo::MunicipalityNeighbours(*borders.value(), tables.value().crossings),
                       std::move(tables.value().regionChanges)};
}

base::Result<analysis::PeerSet> peerSetFor(const std::vector<int>& municipalities, const QString& rule,
                                           const query::Landscape& landscape, const PeerSources& sources)
{
    const auto& catalog = landscape.catalog();
    const int subject = municipalities.front();
    if (municipalities.size() > 1) {
        if (!rule.isEmpty())
            return wrong(kRuleForOne, {});
        if (municipalities.size() > analysis::kMostChosen)
            return wrong(kTooMany, {QString::number(analysis::kMostChosen)});
        return analysis::chosenPeers(municipalities);
    }
    if (rule.isEmpty() || rule == key(analysis::PeerRule::Size))
        return analysis::peersBySize(catalog, subject);
    if (rule == key(analysis::PeerRule::Group))
        return analysis::peersByGroup(catalog, subject);
    if (rule == key(analysis::PeerRule::Region)) {
        const auto& asOf = landscape.edition().asOf;
        return analysis::peersByRegion(catalog, subject, sources.regionChanges, asOf ? asOf->lastDay() : QDate());
    }
    if (rule == key(analysis::PeerRule::Neighbours))
        return analysis::peersByNeighbours(catalog, subject, sources.neighbours);
    if (rule == key(analysis::PeerRule::All))
        return analysis::allPeers(catalog, subject);
    if (rule.startsWith(kList))
        return setOfList(subject, rule.mid(kList.size()), catalog);
    return wrong(kUnknownRule, {rule});
}

base::Result<void> checkComparable(const domain::Edition& edition)
{
    if (edition.kind != domain::EditionKind::Register)
        return wrong(kTotalsOnly, {edition.name});
    return {};
}

} // namespace landkort::workflow
