// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/dot_data.h"

#include "app/compare/peer_words.h"

#include <algorithm>

namespace landkort::app {

using analysis::PeerMeasure;
using domain::Status;

static int valueOf(const analysis::PeerRow& row, DotMeasure measure)
{
    switch (measure) {
    case DotMeasure::Projects:
        return row.counts.projects;
    case DotMeasure::InOperation:
        return row.counts.of(Status::InOperation);
    case DotMeasure::Pilot:
        return row.counts.of(Status::Pilot);
    }
    return 0;
}

static QString titleOf(DotMeasure measure, bool documented, const base::Texts& texts)
{
    switch (measure) {
    case DotMeasure::Projects:
        return documented ? texts.translate("Compare", "Documented projects") : texts.translate("Compare", "Projects");
    case DotMeasure::InOperation:
        return documented ? texts.translate("Compare", "Stated in operation")
                          : texts.translate("Compare", "In operation");
    case DotMeasure::Pilot:
        return texts.translate("Compare", "Pilot projects");
    }
    return {};
}

/// Complete editions only; core gives none of pilots.
static void addSpread(DotData& data, const PeerPicture& picture, DotMeasure measure, const base::Texts& texts)
{
    if (!picture.counts.statistics || measure == DotMeasure::Pilot)
        return;
    const auto& measured = picture.counts.statistics->of(measure == DotMeasure::Projects ? PeerMeasure::Projects
                                                                                         : PeerMeasure::InOperation);
    if (!measured)
        return;
    data.spread = measured->spread;
    data.spreadWords = base::fillPlaceholders(texts.translate("Compare", "median %1, half between %2 and %3"),
                                              {texts.decimal(measured->spread.median, 1),
                                               texts.decimal(measured->spread.lowerQuartile, 1),
                                               texts.decimal(measured->spread.upperQuartile, 1)});
}

DotData dotData(const PeerPicture& picture, DotMeasure measure, const base::Texts& texts)
{
    DotData data;
    data.documented = picture.documented;
    data.title = titleOf(measure, picture.documented, texts);
    data.none = noneWords(picture.documented, texts);
    for (int row = 0; row < static_cast<int>(picture.counts.rows.size()); ++row) {
        const auto& municipality = picture.municipality(row);
        data.dots.push_back(
            {municipality.code.text(), municipality.name, valueOf(picture.row(row), measure), picture.row(row).own});
    }
    std::stable_sort(data.dots.begin(), data.dots.end(),
                     [](const auto& a, const auto& b) { return a.value < b.value; });
    addSpread(data, picture, measure, texts);
    return data;
}

QString dotWords(const DotData& data, const DotData::Dot& dot, const base::Texts& texts)
{
    return dot.value > 0 || !data.documented ? dot.name + QLatin1Char(' ') + texts.number(dot.value)
                                             : dot.name + QStringLiteral(": ") + data.none;
}

} // namespace landkort::app
