// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/flow_view.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace landkort::app {

using analysis::StatusFlow;

static constexpr int kBlockWidth = 12;
static constexpr int kLabelWidth = 176;
static constexpr int kGap = 10;
static constexpr int kHeading = 24;

FlowView::FlowView(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize FlowView::sizeHint() const
{
    return {m_theme.px(640), m_theme.px(208)};
}

QSize FlowView::minimumSizeHint() const
{
    return {m_theme.px(440), m_theme.px(176)};
}

QString FlowView::labelOf(int place) const
{
    return place == StatusFlow::kNotHere ? m_texts.translate("FlowView", "not here")
                                         : label(static_cast<domain::Status>(place), m_texts);
}

void FlowView::setContent(const StatusFlow& flow, const QString& from, const QString& to, const base::Texts& texts)
{
    m_flow = flow;
    m_from = from;
    m_to = to;
    m_texts = texts;
    QStringList moves;
    for (int i = 0; i < StatusFlow::kPlaces; ++i) {
        for (int j = 0; j < StatusFlow::kPlaces; ++j) {
            const int count = flow.moves[static_cast<size_t>(i)][static_cast<size_t>(j)];
            if (count > 0)
                moves.append(
                    base::fillPlaceholders(texts.translate("FlowView", "%1 from %2 to %3"),
                                           {texts.number(count), texts.quoted(labelOf(i)), texts.quoted(labelOf(j))}));
        }
    }
    m_words = moves.join(QStringLiteral("; "));
    setAccessibleDescription(m_words);
    update();
}

QRectF FlowView::room() const
{
    return QRectF(rect()).adjusted(m_theme.px(kLabelWidth), m_theme.px(kHeading), -m_theme.px(kLabelWidth), 0);
}

/// The taller side fills the height.
double FlowView::perProject() const
{
    double most = 1e9;
    for (const bool later : {false, true}) {
        int projects = 0;
        int gaps = -1;
        for (int place = 0; place < StatusFlow::kPlaces; ++place) {
            const int count = later ? m_flow.to(place) : m_flow.from(place);
            projects += count;
            gaps += count > 0 ? 1 : 0;
        }
        if (projects > 0)
            most = std::min(most, (room().height() - gaps * m_theme.px(kGap)) / projects);
    }
    return most > 1e8 ? 0 : std::max(0.0, most);
}

FlowView::Blocks FlowView::blocks(bool later) const
{
    Blocks made;
    const double left = later ? room().right() - m_theme.px(kBlockWidth) : room().left();
    double y = room().top();
    for (int place = 0; place < StatusFlow::kPlaces; ++place) {
        auto& block = made[static_cast<size_t>(place)];
        block.count = later ? m_flow.to(place) : m_flow.from(place);
        block.rect = QRectF(left, y, m_theme.px(kBlockWidth), block.count * perProject());
        y += block.count > 0 ? block.rect.height() + m_theme.px(kGap) : 0;
    }
    return made;
}

QColor FlowView::colourOf(int place) const
{
    return place == StatusFlow::kNotHere ? m_theme.palette().line
                                         : m_theme.palette().status[static_cast<size_t>(place)];
}

void FlowView::paintBands(QPainter& painter, const Blocks& before, const Blocks& after) const
{
    std::array<double, StatusFlow::kPlaces> leaving{};
    std::array<double, StatusFlow::kPlaces> arriving{};
    painter.setFont(m_theme.numberFont(TextRole::SmallNote));
    for (size_t i = 0; i < StatusFlow::kPlaces; ++i) {
        for (size_t j = 0; j < StatusFlow::kPlaces; ++j) {
            const int count = m_flow.moves[i][j];
            if (count == 0)
                continue;
            const double height = count * perProject();
            const QPointF start(before[i].rect.right(), before[i].rect.top() + leaving[i]);
            const QPointF end(after[j].rect.left(), after[j].rect.top() + arriving[j]);
            leaving[i] += height;
            arriving[j] += height;
            const double middle = (start.x() + end.x()) / 2;
            QPainterPath band(start);
            band.cubicTo({middle, start.y()}, {middle, end.y()}, end);
            band.lineTo(end.x(), end.y() + height);
            band.cubicTo({middle, end.y() + height}, {middle, start.y() + height}, {start.x(), start.y() + height});
            QColor colour = colourOf(static_cast<int>(i == StatusFlow::kNotHere ? j : i));
            colour.setAlphaF(i == j ? 0.18F : 0.5F); // what moved stands out from what stayed
            painter.fillPath(band, colour);
            if (i != j && height >= painter.fontMetrics().height()) {
                painter.setPen(m_theme.palette().text);
                painter.drawText(QRectF(start.x() + m_theme.px(6), start.y(), m_theme.px(40), height),
                                 Qt::AlignLeft | Qt::AlignVCenter, m_texts.number(count));
            }
        }
    }
}

/// Beside the middle of each block; labels of thin blocks make way for each other, and the last ones stay within.
FlowView::LabelTops FlowView::labelTops(const Blocks& blocks, double line) const
{
    LabelTops tops{};
    double lowest = 0;
    for (size_t place = 0; place < blocks.size(); ++place) {
        if (blocks[place].count == 0)
            continue;
        tops[place] = std::max(lowest, blocks[place].rect.center().y() - line / 2);
        lowest = tops[place] + line;
    }
    double end = height();
    for (size_t place = blocks.size(); place-- > 0;) {
        if (blocks[place].count == 0)
            continue;
        tops[place] = std::min(tops[place], end - line);
        end = tops[place];
    }
    return tops;
}

std::vector<QRectF> FlowView::labelRects(bool later) const
{
    const double gap = m_theme.px(8);
    const double line = QFontMetricsF(m_theme.font(TextRole::Label)).height();
    const Blocks placed = blocks(later);
    const LabelTops tops = labelTops(placed, line);
    std::vector<QRectF> rects;
    for (size_t i = 0; i < placed.size(); ++i)
        rects.push_back(later ? QRectF(placed[i].rect.right() + gap, tops[i], m_theme.px(kLabelWidth) - gap, line)
                              : QRectF(0, tops[i], placed[i].rect.left() - gap, line));
    return rects;
}

void FlowView::paintBlocks(QPainter& painter, const Blocks& blocks, bool later) const
{
    const std::vector<QRectF> rects = labelRects(later);
    for (int place = 0; place < StatusFlow::kPlaces; ++place) {
        const Block& block = blocks[static_cast<size_t>(place)];
        if (block.count == 0)
            continue;
        painter.fillRect(block.rect, colourOf(place));
        const QRectF& words = rects[static_cast<size_t>(place)];
        painter.setFont(m_theme.numberFont(TextRole::Label));
        painter.setPen(place == StatusFlow::kNotHere ? m_theme.palette().dim : m_theme.palette().text);
        const QString number = m_texts.number(block.count);
        const QString text =
            later ? number + QStringLiteral("  ") + labelOf(place) : labelOf(place) + QStringLiteral("  ") + number;
        painter.drawText(words, (later ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(words.width())));
    }
}

void FlowView::paintHeadings(QPainter& painter) const
{
    painter.setFont(m_theme.font(TextRole::Note));
    painter.setPen(m_theme.palette().dim);
    const double half = width() / 2.0 - m_theme.px(8);
    const QFontMetrics metrics = painter.fontMetrics();
    painter.drawText(QRectF(0, 0, half, m_theme.px(kHeading)), Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(m_from, Qt::ElideRight, static_cast<int>(half)));
    painter.drawText(QRectF(width() - half, 0, half, m_theme.px(kHeading)), Qt::AlignRight | Qt::AlignTop,
                     metrics.elidedText(m_to, Qt::ElideRight, static_cast<int>(half)));
}

void FlowView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeadings(painter);
    const Blocks before = blocks(false);
    const Blocks after = blocks(true);
    paintBands(painter, before, after);
    paintBlocks(painter, before, false);
    paintBlocks(painter, after, true);
}

} // namespace landkort::app
