// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/map_picture.h"

#include "core/query/filter_words.h"
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

Figure makeMapPicture(const query::Snapshot& snapshot, const geo::Borders& borders, const base::Texts& texts)
{
    constexpr double width = 640;
    constexpr double mapHeight = 470;
    Figure picture;
    picture.width = width;
    double y = 18;
    const auto line = [&](const QString& text, double size, ColourRole colour, bool semibold) {
        if (text.isEmpty())
            return;
        picture.shapes.push_back(TextShape{0, y, size, text, colour, TextShape::Anchor::Left, semibold, width});
        y += size * 1.5;
    };
    line(texts.translate("Report", "The municipalities' AI projects"), 18, ColourRole::Text, true);
    line(editionSentence(*snapshot.landscape, texts), 9.5, ColourRole::Dim, false);
    line(query::filterInWords(snapshot.filter, *snapshot.landscape, texts), 9.5, ColourRole::Text, false);
    Figure map = makeMapFigure(snapshot, borders, texts, width, mapHeight);
    for (auto& shape : map.shapes) {
        moveDown(shape, y);
        picture.shapes.push_back(std::move(shape));
    }
    y += mapHeight + 14;
    line(texts.translate("Report", "Municipalities, population and groups: Danmarks Statistik, www.dst.dk, CC BY 4.0."),
         7, ColourRole::Dim, false);
    line(borderAttribution(borders, texts), 7, ColourRole::Dim, false);
    picture.height = y;
    picture.alternativeText = map.alternativeText;
    return picture;
}

} // namespace landkort::report
