// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace landkort::app {

FlowLayout::~FlowLayout()
{
    for (auto* item : m_items)
        delete item;
}

void FlowLayout::setGaps(int horizontal, int vertical)
{
    m_horizontalGap = horizontal;
    m_verticalGap = vertical;
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const auto* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width ? m_horizontalGap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto* item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    return {0, size.height()};
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    int x = rect.left(), y = rect.top(), lineHeight = 0;
    for (const auto* item : m_items)
        lineHeight = item->isEmpty() ? lineHeight : std::max(lineHeight, item->sizeHint().height());
    for (auto* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > rect.left() && x + size.width() > rect.left() + rect.width()) {
            x = rect.left();
            y += lineHeight + m_verticalGap;
        }
        if (apply) {
            const int width = std::min(size.width(), rect.width());
            item->setGeometry({x, y + (lineHeight - size.height()) / 2, width, size.height()});
        }
        x += size.width() + m_horizontalGap;
    }
    return y + lineHeight - rect.top();
}

} // namespace landkort::app
