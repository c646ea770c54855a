// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_inset.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace landkort::app {

MapInset::MapInset(std::shared_ptr<const MapShapes> shapes, std::vector<int> members, QWidget* parent)
    : QWidget(parent), m_shapes(std::move(shapes)), m_members(std::move(members))
{
    installMapAccessibility();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    for (const int i : m_members)
        m_box = m_box.united(m_shapes->boxes[static_cast<size_t>(i)]);
}

void MapInset::setTitle(const QString& title)
{
    m_title = title;
    setAccessibleName(title);
    update();
}

void MapInset::setTheme(const Palette& palette, double scale, const QFont& titleFont)
{
    m_palette = palette;
    m_scale = scale;
    m_titleFont = titleFont;
    m_pictures.setLook(palette, scale);
    update();
}

void MapInset::setClasses(const std::vector<MapClass>& classes, int classCount)
{
    m_classes = classes;
    m_classCount = classCount;
    update();
}

void MapInset::setMarks(const MapMarks& marks)
{
    m_marks = marks;
    update();
}

bool MapInset::has(int municipality) const
{
    return std::find(m_members.begin(), m_members.end(), municipality) != m_members.end();
}

QTransform MapInset::planeToView() const
{
    const double top = QFontMetricsF(m_titleFont).height() + 12 * m_scale;
    const QRectF room = QRectF(rect()).adjusted(8 * m_scale, top, -8 * m_scale, -8 * m_scale);
    const double scale = std::min(room.width() / m_box.width(), room.height() / m_box.height());
    QTransform transform;
    transform.translate(room.center().x(), room.center().y());
    transform.scale(scale, scale);
    transform.translate(-m_box.center().x(), -m_box.center().y());
    return transform;
}

QPointF MapInset::centreOf(int municipality) const
{
    return planeToView().map(m_shapes->centres[static_cast<size_t>(municipality)]);
}

QRectF MapInset::boxOf(int municipality) const
{
    return planeToView().mapRect(m_shapes->boxes[static_cast<size_t>(municipality)]);
}

int MapInset::municipalityAt(const QPointF& position) const
{
    const QPointF point = planeToView().inverted().map(position);
    for (const int i : m_members) {
        if (m_shapes->paths[static_cast<size_t>(i)].contains(point))
            return i;
    }
    return -1;
}

void MapInset::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_focusRing ? m_palette.focus : m_palette.line, m_focusRing ? 2 : 1));
    painter.setBrush(m_palette.sea);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8 * m_scale, 8 * m_scale);
    painter.setPen(m_palette.dim);
    painter.setFont(m_titleFont);
    painter.drawText(QRectF(rect()).adjusted(10 * m_scale, 6 * m_scale, -8 * m_scale, 0), Qt::AlignLeft | Qt::AlignTop,
                     m_title);
    if (m_classes.empty())
        return;
    const QTransform toView = planeToView();
    m_pictures.setView(toView, rect(), devicePixelRatioF());
    for (const int i : m_members) {
        const MapClass& its = m_classes[static_cast<size_t>(i)];
        m_pictures.paint(painter, *m_shapes, i, its.kind, fillOf(its, m_classCount, m_palette));
    }
    paintMarks(painter, *m_shapes, m_marks, toView, m_palette, m_scale, m_members);
}

void MapInset::mouseMoveEvent(QMouseEvent* event)
{
    const int municipality = municipalityAt(event->position());
    setCursor(municipality >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit hovered(municipality, event->position().toPoint());
}

void MapInset::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit clicked(municipalityAt(event->position()), event->modifiers());
}

void MapInset::leaveEvent(QEvent*)
{
    emit left();
}

void MapInset::keyPressEvent(QKeyEvent* event)
{
    m_focusRing = true;
    update();
    if (!handleMapKey(this, event->key(), event->modifiers()))
        event->ignore();
}

void MapInset::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_focusRing = comesByKeyboard(event->reason());
    update();
    emit focusChanged(true, m_focusRing);
}

void MapInset::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_focusRing = false;
    update();
    emit focusChanged(false, false);
}

} // namespace landkort::app
