// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/municipality_features.h"

#include "core/query/filter_words.h"
#include "core/report/report_sentences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace landkort::workflow {

namespace {

QJsonArray ringJson(const geo::Ring& ring)
{
    QJsonArray points;
    for (size_t i = 0; i <= ring.size(); ++i)
        points.append(QJsonArray{ring[i % ring.size()].longitude, ring[i % ring.size()].latitude});
    return points;
}

QJsonObject outlineJson(const geo::MunicipalityBorder& border)
{
    QJsonArray polygons;
    for (const auto& part : border.parts) {
        QJsonArray rings{ringJson(part.outer)};
        for (const auto& hole : part.holes)
            rings.append(ringJson(hole));
        polygons.append(rings);
    }
    return {{QStringLiteral("type"), QStringLiteral("MultiPolygon")}, {QStringLiteral("coordinates"), polygons}};
}

QJsonObject propertiesOf(const query::Snapshot& snapshot, const domain::Municipality& municipality, int index)
{
    const bool counted = snapshot.landscape->isRegister();
    const auto& counts = snapshot.facet(query::Dimension::Municipality).rows[static_cast<size_t>(index)].filtered;
    QJsonObject properties{{QStringLiteral("code"), municipality.code.text()},
                           {QStringLiteral("name"), municipality.name},
                           {QStringLiteral("region"), municipality.regionName},
                           {QStringLiteral("projects"), counted ? QJsonValue(counts.projects) : QJsonValue()}};
    for (const auto status : domain::kAllStatuses)
        properties.insert(domain::key(status), counted ? QJsonValue(counts.of(status)) : QJsonValue());
    return properties;
}

QJsonArray features(const query::Snapshot& snapshot, const geo::Borders& borders)
{
    QJsonArray made;
    const auto& catalog = snapshot.landscape->catalog();
    for (const auto& border : borders.municipalities) {
        const int index = catalog.indexOf(border.code);
        if (index < 0 || !snapshot.countedPlaces[static_cast<size_t>(index)])
            continue;
        const auto& municipality = catalog.municipalities[static_cast<size_t>(index)];
        made.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("Feature")},
                                {QStringLiteral("properties"), propertiesOf(snapshot, municipality, index)},
                                {QStringLiteral("geometry"), outlineJson(border)}});
    }
    return made;
}

} // namespace

QByteArray municipalityFeatures(const query::Snapshot& snapshot, const geo::Borders& borders, const base::Texts& texts)
{
    const domain::Edition& edition = snapshot.landscape->edition();
    const QJsonObject object{
        {QStringLiteral("type"), QStringLiteral("FeatureCollection")},
        {QStringLiteral("edition"), edition.name},
        {QStringLiteral("as_of"), edition.asOf ? QJsonValue(edition.asOf->toIso()) : QJsonValue()},
        {QStringLiteral("coverage"), report::editionSentence(*snapshot.landscape, texts)},
        {QStringLiteral("filter"), query::filterInWords(snapshot.filter, *snapshot.landscape, texts)},
        {QStringLiteral("attribution"), borders.attribution},
        {QStringLiteral("features"), features(snapshot, borders)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace landkort::workflow
