// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace landkort::app {

/// Equal columns, as many as the width has room for; filled line by line, so the first column starts the reading order.
class CardGrid : public QLayout {
public:
    CardGrid() { setContentsMargins(0, 0, 0, 0); }
    ~CardGrid() override;

    void setMeasures(int columnWidth, int gap);
    int columnsFor(int width) const;

    void addItem(QLayoutItem* item) override { m_items.push_back(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const;

    std::vector<QLayoutItem*> m_items;
    int m_columnWidth = 240;
    int m_gap = 8;
};

} // namespace landkort::app
