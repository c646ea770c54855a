// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_access.h"
#include "app/map/municipality_pictures.h"

#include <QWidget>

#include <memory>

namespace landkort::app {

/// A framed, fixed view of a few municipalities that are too small or too far away on the main map. One focus stop;
/// arrow keys are told to the panel. Indexes are those of the catalog; -1 is the sea.
class MapInset : public QWidget, public MapView {
    Q_OBJECT
public:
    MapInset(std::shared_ptr<const MapShapes> shapes, std::vector<int> members, QWidget* parent);

    void setTitle(const QString& title);
    void setTheme(const Palette& palette, double scale, const QFont& titleFont);
    void setClasses(const std::vector<MapClass>& classes, int classCount);
    void setMarks(const MapMarks& marks);
    const std::vector<int>& members() const { return m_members; }
    bool has(int municipality) const;
    QPointF centreOf(int municipality) const;
    QRectF boxOf(int municipality) const;
    int municipalityAt(const QPointF& position) const;

signals:
    void hovered(int municipality, const QPoint& position);
    void left();
    void clicked(int municipality, Qt::KeyboardModifiers modifiers);
    void arrowPressed(int key);
    void activated(Qt::KeyboardModifiers modifiers);
    void escaped();
    void focusChanged(bool focused, bool byKeyboard);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QTransform planeToView() const;

    std::shared_ptr<const MapShapes> m_shapes;
    std::vector<int> m_members;
    QRectF m_box;
    std::vector<MapClass> m_classes;
    int m_classCount = 0;
    MapMarks m_marks;
    MunicipalityPictures m_pictures;
    Palette m_palette;
    bool m_focusRing = false;
    double m_scale = 1;
    QFont m_titleFont;
    QString m_title;
};

} // namespace landkort::app
