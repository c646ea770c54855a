// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QHeaderView>

namespace landkort::app {

/// The headings of the matrix: municipalities upright where they fit, else from the bottom up; use cases in one line or
/// two. Own, chosen and highlighted ones are told apart by weight and ground.
class MatrixHeader : public QHeaderView {
    Q_OBJECT
public:
    MatrixHeader(const Theme& theme, Qt::Orientation orientation, QWidget* parent);

    void setUpright(bool upright, bool leftAligned);
    bool isUpright() const { return m_upright; }
    void setHovered(int section); ///< −1 = none
    void setExtent(int extent);   ///< height of the municipalities' names, width of the use cases'
    QSize sizeHint() const override;
    /// Widest heading, in the weight it has when it is marked.
    int widestName() const;
    int nameWidth(int section) const;
    /// Room a heading has beyond its words.
    int padding() const { return m_theme.px(orientation() == Qt::Vertical ? 46 : 12); }

signals:
    void rested(int section); ///< −1 = left

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    bool viewportEvent(QEvent* event) override;

private:
    QFont fontOf(int section, bool bold) const;
    void paintName(QPainter* painter, const QRect& rect, const QString& name) const;

    const Theme& m_theme;
    bool m_upright = false;
    bool m_leftAligned = false;
    int m_hovered = -1;
    int m_extent = 0;
};

} // namespace landkort::app
