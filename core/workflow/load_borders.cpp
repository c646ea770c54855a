// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/load_borders.h"

#include "core/exchange/border_matcher.h"
#include "core/exchange/geodata_file.h"
#include "core/exchange/reading/size_guard.h"
#include "core/geo/border_faults.h"
#include "core/geo/border_overlap.h"
#include "core/geo/border_simplifier.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::workflow {

namespace {

constexpr geo::BoundingBox kDenmark{7.5, 54.3, 15.7, 58.1}; ///< Blåvand to Christiansø, Gedser to Skagen, and some sea
constexpr double kLeastKept = 0.2;                          ///< of a municipality's area, or it is drawn somewhere else

base::Error refused(const char* source, const QStringList& arguments)
{
    return {base::ErrorKind::InvalidInput, source, arguments, {}};
}

QString namesOf(const std::vector<int>& indexes, const domain::MunicipalityCatalog& catalog)
{
    QStringList names;
    for (const int index : indexes)
        names.append(catalog.municipalities[static_cast<size_t>(index)].name);
    return names.join(QStringLiteral(", "));
}

bool isInDenmark(const std::vector<std::vector<geo::Polygon>>& outlines)
{
    return std::all_of(outlines.begin(), outlines.end(), [](const auto& parts) {
        return std::all_of(parts.begin(), parts.end(), [](const geo::Polygon& part) {
            return std::all_of(part.outer.begin(), part.outer.end(),
                               [](const auto& c) { return kDenmark.contains(c); });
        });
    });
}

/// Parts and points of all rings.
std::pair<int, int> sizeOf(const geo::Borders& borders)
{
    size_t parts = 0;
    size_t points = 0;
    for (const auto& border : borders.municipalities) {
        parts += border.parts.size();
        for (const auto& part : border.parts) {
            points += part.outer.size();
            for (const auto& hole : part.holes)
                points += hole.size();
        }
    }
    return {static_cast<int>(parts), static_cast<int>(points)};
}

base::Result<void> generalise(const std::vector<std::vector<geo::Polygon>>& outlines,
                              const domain::MunicipalityCatalog& catalog, BorderChange& change)
{
    geo::BorderMesh mesh = geo::makeBorderMesh(outlines);
    if (!mesh.doubled.empty())
        return refused(QT_TRANSLATE_NOOP("Error", "In %1 the area of a municipality stands twice: %2. Choose a file "
                                                  "with each area once; the borders were not changed."),
                       {change.borders.fileName, namesOf(mesh.doubled, catalog)});
    change.pointsInFile = geo::ringPointsOf(mesh);
    change.islandsLeftOut = geo::simplify(mesh, kMostBorderPoints).islandsLeftOut;
    auto simple = geo::outlinesOf(mesh);
    std::vector<int> unsound;
    for (size_t i = 0; i < simple.size(); ++i) {
        if (!geo::areSound(simple[i]))
            unsound.push_back(static_cast<int>(i));
        change.borders.municipalities.push_back({catalog.municipalities[i].code, std::move(simple[i])});
    }
    if (!unsound.empty())
        return refused(QT_TRANSLATE_NOOP("Error", "In %1 the outlines of %2 cross themselves in a way that cannot be "
                                                  "repaired. Choose another file; the borders were not changed."),
                       {change.borders.fileName, namesOf(unsound, catalog)});
    return {};
}

base::Result<void> compare(const geo::Borders& current, const domain::MunicipalityCatalog& catalog,
                           BorderChange& change)
{
    const auto overlaps = geo::compareBorders(current, change.borders);
    change.leastOverlap = 2; // more than any
    for (size_t i = 0; i < overlaps.size(); ++i) {
        const int index = catalog.indexOf(current.municipalities[i].code);
        const QString name = index < 0 ? QString() : catalog.municipalities[static_cast<size_t>(index)].name;
        if (overlaps[i].kept < kLeastKept)
            return refused(QT_TRANSLATE_NOOP("Error",
                                             "In %1, %2 lies somewhere else than it is. Check the codes in the "
                                             "file; the borders were not changed."),
                           {change.borders.fileName, name});
        change.overlap += overlaps[i].common / static_cast<double>(overlaps.size());
        if (overlaps[i].common < change.leastOverlap) {
            change.leastOverlap = overlaps[i].common;
            change.leastName = name;
        }
    }
    std::tie(change.partsNow, change.pointsNow) = sizeOf(current);
    std::tie(change.parts, change.points) = sizeOf(change.borders);
    return {};
}

} // namespace

base::Result<BorderChange> prepareBorders(const BorderRequest& request, const domain::MunicipalityCatalog& catalog,
                                          const geo::Borders& current, const base::Progress& progress)
{
    const auto fit = [&](const exchange::RawTable& layer) { return exchange::municipalitiesIn(layer, catalog); };
    auto read = exchange::readGeodataFile(request.file, fit, progress);
    if (!read)
        return read.error();
    auto& geodata = read.value().geodata;
    BorderChange change;
    change.borders.fileName = read.value().fileName;
    change.borders.attribution =
        request.attribution.simplified().isEmpty() ? read.value().fileName : request.attribution.simplified();
    change.origin = {read.value().sha256, request.loadedOn};
    change.format = geodata.format;
    change.layer = geodata.layer;
    change.referenceSystem = geodata.referenceSystem;
    change.referenceAssumed = geodata.referenceAssumed;
    change.repaired = geodata.repaired;
    const auto matched = exchange::matchOutlines(std::move(geodata), catalog);
    if (!matched)
        return matched.error();
    change.features = matched.value().features;
    change.leftOut = matched.value().leftOut;
    if (!isInDenmark(matched.value().outlines))
        return refused(QT_TRANSLATE_NOOP("Error", "The areas of %1 lie outside Denmark. Its reference system is "
                                                  "probably stated wrongly or not at all; save it with the right one."),
                       {change.borders.fileName});
    if (progress.cancelled())
        return exchange::cancelledReading();
    if (const auto done = generalise(matched.value().outlines, catalog, change); !done)
        return done.error();
    if (const auto done = compare(current, catalog, change); !done)
        return done.error();
    return change;
}

QStringList borderChangeLines(const BorderChange& change, const base::Texts& texts)
{
    const auto fill = [&](const char* source, const QStringList& arguments) {
        return base::fillPlaceholders(texts.translate("Borders", source), arguments);
    };
    const auto percent = [&](double share) { return texts.decimal(share * 100, 1); };
    QStringList lines = {
        fill(QT_TRANSLATE_NOOP("Borders", "File: %1 (%2, layer %3), %4"),
             {change.borders.fileName, change.format, change.layer, change.referenceSystem}),
        fill(QT_TRANSLATE_NOOP("Borders", "Municipalities: all 98, from areas in the file: %1; not used: %2"),
             {texts.number(change.features), texts.number(change.leftOut)}),
        fill(QT_TRANSLATE_NOOP("Borders", "Parts: %1 (now %2)"),
             {texts.number(change.parts), texts.number(change.partsNow)}),
        fill(QT_TRANSLATE_NOOP("Borders", "Points on the outlines: %1, of %2 in the file (now %3)"),
             {texts.number(change.points), texts.number(change.pointsInFile), texts.number(change.pointsNow)}),
        fill(QT_TRANSLATE_NOOP("Borders", "Agreement with the borders in use: %1 %; least: %2, %3 %"),
             {percent(change.overlap), change.leastName, percent(change.leastOverlap)}),
        fill(QT_TRANSLATE_NOOP("Borders", "Shown beside the map: %1"), {change.borders.attribution})};
    if (change.referenceAssumed)
        lines.insert(1, texts.translate("Borders", "The file does not name its reference system; its numbers fit this "
                                                   "one."));
    if (change.repaired > 0)
        lines.append(fill(QT_TRANSLATE_NOOP("Borders", "Areas whose outline crossed itself and was repaired: %1"),
                          {texts.number(change.repaired)}));
    if (change.islandsLeftOut > 0)
        lines.append(fill(QT_TRANSLATE_NOOP("Borders", "Islands and lakes below 0.2 km² that are left out: %1"),
                          {texts.number(change.islandsLeftOut)}));
    return lines;
}

} // namespace landkort::workflow
