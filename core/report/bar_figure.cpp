// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/bar_figure.h"

#include "core/report/text_layout.h"

#include <algorithm>

namespace landkort::report {

namespace {

using domain::Status;

constexpr double kLegendHeight = 32;
constexpr double kRowHeight = 19;
constexpr double kBarHeight = 12;
constexpr double kLabelWidth = 118;
constexpr double kTotalWidth = 26;

bool hasDarkFill(ColourRole role)
{
    return role == ColourRole::InOperation || role == ColourRole::Ended;
}

void drawLegend(Figure& figure, const base::Texts& texts)
{
    double x = 0;
    for (const auto status : domain::kAllStatuses) {
        const QString text = label(status, texts);
        figure.shapes.push_back(
            RectangleShape{x, 0, 8, 8, 1.5, colourOf(status, true), true, false, ColourRole::Line, 0});
        figure.shapes.push_back(TextShape{x + 11, 7, 7.5, text, ColourRole::Text, TextShape::Anchor::Left, false, 0});
        x += 11 + textWidth(text, 7.5) + 14;
    }
    figure.shapes.push_back(TextShape{0, 20, 7,
                                      texts.translate("Report", "Paler: stated more than two years ago, or undated."),
                                      ColourRole::Dim, TextShape::Anchor::Left, false, 0});
}

void drawBar(Figure& figure, double x, double y, double unit, const query::StatusCounts& counts)
{
    for (const auto status : domain::kAllStatuses) {
        for (const bool recent : {true, false}) {
            const int count = recent ? counts.recentOf(status) : counts.staleOf(status);
            if (count == 0)
                continue;
            const double width = count * unit;
            const ColourRole fill = colourOf(status, recent);
            figure.shapes.push_back(
                RectangleShape{x, y, width - 0.6, kBarHeight, 0, fill, true, false, ColourRole::Line, 0});
            if (width > 10)
                figure.shapes.push_back(TextShape{x + width / 2 - 0.3, y + 8.6, 7, QString::number(count),
                                                  hasDarkFill(fill) ? ColourRole::Panel : ColourRole::Text,
                                                  TextShape::Anchor::Middle, false, 0});
            x += width;
        }
    }
}

QString sentenceOf(const QString& label, const query::StatusCounts& counts, const base::Texts& texts)
{
    QStringList parts;
    for (const auto status : domain::kAllStatuses) {
        if (counts.of(status) > 0)
            parts.append(QStringLiteral("%1 %2").arg(counts.of(status)).arg(domain::label(status, texts)));
    }
    return QStringLiteral("%1: %2 (%3)").arg(label).arg(counts.projects).arg(parts.join(QStringLiteral(", ")));
}

} // namespace

Figure makeStatusBars(const query::Snapshot& snapshot, query::Dimension dimension, const base::Texts& texts,
                      double width)
{
    std::vector<const query::FacetRow*> rows;
    int most = 1;
    for (const auto& row : snapshot.facet(dimension).rows) {
        if (row.filtered.projects > 0)
            rows.push_back(&row);
        most = std::max(most, row.filtered.projects);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const query::FacetRow* a, const query::FacetRow* b) {
        return a->filtered.projects > b->filtered.projects;
    });
    Figure figure;
    figure.width = width;
    figure.height = kLegendHeight + kRowHeight * static_cast<double>(rows.size());
    drawLegend(figure, texts);
    const double unit = std::min(24.0, (width - kLabelWidth - kTotalWidth) / most);
    QStringList sentences;
    double y = kLegendHeight;
    for (const auto* row : rows) {
        const QString name = snapshot.landscape->itemLabel(dimension, row->item, texts);
        figure.shapes.push_back(
            TextShape{0, y + 9, 8, name, ColourRole::Text, TextShape::Anchor::Left, false, kLabelWidth - 6});
        drawBar(figure, kLabelWidth, y, unit, row->filtered);
        figure.shapes.push_back(TextShape{kLabelWidth + unit * row->filtered.projects + 5, y + 9, 8,
                                          QString::number(row->filtered.projects), ColourRole::Dim,
                                          TextShape::Anchor::Left, false, 0});
        sentences.append(sentenceOf(name, row->filtered, texts));
        y += kRowHeight;
    }
    figure.alternativeText = texts.translate("Report", "Bar chart of projects by professional domain and status.") +
                             QLatin1Char(' ') + sentences.join(QStringLiteral("; ")) + QLatin1Char('.');
    return figure;
}

} // namespace landkort::report
