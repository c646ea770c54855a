// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What MapPanel does with the pointer and the arrow keys: the tip, the highlight, and where the focus goes.
#include "app/map/map_canvas.h"
#include "app/map/map_controls.h"
#include "app/map/map_inset.h"
#include "app/map/map_legend.h"
#include "app/map/map_panel.h"
#include "app/map/map_tip.h"
#include "core/geo/neighbours.h"

#include <algorithm>

namespace landkort::app {

using query::Dimension;

static size_t directionOf(int key)
{
    const auto direction = key == Qt::Key_Up      ? geo::Direction::North
                           : key == Qt::Key_Right ? geo::Direction::East
                           : key == Qt::Key_Down  ? geo::Direction::South
                                                  : geo::Direction::West;
    return static_cast<size_t>(direction);
}

void MapPanel::moveFocus(int key, MapInset* inset)
{
    const auto belongs = [inset](int municipality) {
        return municipality >= 0 && (!inset || inset->has(municipality));
    };
    if (!belongs(m_focused)) {
        // Start at what is chosen, else at the largest town there is to see.
        const auto& rows = m_controller.snapshot().facet(Dimension::Municipality).rows;
        const int count = static_cast<int>(m_catalog->municipalities.size());
        const char* const largest = inset ? "0101" : "0751";
        m_focused = m_catalog->indexOf(domain::MunicipalityCode(QString::fromLatin1(largest)));
        for (int i = count - 1; i >= 0; --i) {
            if (rows[static_cast<size_t>(i)].chosen && belongs(i))
                m_focused = i;
        }
        if (!belongs(m_focused))
            m_focused = inset ? inset->members().front() : 0;
    } else if (key != 0) {
        const int next = m_arrows[static_cast<size_t>(m_focused)][directionOf(key)];
        if (belongs(next))
            m_focused = next;
    }
    QWidget* view = inset ? static_cast<QWidget*>(inset) : m_canvas;
    if (!inset)
        m_canvas->bringIntoView(m_focused);
    const QRect box = (inset ? inset->boxOf(m_focused) : m_canvas->boxOf(m_focused)).toAlignedRect() & view->rect();
    point(m_focused, QRect(view->mapTo(this, box.topLeft()), box.size()));
    applyMarks();
    announceFocus(view, m_focused);
}

void MapPanel::point(int municipality, const QRect& box)
{
    if (m_pointed == municipality && m_pointedBox == box)
        return;
    const bool another = std::exchange(m_pointed, municipality) != municipality;
    m_pointedBox = box;
    if (another && municipality >= 0)
        m_controller.setHighlight({query::HighlightTarget::Item{Dimension::Municipality, codeOf(municipality)}, {}});
    else if (another)
        m_controller.clearHighlight();
    showTip();
}

void MapPanel::showTip()
{
    if (m_pointed < 0)
        return m_tip->hide();
    m_tip->showFor(m_controller.snapshot(), m_controller.highlight(), m_pointed, m_controller.texts());
    m_tip->moveBeside(m_pointedBox, [this](const QRect& place) { return coverCost(place); });
}

double MapPanel::coverCost(const QRect& place) const
{
    double cost = 0;
    const auto covers = [&](const QRect& other, double weight) {
        const QRect common = place & other;
        if (!common.isEmpty())
            cost += weight * common.width() * common.height() / (double(place.width()) * place.height());
    };
    covers(m_legend->geometry(), 1);
    for (const QRect& rect : m_controls->occupied())
        covers(rect, 1);
    for (const auto* inset : m_insets)
        covers(inset->geometry(), 0.5);
    constexpr int kSamples = 6; // land under the tip, by a grid of points
    for (int i = 0; i < kSamples * kSamples; ++i) {
        const QPoint at(place.left() + (2 * (i % kSamples) + 1) * place.width() / (2 * kSamples),
                        place.top() + (2 * (i / kSamples) + 1) * place.height() / (2 * kSamples));
        if (m_canvas->municipalityAt(at) >= 0)
            cost += 1.0 / (kSamples * kSamples);
    }
    // Of two places alike, the nearer one.
    const QPoint away = place.center() - m_pointedBox.center();
    return cost + away.manhattanLength() / 3000.0;
}

QString MapPanel::numbersOf(int municipality) const
{
    const auto& landscape = m_controller.landscape();
    const auto& texts = m_controller.texts();
    if (!landscape.isRegister())
        return texts.translate("MapPanel", "the distribution is not published");
    const auto& counts =
        m_controller.snapshot().facet(Dimension::Municipality).rows[static_cast<size_t>(municipality)].others;
    QStringList parts = {projectCountSentence(counts.projects, landscape, texts)};
    for (const auto& [status, text] : statusSentences(counts, landscape, texts))
        parts.append(text);
    return parts.join(QStringLiteral(", "));
}

} // namespace landkort::app
