// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_access.h"
#include "app/map/map_overlay.h"
#include "app/map/map_scene.h"
#include "app/map/map_viewport.h"
#include "app/models/municipality_map_model.h"

#include <QQuickWidget>

namespace landkort::app {

/// The zoomable map: Qt Location's polygons under our overlay. Turns mouse, wheel, touch and arrow keys into signals;
/// decides nothing. Indexes are those of the catalog; -1 is the sea.
class MapCanvas : public QQuickWidget, public MapView {
    Q_OBJECT
public:
    MapCanvas(MunicipalityMapModel& model, std::shared_ptr<const MapShapes> shapes, const Palette& palette,
              MapScene& scene, QWidget* parent);

    void setTheme(const Palette& palette, double scale);
    void setClasses(const std::vector<MapClass>& classes);
    void setMarks(const MapMarks& marks);
    /// Draws what has changed into the window's next frame, together with the other views; by itself Qt Quick waits 5
    /// ms and comes a frame later.
    void drawNow();
    /// Of MunicipalityPictures.
    int outlinesFilled() const { return m_overlay->outlinesFilled(); }
    /// The country fits within these margins when the whole of it is shown.
    void setFitMargins(const QMarginsF& margins);
    void showWholeCountry();
    void zoomBy(double steps);
    /// Pans when the municipality's centre is outside what is shown.
    void bringIntoView(int municipality);
    bool showsWholeCountry() const { return !m_moved; }
    /// In pixels of this widget.
    QPointF centreOf(int municipality) const;
    QRectF boxOf(int municipality) const;
    /// How far from the left edge the sea reaches in the strip above y.
    int freeWidthAbove(int y) const;
    int municipalityAt(const QPointF& position) const;

signals:
    void hovered(int municipality, const QPoint& position);
    void left();
    void clicked(int municipality, Qt::KeyboardModifiers modifiers);
    void arrowPressed(int key);
    void activated(Qt::KeyboardModifiers modifiers); ///< Enter or Space
    void escaped();
    void focusChanged(bool focused, bool byKeyboard);
    void viewportChanged();
    void painted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void applyViewport();
    bool pinch(QEvent* event);
    void zoomAt(const QPointF& position, double steps);

    std::shared_ptr<const MapShapes> m_shapes;
    MapOverlay* m_overlay = nullptr;
    MapViewport m_viewport;
    QRectF m_country; ///< without Bornholm, which has its own frame; the plane's units
    QRectF m_bounds;  ///< with Bornholm
    QMarginsF m_margins;
    QPointF m_pressed;
    QPointF m_lastMove;
    bool m_dragging = false;
    bool m_moved = false;
    bool m_drawn = false; ///< the scene has a size; before the first paint it has none
};

} // namespace landkort::app
