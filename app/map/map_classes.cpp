// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_classes.h"

#include <cmath>

namespace landkort::app {

using domain::Status;

static MapClass valueOf(const query::StatusCounts& counts, int population, MapMeasure measure)
{
    const auto counted = [](double value) {
        return value > 0 ? MapClass{MapClassKind::Value, -1, value} : MapClass{MapClassKind::None, -1, 0};
    };
    switch (measure) {
    case MapMeasure::Projects:
        return counted(counts.projects);
    case MapMeasure::InOperation:
        return counted(counts.of(Status::InOperation));
    case MapMeasure::Pilot:
        return counted(counts.of(Status::Pilot));
    case MapMeasure::ShareInOperation:
        if (counts.projects == 0)
            return {MapClassKind::None, -1, 0};
        if (counts.projects < kFewestForShare)
            return {MapClassKind::TooFew, -1, 0};
        return {MapClassKind::Value, -1, std::round(100.0 * counts.of(Status::InOperation) / counts.projects)};
    case MapMeasure::PerHundredThousand:
        return counted(std::round(1e6 * counts.projects / population) / 10);
    }
    return {};
}

MapClasses makeMapClasses(const query::Snapshot& snapshot, MapMeasure measure, analysis::Classification classification)
{
    const auto& municipalities = snapshot.landscape->catalog().municipalities;
    MapClasses made;
    made.published = snapshot.landscape->isRegister();
    if (!made.published) {
        made.municipalities.assign(municipalities.size(), {MapClassKind::NotPublished, -1, 0});
        return made;
    }
    std::vector<double> values;
    for (size_t m = 0; m < municipalities.size(); ++m) {
        const auto& row = snapshot.facet(query::Dimension::Municipality).rows[m];
        made.municipalities.push_back(valueOf(row.others, municipalities[m].population, measure));
        const MapClass& last = made.municipalities.back();
        made.none += last.kind == MapClassKind::None;
        made.tooFew += last.kind == MapClassKind::TooFew;
        if (last.kind == MapClassKind::Value)
            values.push_back(last.value);
    }
    made.classes = analysis::classify(values, kMapClassCount, classification);
    for (auto& municipality : made.municipalities) {
        if (municipality.kind == MapClassKind::Value)
            municipality.index = analysis::classOf(made.classes, municipality.value);
    }
    return made;
}

QString MapClasses::label(int classIndex, MapMeasure measure, const base::Texts& texts) const
{
    const auto& c = classes[static_cast<size_t>(classIndex)];
    const bool decimals = measure == MapMeasure::PerHundredThousand;
    const auto number = [&](double value) { return texts.decimal(value, decimals ? 1 : 0); };
    const QString unit = measure == MapMeasure::ShareInOperation ? QStringLiteral(" %") : QString();
    if (c.smallest == c.largest)
        return number(c.smallest) + unit;
    const bool last = classIndex == static_cast<int>(classes.size()) - 1;
    const bool counts = !decimals && measure != MapMeasure::ShareInOperation;
    if (last && counts)
        return base::fillPlaceholders(texts.translate("MapPanel", "%1 or more"), {number(c.smallest)});
    return number(c.smallest) + QStringLiteral("–") + number(c.largest) + unit;
}

QString shortMeasureLabel(MapMeasure measure, const query::Landscape& landscape, const base::Texts& texts)
{
    if (measure == MapMeasure::Projects)
        return texts.translate("MapPanel", "projects");
    if (measure == MapMeasure::PerHundredThousand)
        return texts.translate("MapPanel", "per 100,000 inhabitants");
    return measureLabel(measure, landscape, texts);
}

QString measureLabel(MapMeasure measure, const query::Landscape& landscape, const base::Texts& texts)
{
    const bool documented = landscape.isDocumentedExamples();
    switch (measure) {
    case MapMeasure::Projects:
        return documented ? texts.translate("MapPanel", "documented projects")
                          : texts.translate("MapPanel", "projects");
    case MapMeasure::InOperation:
        return documented ? texts.translate("MapPanel", "stated in operation")
                          : texts.translate("MapPanel", "in operation");
    case MapMeasure::Pilot:
        return texts.translate("MapPanel", "pilot projects");
    case MapMeasure::ShareInOperation:
        return documented ? texts.translate("MapPanel", "share stated in operation")
                          : texts.translate("MapPanel", "share in operation");
    case MapMeasure::PerHundredThousand:
        return documented ? texts.translate("MapPanel", "documented projects per 100,000 inhabitants")
                          : texts.translate("MapPanel", "projects per 100,000 inhabitants");
    }
    return {};
}

} // namespace landkort::app
