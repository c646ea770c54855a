// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/card_grid.h"

#include <algorithm>

namespace landkort::app {

CardGrid::~CardGrid()
{
    while (QLayoutItem* item = CardGrid::takeAt(0))
        delete item;
}

void CardGrid::setMeasures(int columnWidth, int gap)
{
    m_columnWidth = columnWidth;
    m_gap = gap;
    invalidate();
}

int CardGrid::columnsFor(int width) const
{
    return std::max(1, (width + m_gap) / (m_columnWidth + m_gap));
}

QLayoutItem* CardGrid::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem* CardGrid::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<size_t>(index)];
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize CardGrid::minimumSize() const
{
    return {m_columnWidth / 2, 0};
}

void CardGrid::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int CardGrid::arrange(const QRect& rect, bool apply) const
{
    const int columns = columnsFor(rect.width());
    const int wide = (rect.width() - (columns - 1) * m_gap) / columns;
    int y = rect.top();
    for (int first = 0; first < count(); first += columns) {
        const int last = std::min(first + columns, count());
        int high = 0;
        for (int i = first; i < last; ++i) {
            const QLayoutItem* item = m_items[static_cast<size_t>(i)];
            high = std::max(high, item->hasHeightForWidth() ? item->heightForWidth(wide) : item->sizeHint().height());
        }
        for (int i = first; apply && i < last; ++i)
            m_items[static_cast<size_t>(i)]->setGeometry({rect.left() + (i - first) * (wide + m_gap), y, wide, high});
        y += high + m_gap;
    }
    return std::max(0, y - m_gap - rect.top());
}

} // namespace landkort::app
