// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/dot_data.h"
#include "app/shared/theme.h"

#include <QWidget>

namespace landkort::app {

/// A dot for each municipality above its number; those without stand apart on hatched ground, never at 0. The own one
/// is marked; the one under the pointer or the keyboard is named at the top.
class DotPlot : public QWidget {
    Q_OBJECT
public:
    DotPlot(const Theme& theme, QWidget* parent = nullptr);

    void setData(DotData data, const base::Texts& texts);
    /// Code of the municipality that is highlighted elsewhere; empty = none.
    void setHighlighted(const QString& key);
    void applyTheme();
    const DotData& data() const { return m_data; }
    QPointF centreOf(const QString& key) const;
    QString caption() const; ///< who is named at the top, with the number
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rested(const QString& key); ///< empty = left
    void activated(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void place();
    void placeStack(const QRect& bin, size_t first, size_t count);
    QRect plotRect() const;
    QRect binOf(int value) const; ///< 0 = those without
    double xOf(double value) const;
    int dotAt(const QPointF& position) const;
    int shown() const; ///< index of the dot named at the top, −1 = none
    void focusDot(int dot);
    void paintHead(QPainter& painter) const;
    void paintGround(QPainter& painter) const;
    void paintSpread(QPainter& painter) const;
    void paintDot(QPainter& painter, size_t dot) const;

    const Theme& m_theme;
    const base::Texts* m_texts = nullptr;
    DotData m_data;
    std::vector<QPointF> m_centres;
    std::vector<double> m_radii;
    QString m_highlighted;
    int m_rested = -1;
    int m_focused = -1;
};

} // namespace landkort::app
