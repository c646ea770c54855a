// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/map_picture.h"

#include "core/query/filter_words.h"
#include "core/report/bar_figure.h"
#include "core/report/map_figure.h"
#include "core/report/report_sentences.h"

namespace landkort::report {

static void moveDown(Shape& shape, double distance)
{
    if (auto* area = std::get_if<AreaShape>(&shape)) {
        for (auto& ring : area->rings) {
            for (auto& point : ring)
                point.y += distance;
        }
    } else if (auto* rectangle = std::get_if<RectangleShape>(&shape)) {
        rectangle->y += distance;
    } else {
        std::get<TextShape>(shape).baseline += distance;
    }
}

/// Title, edition with its coverage and filter above, what is owed to whom below.
static Figure standingAlone(Figure figure, const QString& title, const QStringList& credits,
                            const query::Snapshot& snapshot, const base::Texts& texts)
{
    Figure picture;
    picture.width = figure.width;
    picture.alternativeText = figure.alternativeText;
    double y = 18;
    const auto line = [&](const QString& text, double size, ColourRole colour, bool semibold) {
        if (text.isEmpty())
            return;
        picture.shapes.push_back(TextShape{0, y, size, text, colour, TextShape::Anchor::Left, semibold, picture.width});
        y += size * 1.5;
    };
    line(title, 18, ColourRole::Text, true);
    line(editionSentence(*snapshot.landscape, texts), 9.5, ColourRole::Dim, false);
    line(query::filterInWords(snapshot.filter, *snapshot.landscape, texts), 9.5, ColourRole::Text, false);
    for (auto& shape : figure.shapes) {
        moveDown(shape, y);
        picture.shapes.push_back(std::move(shape));
    }
    y += figure.height + 14;
    for (const QString& credit : credits)
        line(credit, 7, ColourRole::Dim, false);
    picture.height = y;
    return picture;
}

Figure makeMapPicture(const query::Snapshot& snapshot, const geo::Borders& borders, const base::Texts& texts)
{
    constexpr double width = 640;
    constexpr double height = 470;
    return standingAlone(
        makeMapFigure(snapshot, borders, texts, width, height),
        texts.translate("Report", "The municipalities' AI projects"),
        {texts.translate("Report", "Municipalities, population and groups: Danmarks Statistik, www.dst.dk, CC BY 4.0."),
         borderAttribution(borders, texts)},
        snapshot, texts);
}

Figure makeDomainPicture(const query::Snapshot& snapshot, const base::Texts& texts)
{
    constexpr double width = 520;
    return standingAlone(makeStatusBars(snapshot, query::Dimension::Domain, texts, width),
                         texts.translate("Report", "In operation and pilot by professional domain"), {}, snapshot,
                         texts);
}

} // namespace landkort::report
