// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flow_figure.h"

#include <algorithm>
#include <cmath>

namespace landkort::report {

namespace {

using analysis::StatusFlow;
using Anchor = TextShape::Anchor;

constexpr double kHeading = 24;
constexpr double kLabelWidth = 132;
constexpr double kBlockWidth = 9;
constexpr double kGap = 8;
constexpr double kLabelLine = 11;
constexpr double kTallest = 230; ///< of all blocks without the gaps
constexpr double kLowestBlock = 2;
constexpr int kSteps = 24; ///< of a band's curve

struct Block {
    double top = 0;
    double height = 0;
    int count = 0;
};
using Blocks = std::array<Block, StatusFlow::kPlaces>;

ColourRole blockColour(size_t place)
{
    return place == StatusFlow::kNotHere ? ColourRole::Line : colourOf(static_cast<domain::Status>(place), true);
}

/// Paler than the block it leaves, darker than what stayed.
ColourRole bandColour(size_t from, size_t to)
{
    if (from == to)
        return ColourRole::Sea;
    const size_t place = from == StatusFlow::kNotHere ? to : from;
    return colourOf(static_cast<domain::Status>(place), false);
}

class FlowDrawing {
public:
    FlowDrawing(const StatusFlow& flow, const base::Texts& texts, double width, Figure& figure)
        : m_flow(flow), m_texts(texts), m_width(width), m_figure(figure)
    {
        int most = 1;
        for (const bool later : {false, true}) {
            int sum = 0;
            for (int place = 0; place < StatusFlow::kPlaces; ++place)
                sum += count(place, later);
            most = std::max(most, sum);
        }
        m_perProject = std::min(12.0, kTallest / most);
    }

    void draw(const QString& from, const QString& to)
    {
        const Blocks before = blocks(false);
        const Blocks after = blocks(true);
        text(0, 9, from, ColourRole::Dim, Anchor::Left, m_width / 2 - 12);
        text(m_width, 9, to, ColourRole::Dim, Anchor::Right, m_width / 2 - 12);
        bands(before, after, true); // what stayed lies below what moved
        bands(before, after, false);
        labels(before, false);
        labels(after, true);
        m_figure.width = m_width;
        m_figure.height = std::max(bottom(before), bottom(after)) + 6;
    }

private:
    int count(int place, bool later) const { return later ? m_flow.to(place) : m_flow.from(place); }

    /// A label needs a line of its own, however thin its block.
    Blocks blocks(bool later) const
    {
        Blocks made;
        double y = kHeading;
        for (size_t place = 0; place < made.size(); ++place) {
            Block& block = made[place];
            block.count = count(static_cast<int>(place), later);
            if (block.count == 0)
                continue;
            block.top = y;
            block.height = std::max(kLowestBlock, block.count * m_perProject);
            y += std::max(block.height + kGap, kLabelLine);
        }
        return made;
    }

    static double bottom(const Blocks& blocks)
    {
        double lowest = kHeading;
        for (const Block& block : blocks)
            lowest = std::max(lowest, block.count > 0 ? std::max(block.top + block.height, block.top + kLabelLine) : 0);
        return lowest;
    }

    double leftEdge() const { return kLabelWidth + kBlockWidth; }
    double rightEdge() const { return m_width - kLabelWidth - kBlockWidth; }

    void text(double x, double baseline, const QString& words, ColourRole colour, Anchor anchor, double most)
    {
        m_figure.shapes.push_back(TextShape{x, baseline, 8, words, colour, anchor, false, most});
    }

    void labels(const Blocks& blocks, bool later)
    {
        for (size_t place = 0; place < blocks.size(); ++place) {
            const Block& block = blocks[place];
            if (block.count == 0)
                continue;
            const double x = later ? rightEdge() : kLabelWidth;
            m_figure.shapes.push_back(RectangleShape{x, block.top, kBlockWidth, block.height, 0, blockColour(place),
                                                     true, false, ColourRole::Line, 0});
            const QString name = flowPlace(static_cast<int>(place), m_texts);
            const QString number = m_texts.number(block.count);
            const QString words = later ? number + QStringLiteral("  ") + name : name + QStringLiteral("  ") + number;
            const double baseline = std::max(block.top + block.height / 2 + 3, block.top + 7);
            text(later ? x + kBlockWidth + 6 : x - 6, baseline, words,
                 place == StatusFlow::kNotHere ? ColourRole::Dim : ColourRole::Text,
                 later ? Anchor::Left : Anchor::Right, kLabelWidth - 6);
        }
    }

    void bands(const Blocks& before, const Blocks& after, bool stayed)
    {
        std::array<double, StatusFlow::kPlaces> leaving{};
        std::array<double, StatusFlow::kPlaces> arriving{};
        for (size_t i = 0; i < leaving.size(); ++i) {
            for (size_t j = 0; j < arriving.size(); ++j) {
                const int projects = m_flow.moves[i][j];
                if (projects == 0)
                    continue;
                const double first = before[i].top + leaving[i];
                const double last = after[j].top + arriving[j];
                const double here = before[i].height * projects / before[i].count;
                const double there = after[j].height * projects / after[j].count;
                leaving[i] += here;
                arriving[j] += there;
                if ((i == j) == stayed)
                    band(first, here, last, there, bandColour(i, j), stayed ? 0 : projects);
            }
        }
    }

    void band(double first, double here, double last, double there, ColourRole colour, int projects)
    {
        AreaShape area;
        area.fill = colour;
        area.outline = ColourRole::Panel;
        area.outlineWidth = 0.4;
        std::vector<Point> ring;
        const auto point = [&](int step, bool lower) {
            const double t = static_cast<double>(step) / kSteps;
            const double ease = t * t * (3 - 2 * t);
            const double from = first + (lower ? here : 0);
            const double to = last + (lower ? there : 0);
            ring.push_back({leftEdge() + t * (rightEdge() - leftEdge()), from + ease * (to - from)});
        };
        for (int step = 0; step <= kSteps; ++step)
            point(step, false);
        for (int step = kSteps; step >= 0; --step)
            point(step, true);
        area.rings.push_back(std::move(ring));
        m_figure.shapes.push_back(std::move(area));
        if (projects > 0 && here >= 9)
            text(leftEdge() + 6, first + here / 2 + 3, m_texts.number(projects), ColourRole::Text, Anchor::Left, 0);
    }

    const StatusFlow& m_flow;
    const base::Texts& m_texts;
    double m_width;
    Figure& m_figure;
    double m_perProject = 1;
};

} // namespace

QString flowPlace(int place, const base::Texts& texts)
{
    return place == StatusFlow::kNotHere ? texts.translate("Report", "not here")
                                         : domain::label(static_cast<domain::Status>(place), texts);
}

Figure makeFlowFigure(const StatusFlow& flow, const QString& from, const QString& to, const base::Texts& texts,
                      double width)
{
    Figure figure;
    FlowDrawing(flow, texts, width, figure).draw(from, to);
    QStringList moves;
    for (const bool moved : {true, false}) {
        for (int i = 0; i < StatusFlow::kPlaces; ++i) {
            for (int j = 0; j < StatusFlow::kPlaces; ++j) {
                const int count = flow.moves[static_cast<size_t>(i)][static_cast<size_t>(j)];
                if (count > 0 && (i != j) == moved)
                    moves.append(base::fillPlaceholders(
                        texts.translate("Report", "%1 from %2 to %3"),
                        {texts.number(count), texts.quoted(flowPlace(i, texts)), texts.quoted(flowPlace(j, texts))}));
            }
        }
    }
    figure.alternativeText =
        moves.join(QStringLiteral("; ")) + QStringLiteral(". ") +
        base::fillPlaceholders(texts.translate("Report", "Where the projects stood and where they stand: %1; %2."),
                               {from, to});
    return figure;
}

} // namespace landkort::report
