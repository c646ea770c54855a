// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_canvas.h"

#include <QApplication>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <cmath>

namespace landkort::app {

MapCanvas::MapCanvas(MunicipalityMapModel& model, std::shared_ptr<const MapShapes> shapes, const Palette& palette,
                     MapScene& scene, QWidget* parent)
    : QQuickWidget(&scene.engine(), parent), m_shapes(std::move(shapes))
{
    installMapAccessibility();
    setResizeMode(SizeRootObjectToView);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    grabGesture(Qt::PinchGesture);
    for (size_t i = 0; i < m_shapes->boxes.size(); ++i) {
        m_bounds = m_bounds.united(m_shapes->boxes[i]);
        const double longitude = m_shapes->centres[i].x() / MapShapes::kPlane * 360 - 180;
        if (longitude < 14) // Bornholm alone lies further east
            m_country = m_country.united(m_shapes->boxes[i]);
    }
    auto* component = new QQmlComponent(engine(), MapScene::url(), this);
    QObject* root =
        component->createWithInitialProperties({{QStringLiteral("municipalityModel"), QVariant::fromValue(&model)},
                                                {QStringLiteral("seaColor"), palette.sea},
                                                {QStringLiteral("borderColor"), borderOf(palette)}});
    if (!root)
        qFatal("%s", qPrintable(component->errorString())); // compiled in: a broken build, not a broken world
    setContent(component->url(), component, root);
    m_overlay = root->property("overlay").value<MapOverlay*>();
    m_overlay->setShapes(m_shapes);
}

void MapCanvas::setTheme(const Palette& palette, double scale)
{
    rootObject()->setProperty("seaColor", palette.sea);
    rootObject()->setProperty("borderColor", borderOf(palette));
    setClearColor(palette.sea);
    m_overlay->setTheme(palette, scale);
}

void MapCanvas::setClasses(const std::vector<MapClass>& classes)
{
    m_overlay->setClasses(classes);
}

void MapCanvas::drawNow()
{
    if (!m_drawn || !isVisible())
        return;
    QResizeEvent same(size(), size()); // the one moment at which Qt Quick draws without waiting for its timer
    QQuickWidget::resizeEvent(&same);
    update();
}

void MapCanvas::setMarks(const MapMarks& marks)
{
    m_overlay->setMarks(marks);
}

void MapCanvas::setFitMargins(const QMarginsF& margins)
{
    m_margins = margins;
    if (!m_moved)
        showWholeCountry();
}

void MapCanvas::showWholeCountry()
{
    m_moved = false;
    // Bornholm is shown at its place too, unless that would make the rest much smaller; it has its own frame as well.
    const double edge = m_margins.left();
    const QMarginsF wide(edge, m_margins.top(), edge, m_margins.bottom());
    MapViewport withBornholm = m_viewport;
    withBornholm.fit(m_bounds, size(), wide);
    m_viewport.fit(m_country, size(), m_margins);
    if (withBornholm.zoom() > m_viewport.zoom() - 0.1)
        m_viewport = withBornholm;
    applyViewport();
}

void MapCanvas::zoomBy(double steps)
{
    zoomAt(QPointF(width() / 2.0, height() / 2.0), steps);
}

void MapCanvas::zoomAt(const QPointF& position, double steps)
{
    m_moved = true;
    m_viewport.zoomAt(position, steps);
    applyViewport();
}

void MapCanvas::bringIntoView(int municipality)
{
    if (rect().adjusted(8, 8, -8, -8).contains(centreOf(municipality).toPoint()))
        return;
    m_moved = true;
    m_viewport.panBy(QPointF(width() / 2.0, height() / 2.0) - centreOf(municipality));
    applyViewport();
}

void MapCanvas::applyViewport()
{
    m_viewport.keepCentreIn(
        m_bounds.adjusted(-m_bounds.width() / 2, -m_bounds.height() / 4, m_bounds.width() / 2, m_bounds.height() / 4));
    rootObject()->setProperty("zoom", m_viewport.zoom());
    rootObject()->setProperty("centerLatitude", m_viewport.centerLatitude());
    rootObject()->setProperty("centerLongitude", m_viewport.centerLongitude());
    m_overlay->setTransform(m_viewport.planeToView());
    emit viewportChanged();
}

QPointF MapCanvas::centreOf(int municipality) const
{
    return m_viewport.planeToView().map(m_shapes->centres[static_cast<size_t>(municipality)]);
}

QRectF MapCanvas::boxOf(int municipality) const
{
    return m_viewport.planeToView().mapRect(m_shapes->boxes[static_cast<size_t>(municipality)]);
}

int MapCanvas::freeWidthAbove(int y) const
{
    constexpr int kStep = 4;
    for (int x = 0; x < width(); x += kStep) {
        for (int at = y; at > 0; at -= kStep) {
            if (municipalityAt(QPointF(x, at)) >= 0)
                return x;
        }
    }
    return width();
}

int MapCanvas::municipalityAt(const QPointF& position) const
{
    return m_shapes->at(m_viewport.planeToView().inverted().map(position));
}

void MapCanvas::paintEvent(QPaintEvent* event)
{
    // A window that opens finds its sizes in several steps; the scene is drawn for the last of them only.
    if (!m_drawn) {
        m_drawn = true;
        QResizeEvent resize(size(), {});
        QQuickWidget::resizeEvent(&resize);
    }
    QQuickWidget::paintEvent(event);
    emit painted();
}

bool MapCanvas::event(QEvent* event)
{
    if (pinch(event))
        return true;
    return QQuickWidget::event(event);
}

bool MapCanvas::pinch(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoomAt(gesture->position(), gesture->value() * 2);
        return true;
    }
    if (event->type() == QEvent::Gesture) {
        const auto* gestures = static_cast<QGestureEvent*>(event);
        const auto* gesture = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture));
        if (!gesture)
            return false;
        zoomAt(mapFromGlobal(gesture->centerPoint()), std::log2(gesture->scaleFactor()));
        return true;
    }
    return false;
}

void MapCanvas::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    m_pressed = m_lastMove = event->position();
    m_dragging = false;
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton) {
        const bool far = (event->position() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (m_dragging || far) {
            m_dragging = m_moved = true;
            m_viewport.panBy(event->position() - m_lastMove);
            m_lastMove = event->position();
            setCursor(Qt::ClosedHandCursor);
            applyViewport();
            emit left();
        }
        return;
    }
    const int municipality = municipalityAt(event->position());
    setCursor(municipality >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit hovered(municipality, event->position().toPoint());
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    unsetCursor();
    if (event->button() == Qt::LeftButton && !m_dragging)
        emit clicked(municipalityAt(event->position()), event->modifiers());
    m_dragging = false;
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent*) {} // the second click of a pair is no new choice

void MapCanvas::leaveEvent(QEvent*)
{
    emit left();
}

void MapCanvas::wheelEvent(QWheelEvent* event)
{
    const double steps = event->angleDelta().y() / 120.0 / 2;
    if (steps == 0)
        return;
    zoomAt(event->position(), steps);
    event->accept();
}

void MapCanvas::keyPressEvent(QKeyEvent* event)
{
    m_overlay->setFocusRing(true);
    if (handleMapKey(this, event->key(), event->modifiers()))
        return;
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Plus)
        zoomBy(0.5);
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Minus)
        zoomBy(-0.5);
    else
        event->ignore(); // the window's shortcuts
}

void MapCanvas::resizeEvent(QResizeEvent* event)
{
    // The view first: Qt draws the scene when it is resized, and drew it twice if the view came after.
    m_viewport.resize(size());
    if (m_moved)
        applyViewport();
    else
        showWholeCountry();
    if (m_drawn)
        QQuickWidget::resizeEvent(event);
}

void MapCanvas::focusInEvent(QFocusEvent* event)
{
    QQuickWidget::focusInEvent(event);
    const bool byKeyboard = comesByKeyboard(event->reason());
    m_overlay->setFocusRing(byKeyboard);
    emit focusChanged(true, byKeyboard);
}

void MapCanvas::focusOutEvent(QFocusEvent* event)
{
    QQuickWidget::focusOutEvent(event);
    m_overlay->setFocusRing(false);
    emit focusChanged(false, false);
}

} // namespace landkort::app
